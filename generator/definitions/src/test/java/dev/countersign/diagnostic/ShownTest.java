package dev.countersign.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void whatCannotBeSeenIsEscaped() {
    assertThat(Shown.quoted("a\nb\rc\td\"e\\f")).isEqualTo("\"a\\nb\\rc\\td\\\"e\\\\f\"");
    assertThat(Shown.plain("\0\u200B\u2028\u2029")).isEqualTo("\\u{0}\\u{200b}\\u{2028}\\u{2029}");
    assertThat(Shown.plain("\uD800\uE000\u0378")).isEqualTo("\\u{d800}\\u{e000}\\u{378}");
    assertThat(Shown.plain("a b\u00A0c")).isEqualTo("a b\\u{a0}c");
    assertThat(Shown.plain("是 é 😀")).isEqualTo("是 é 😀");
  }

  @Test
  void fortyCharactersAreShown() {
    assertThat(Shown.plain("x".repeat(40))).isEqualTo("x".repeat(40));
    assertThat(Shown.plain("x".repeat(41))).isEqualTo("x".repeat(40) + "…");
    assertThat(Shown.plain("xyz", 2)).isEqualTo("xy…");
    assertThat(Shown.plain("xyz", 3)).isEqualTo("xyz");
  }

  @Test
  void quotesStayInASentence() {
    assertThat(Shown.sentence("say \"a\\b\"\n", 40)).isEqualTo("say \"a\\b\"\\n");
    assertThat(Shown.sentence("abc", 2)).isEqualTo("ab…");
  }
}
