package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A length is one of characters, of all of the text, in all calls; bytes have none. */
class LengthTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      名称，长度为1-63位                    | 1..63
      名称。限定字符长度：[0-255]            | 0..255
      名称，长度(6<=size<=63)              | 6..63
      名称，长度为 1~40 个字符              | 1..40
      名称，2-12个字符                     | 2..12
      名称，长度不能超过 128                | ..128
      名称，最长64个字符                    | ..64
      名称，不超过65个字符。                 | ..65
      名称，长度限制100                     | ..100
      名称，最大字符长度为255                | ..255
      名称，字数不超过128                   | ..128
      名称，至少8个字符                     | 8..
      A name of 2-12 characters           | 2..12
      Name, length between 1 and 63       | 1..63
      Name, at most 64 characters         | ..64
      Name. The length must not exceed 64 | ..64
      """)
  void aNumberOfCharactersIsFound(String text, String length) {
    assertThat(ProseRows.length(ProseRows.ofRequest("string", text))).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      返回数据长度，最大100                  | of data
      数组长度为1                          | of a list
      描述，长度不超过32字节                 | bytes
      ID，不超过32个字节                    | bytes
      网段，掩码长度为 30                    | of a mask
      标签，key的最大长度为128，value的最大长度为256 | of parts
      名称 (范围[6-63])                     | not said of what
      实例数，最多5                         | of something else
      类型为a时，长度为1-63                  | one case
      值。类型为 a 时：⏎长度为 1~128 个字符    | one case
      密码，长度6~36个字符，取消时为空字符串     | a shorter text is taken
      甲长度为1-10，乙长度为1-20              | two lengths
      """)
  void anythingElseIsNone(String text, String reason) {
    assertThat(ProseRows.length(ProseRows.ofRequest("string", text))).as(reason).isEqualTo("none");
  }

  @Test
  void aNumberHasNoLength() {
    assertThat(ProseRows.length(ProseRows.ofRequest("int", "编号，长度为1-63位"))).isEqualTo("none");
  }

  @Test
  void aLengthThatItsDefaultBreaksIsNone() {
    assertThat(
            ProseRows.all(ProseRows.ofRequest("string", "名称，长度为6-63个字符，默认：vm").rules()))
        .isEqualTo("none, vm, none, none, false");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      密码，需要base64编码                    | true
      密码，需使用 Base64 进行编码             | true
      密码，需base64加密                      | true
      证书，需要将内容 base64                  | true
      脚本的base64字符串                      | true
      User data, base64-encoded             | true
      User data, encoded in Base64          | true
      密码，不需要base64编码                   | false
      是否base64编码                         | false
      User data, not base64 encoded         | false
      甲base64和乙base64的摘要                | false
      "body":"文件的base64编码"               | false
      图片，Base64编码，如：image/png;base64,aa | false
      """)
  void base64IsStated(String text, boolean base64) {
    assertThat(ProseRows.ofRequest("string", text).rules().base64()).isEqualTo(base64);
  }

  @Test
  void bytesHaveNothingElse() {
    assertThat(ProseRows.all(
            ProseRows.ofRequest("string", "密码，默认为abc，长度8-30个字符，base64编码").rules()))
        .isEqualTo("none, none, none, none, true");
  }

  @Test
  void anAnswerMayBeBytesToo() {
    assertThat(ProseRows.ofAnswer("string", "图片，以base64编码").rules().base64()).isTrue();
  }
}
