package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are made to keep a rule busy are read soon. */
class HostileProseTest {

  private static final int TIMES = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "A和",
        "A、",
        "A为X或",
        "当A为X时",
        "1代表",
        "如果",
        "(",
        "((",
        "[已废弃",
        "(废弃",
        "，",
        "。",
        " ",
        "\n",
        "必",
        "至少",
        "二选一",
        "名称和",
        "请使用",
        "证书",
        "包括",
        "密码",
        "also ",
        "A and ",
        "if A is X",
        "use ",
        "a-",
        "A-",
        "默认",
        "!",
        "- ",
        "并",
        "创建",
        "'"
      })
  void oneTextIsReadSoon(String part) {
    String text = part.repeat(TIMES);
    PageBuilder page =
        new PageBuilder("GetThing").title(text).intro(text).sends("A", text).sends("B", text);
    ActionFacts facts = assertTimeoutPreemptively(Duration.ofSeconds(10), page::facts);
    assertThat(facts.constraints()).hasSizeLessThan(10);
  }

  @Test
  void manyRowsAreReadSoon() {
    PageBuilder page = new PageBuilder("GetThing");
    IntStream.range(0, 10_000).forEach(n -> page.sends("P" + n, "与P" + (n + 1) + "不能同时为空"));
    ActionFacts facts = assertTimeoutPreemptively(Duration.ofSeconds(10), page::facts);
    assertThat(facts.constraints()).hasSize(9_999);
  }

  @Test
  void manyDeprecatedRowsAreReadSoon() {
    PageBuilder page = new PageBuilder("GetThing");
    IntStream.range(0, 10_000).forEach(n -> page.sends("P" + n, "【已废弃，请使用P1】"));
    long found = assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> page.page().parameters().stream()
            .filter(row -> Prose.ofField(page.page(), row, true).deprecation().isPresent())
            .count());
    assertThat(found).isEqualTo(10_000);
  }
}
