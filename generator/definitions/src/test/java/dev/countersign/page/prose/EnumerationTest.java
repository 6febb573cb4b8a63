package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Known values are found where a text lists them, and only there. */
class EnumerationTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      string | 颜色。枚举值：red：红色，blue：蓝色。       | red=红色; blue=蓝色
      string | 颜色。枚举值：⏎⏎> red，红色；⏎⏎> blue，蓝色 | red=红色; blue=蓝色
      string | 颜色，取值：⏎- red：红色；⏎- blue：蓝色。  | red=红色; blue=蓝色
      string | 颜色。⏎- red 红色；⏎- blue 蓝色          | red=红色; blue=蓝色
      string | 颜色。限定取值："red" -> 红色；"blue" -> 蓝色 | red=红色; blue=蓝色
      string | 颜色 red(红色)，blue(蓝色)               | red=红色; blue=蓝色
      string | 颜色，red表示红色，blue代表蓝色           | red=红色; blue=蓝色
      string | 颜色：red=红色 blue=蓝色                 | red=红色; blue=蓝色
      string | 颜色，red-红色 blue-蓝色                 | red=红色; blue=蓝色
      string | 颜色：red // 红色 blue // 蓝色            | red=红色; blue=蓝色
      string | 颜色。枚举值：red, 红色; blue, 蓝色       | red=红色; blue=蓝色
      string | 颜色：１、red：红色；２、blue：蓝色        | red=红色; blue=蓝色
      string | 网络。枚举值为：gw，NAT网关；vm，云主机     | gw=NAT网关; vm=云主机
      string | "red"，红色；"blue"：蓝色                | red=红色; blue=蓝色
      string | 颜色。枚举值：“red”,红色；“blue”蓝色      | red=红色; blue=蓝色
      int    | 开关。0：关，1：开                       | 0=关; 1=开
      int    | 开关 0-关 1-开                          | 0=关; 1=开
      int    | 开关，0表示关，1表示开                   | 0=关; 1=开
      int    | 开关。支持两种：0关，1开                  | 0=关; 1=开
      int    | 开关 0(关) 1(开)                        | 0=关; 1=开
      int    | 开关，0或不传代表关，1代表开              | 0=关; 1=开
      int    | 等级 -1：无，0：低                       | -1=无; 0=低
      string | 版本编号 1：a-5.1 2：a-5.5               | 1=a-5.1; 2=a-5.5
      """)
  void valuesWithMeaningsAreFound(String type, String text, String values) {
    assertThat(ProseRows.values(ProseRows.ofRequest(type, text))).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      string | 颜色。红色：red，蓝色：blue              | red=红色; blue=蓝色
      string | 颜色。枚举值：红色: red; 蓝色: blue       | red=红色; blue=蓝色
      string | 颜色：红色(red)/蓝色(blue)              | red=红色; blue=蓝色
      string | 是否启用，是："Yes"，否："No"            | Yes=是; No=否
      """)
  void valuesMayFollowTheirMeanings(String type, String text, String values) {
    assertThat(ProseRows.values(ProseRows.ofRequest(type, text))).isEqualTo(values);
  }

  @Test
  void barsMayStandBetweenMeaningAndValue() {
    assertThat(ProseRows.values(ProseRows.ofRequest("string", "颜色，包含红色|red、蓝色|blue和绿色|green。")))
        .isEqualTo("red=红色; blue=蓝色; green=绿色");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
      string ; 颜色，取值：red、blue、green             ; red, blue, green
      string ; 颜色，值可以是 red, blue, red+blue       ; red, blue, red+blue
      string ; 颜色。枚举值["red", "dark/red", "blue"]   ; red, dark/red, blue
      string ; 颜色，取值"red" "blue"                  ; red, blue
      string ; 颜色，可选值为red/blue                   ; red, blue
      string ; 颜色，值为 deep red|deep blue|black      ; deep red, deep blue, black
      string ; 颜色。取值：⏎⏎RED⏎BLUE⏎GREEN             ; RED, BLUE, GREEN
      string ; 颜色。支持red, blue, green 三种           ; red, blue, green
      string ; 颜色，可选值为"red"和"blue"，分别代表两种   ; red, blue
      string ; 任务，唯一值：copy                       ; copy
      int    ; 容量，目前仅支持1/2/4/8                   ; 1, 2, 4, 8
      int    ; 内存，支持以下几档 2000M/4000M/8000M       ; 2000, 4000, 8000
      int    ; 类型，取值范围为{0,10,20}                 ; 0, 10, 20
      """)
  void announcedValuesNeedNoMeanings(String type, String text, String values) {
    ValueFacts facts = ProseRows.ofRequest(type, text);
    assertThat(ProseRows.values(facts).replace("; ", ", ")).isEqualTo(values);
    assertThat(facts.guessed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      string | Colour. Possible values: red, blue or green.   | red; blue; green
      string | Colour, one of "red", "blue"                   | red; blue
      string | red: a warm colour; blue: a cold colour        | red=a warm colour; blue=a cold colour
      string | Colour. Enumeration values: red (warm), blue (cold) | red=warm; blue=cold
      string | red - a warm colour, blue - a cold colour      | red=a warm colour; blue=a cold colour
      int    | 0: off, 1: on                                  | 0=off; 1=on
      int    | Switch. 0 means off, 1 means on                | 0=off; 1=on
      """)
  void englishIsReadToo(String type, String text, String values) {
    assertThat(ProseRows.values(ProseRows.ofRequest(type, text))).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
      颜色，red或blue             ; red, blue
      red, blue，green           ; red, blue, green
      颜色(red/blue)             ; red, blue
      颜色，red，blue，默认: red   ; red, blue
      颜色 "red", "blue"         ; red, blue
      """)
  void aListThatStandsAloneIsAGuess(String text, String values) {
    ValueFacts facts = ProseRows.ofRequest("string", text);
    assertThat(ProseRows.values(facts).replace("; ", ", ")).isEqualTo(values);
    assertThat(facts.guessed()).containsExactly("values");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      string | 颜色，例如red、blue               | an example
      string | 颜色，如：red: 红色; blue: 蓝色    | an example
      string | A colour, e.g. red, blue          | an example
      string | A colour such as red or blue      | an example
      string | Name,Tag,Note必须填写一个          | names of parameters
      string | Name与Tag一一对应                 | names of parameters
      string | 当Type为red时，Mode为deep才有效     | conditions
      string | IDs.0 代表主节点，IDs.1 代表从节点   | elements of a list
      string | 单位:f/s                         | a unit
      string | 日期，格式：YYYY/MM/DD             | a format
      string | 摘要，md5(key1|key2)              | an argument
      string | 地域，参见列表 (api/docs/regions)   | a link
      string | 地域，参见 (https://example.com/a/b) | a link
      string | 名称不能使用以下词⏎⏎host、cookie、te | forbidden
      string | Header。Accept：application/json，Via：text/html | headers
      string | 标记位，每一位为一天，0表示关，1表示开  | digits
      string | json数组，name: 名称, type: 类型     | parts
      string | 配置，里面包括Type（类型），Count（数量） | parts
      string | 主机 A 的地址和 B 的端口             | words
      string | 列表，a：第一个 b：第二个，以此类推    | no end
      string | 颜色取值为red时有效                 | a condition
      int    | 范围[1,100]                       | a range
      int    | 范围: [0, 1 000 000]，步长 1       | a range
      int    | 时间，08:15 至 09:45 之内         | times
      int    | 粒度。1分钟，5分钟                  | quantities
      int    | 1年至3年                          | quantities
      float  | 取值：1、2                         | a type without values
      bool   | true：开，false：关                | a type without values
      """)
  void whatIsNoListOfValuesIsNone(String type, String text, String reason) {
    assertThat(ProseRows.values(ProseRows.ofRequest(type, text))).as(reason).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      on：开启（需要权限；另收费），off：关闭    | on=开启(需要权限;另收费); off=关闭
      on：开启，默认套餐；off：关闭，默认为off   | on=开启; off=关闭
      on：表示开启，off：表示关闭               | on=开启; off=关闭
      （on：开启，off：关闭）之后可改           | on=开启; off=关闭
      on：开启，off：关闭。其他说明：无          | on=开启; off=关闭
      """)
  void aMeaningEndsWithItsStatement(String text, String values) {
    assertThat(ProseRows.values(ProseRows.ofRequest("string", text))).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name and Tag",
        "Time, in seconds",
        "The value of Name, Tag and Remark is kept",
        "A name. Note: it is unique. Format: letters only",
        "Time range. Begin: the first second. End: the last second",
        "The zone. See the list of zones and regions",
        "Project. If absent, the default project is used, see: GetProjectList",
        "Task information of a copy, refer to the following CopyTask",
        "0 if it went well. Any other number if it did not",
        "Either the name or the ID of a disk"
      })
  void englishProseHasNoValues(String text) {
    assertThat(ProseRows.values(ProseRows.ofRequest("string", text))).isEqualTo("none");
  }

  @Test
  void textsStayTextWhateverYamlThinksOfThem() {
    assertThat(ProseRows.values(ProseRows.ofRequest("string", "取值：Yes、NO、on、010、1.10、null")))
        .isEqualTo("Yes; NO; on; 010; 1.10; null");
  }

  @Test
  void aValueIsListedOnce() {
    assertThat(ProseRows.values(ProseRows.ofRequest("string", "枚举值：a、b、a"))).isEqualTo("a; b");
  }

  @Test
  void meaningsOfListedValuesMayStandBehindTheList() {
    assertThat(ProseRows.values(ProseRows.ofRequest("int", "方向，取值为0或1，0表示左，1表示右")))
        .isEqualTo("0=左; 1=右");
  }

  @Test
  void listsOfSeveralCasesAreOne() {
    String text = "当 A 为 x 时，支持以下取值：⏎- a1：甲⏎- a2：乙⏎当 A 为 y 时，支持以下取值：⏎- b1：丙⏎- b2：丁";
    assertThat(ProseRows.values(ProseRows.ofRequest("string", text)))
        .isEqualTo("a1=甲; a2=乙; b1=丙; b2=丁");
  }

  @Test
  void elementsOfAListHaveValues() {
    ValueFacts facts = ValueProse.read(ProseRows.row("Modes.N", "string", "模式，取值：a、b；默认值：a"), true);
    assertThat(ProseRows.all(facts.rules())).isEqualTo("a; b, none, none, none, false");
  }
}
