package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A range is one that holds for all calls, since a client refuses what lies outside. */
class RangeTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      int   | 权重。取值范围[1-100]              | 1..100
      int   | 权重，范围：［1，100］             | 1..100
      int   | 权重。范围为 1~100                | 1..100
      int   | 权重。限定取值：[1 - 100]，默认1    | 1..100
      int   | 容量，支持20G - 3000G             | 20..3000
      int   | 容量(GB)，支持20(GB) - 3000(GB)   | 20..3000
      int   | 门牌，取值范围1024至65535。         | 1024..65535
      int   | 个数，[1-10]                     | 1..10
      int   | 优先级，1-9999；越小越先            | 1..9999
      int   | 时间，取值范围：-1~172800          | -1..172800
      int   | 流量，范围: [0, 60 000]，步长 1     | 0..60000
      int   | 比例，取值范围(0,100]              | 1..100
      int   | 比例，取值范围[0,100)              | 0..99
      int   | 数量，最大100                     | ..100
      int   | 数量，最大值：100                  | ..100
      int   | 数量，不能超过100                  | ..100
      int   | 数量，最小值为1                    | 1..
      int   | 数量 ≥1                          | 1..
      int   | 数量( >= 0)                      | 0..
      int   | 数量，大于0                       | 1..
      int   | 数量，大于等于1，小于10              | 1..9
      int   | 备份开始时间,范围[0-23]             | 0..23
      float | 纬度：-90~90                      | -90..90
      int   | Weight. Range: 1-100             | 1..100
      int   | A number between 1 and 100       | 1..100
      int   | Page size, at most 100           | ..100
      int   | Count, greater than 0            | 1..
      """)
  void aRangeOfNumbersIsFound(String type, String text, String range) {
    assertThat(ProseRows.range(ProseRows.ofRequest(type, text))).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      int    | 大小。小盒：范围[1~80]；大盒：范围[1~320]  | two cases
      int    | 速度范围：甲类[1-300]，乙类[1-800]        | two cases
      int    | 时长，取值(0，600]；另一种取值[60，900]        | two cases
      int    | 当Type为a时，范围[1,255]                   | one case
      int    | 若为月付，最大9                            | one case
      int    | 超时。取值[60-900]，0 表示关闭               | another value is taken
      int    | 月数[1~10]，可传值为0                      | another value is taken
      int    | 端口，取值[1-65535]，探测时可填 0            | another value is taken
      int    | 超时，范围为 30-60，默认为0                  | another value is taken
      int    | 结束时间，与开始时间的差值不超过24             | of a difference
      int    | 有效期，最大7天                            | a unit of time
      int    | 内存，取值为1024的倍数                      | a step
      int    | 结束时间，需大于开始时间                      | no number
      int    | 年月，2021-08                             | descending
      int    | 重量，范围[0.5-3]                          | fractions
      float  | 重量，范围(0,3]                            | an open end
      string | 权重，取值范围[1-100]                       | a text
      """)
  void anythingElseIsNone(String type, String text, String reason) {
    assertThat(ProseRows.range(ProseRows.ofRequest(type, text))).as(reason).isEqualTo("none");
  }

  @Test
  void anAnswerHasNoRange() {
    assertThat(ProseRows.range(ProseRows.ofAnswer("int", "权重，取值范围[1-100]"))).isEqualTo("none");
  }

  @Test
  void aListHasNoRange() {
    ValueFacts facts = ValueProse.read(ProseRows.row("Ids.N", "int", "取值范围[1-100]"), true);
    assertThat(ProseRows.all(facts.rules())).isEqualTo("none, none, none, none, false");
  }

  @Test
  void specialNumbersOfAWideRangeAreNoValues() {
    assertThat(
            ProseRows.all(ProseRows.ofRequest("int", "等级，范围[0-100]，0：最低，100：最高").rules()))
        .isEqualTo("none, none, 0..100, none, false");
  }

  @Test
  void valuesThatFillTheirRangeStay() {
    assertThat(ProseRows.all(ProseRows.ofRequest("int", "开关，范围[0,1]，0表示关，1表示开").rules()))
        .isEqualTo("0=关; 1=开, none, 0..1, none, false");
  }
}
