package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A default is a literal that the text states for all calls. */
class DefaultTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      int    | 数量，默认为20                  | 20
      int    | 数量，默认值：20，最大100        | 20
      int    | 数量（默认20）                  | 20
      int    | 数量, 缺省值为 20               | 20
      int    | 数量，默认２０                   | 20
      int    | 台数，默认为1台                  | 1
      int    | 容量，单位GB，默认1GB            | 1
      int    | 位置，默认从0开始                | 0
      int    | 时长1-5年，默认为1年             | 1
      int    | 数量。Default is 20.           | 20
      int    | Page size, defaults to 20     | 20
      int    | Page size (default 20)        | 20
      int    | Page size. Default: 20        | 20
      int    | Page size. The default value is 20. | 20
      float  | 比例，默认0.5                   | 0.5
      bool   | 是否强制，默认为False            | false
      bool   | 是否强制，若不传则默认该值为true  | true
      string | 名称，默认：Disk                | Disk
      string | 名称。默认值为“Default”          | Default
      string | 排序，默认 desc                 | desc
      string | 版本，默认为1.4.31               | 1.4.31
      string | 颜色，取值：red、blue，默认RED    | red
      string | 颜色。on：开，off：关（默认）      | off
      string | 颜色。取值：⏎- on：开（默认值）⏎- off：关 | on
      string | Colour. Values: red (the default), blue (cold) | red
      """)
  void literalsAreFound(String type, String text, String value) {
    assertThat(ProseRows.defaultValue(ProseRows.ofRequest(type, text))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      string | 工程。不写即为默认工程             | a thing, not a value
      string | 网络，默认为Default Net Id       | words
      string | 网络，默认VPC                    | a thing, not a value
      string | 所选区域里的默认Net。               | a thing, not a value
      string | 计费，默认为月付                  | prose
      string | 备注，默认为空                    | prose
      string | 名称，默认：Mail常用规则            | prose
      string | 缺少时默认保持原样                  | prose
      string | The default project is used     | a thing, not a value
      int    | 偏移，默认是0,100                | two values
      string | 规格，默认值：a1 或 a2            | two values
      int    | 端口，pgsql默认5432              | of one case
      int    | 端口，甲默认为1，乙默认为2          | two defaults
      int    | 数量，Type为a时，默认为3           | of one case
      int    | 数量，默认为0，其他情况必填          | of one case
      int    | 有效期(单位秒)，默认4小时           | another unit
      int    | 有效期，默认四小时                 | no digits
      int    | 有效期，默认30天，最长24小时         | two units
      bool   | 是否强制，默认为否                 | prose
      bool   | 是否强制，默认为ture               | a typo
      int    | 数量，默认为1.5                   | of another type
      """)
  void whatIsNoLiteralIsNone(String type, String text, String reason) {
    assertThat(ProseRows.defaultValue(ProseRows.ofRequest(type, text)))
        .as(reason)
        .isEqualTo("none");
  }

  @Test
  void anAnswerHasNoDefault() {
    assertThat(ProseRows.defaultValue(ProseRows.ofAnswer("int", "数量，默认为20"))).isEqualTo("none");
  }

  @Test
  void aDefaultThatIsNoneOfTheAnnouncedValuesGives() {
    assertThat(ProseRows.all(ProseRows.ofRequest("string", "取值：a、b，默认为c").rules()))
        .isEqualTo("a; b, none, none, none, false");
  }

  @Test
  void guessedValuesGiveWayToADefault() {
    ValueFacts facts = ProseRows.ofRequest("string", "类型，a或b，默认为c");
    assertThat(ProseRows.all(facts.rules())).isEqualTo("none, c, none, none, false");
    assertThat(facts.guessed()).isEmpty();
  }
}
