package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long and senseless texts take no longer than they are long. */
class ValueHostileTest {

  private static final int LONGEST = 16_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "\"",
        ":",
        "，",
        "-",
        "/",
        " ",
        "\n",
        "0",
        "a",
        "值",
        "取值",
        "取值：a，",
        "枚举值：0:",
        "默认",
        "默认为",
        "默认值为a ",
        "范围[1,",
        "范围[1-2]",
        "[1-",
        "长度",
        "长度为1-",
        "base64",
        "需base64",
        "a：b，",
        "0：1，",
        "a(b)",
        "> a，甲",
        "\n- a 甲",
        "如",
        "a|",
        "最大",
        "(a/",
        "1 000 ",
        "{\"",
        "default is "
      })
  void repetitionIsReadInTime(String part) {
    String text = part.repeat(LONGEST / part.length());
    for (String type : new String[] {"string", "int", "float", "bool"}) {
      ValueFacts facts =
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ProseRows.ofRequest(type, text));
      assertThat(facts.rules().values()).hasSizeLessThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"string", "int"})
  void hundredsOfValuesAreFound(String type) {
    StringBuilder text = new StringBuilder("编号。枚举值：");
    for (int number = 0; number < 400; number++) {
      text.append(number).append("：第").append(number).append("个选项，");
    }
    ValueFacts facts = assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> ProseRows.ofRequest(type, text.toString()));
    assertThat(facts.rules().values()).hasSize(400);
  }
}
