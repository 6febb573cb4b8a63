package dev.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextsTest {
  @Test
  void whatBreaksALineOrSteersATerminalIsEscaped() {
    assertThat(Texts.printable("a\u0000\n\u001b[1m\u007f\u0085\u200e\u2028\u2029\u202e\ufffe z"))
        .isEqualTo("a\\u0000\\u000a\\u001b[1m\\u007f\\u0085\\u200e\\u2028\\u2029\\u202e\\ufffe z");
  }

  @Test
  void lettersOfEveryScriptAndWholePairsStay() {
    assertThat(Texts.printable("~\u00e4\u4e2d\u6587\ud83d\ude00 !"))
        .isEqualTo("~\u00e4\u4e2d\u6587\ud83d\ude00 !");
    assertThat(Texts.printable("\ud83dx\ude00")).isEqualTo("\\ud83dx\\ude00");
    assertThat(Texts.printable("\ud83d")).isEqualTo("\\ud83d");
  }

  @ParameterizedTest
  @CsvSource({"abcd, abcd", "abcde, abc…", "abcdefgh, abc…"})
  void aLongTextEndsInAnEllipsisWithinTheLimit(String text, String shown) {
    assertThat(Texts.printable(text, 4)).isEqualTo(shown);
  }

  @Test
  void aPairIsNeverCutInTwo() {
    assertThat(Texts.printable("ab\ud83d\ude00d", 4)).isEqualTo("ab…");
    assertThat(Texts.printable("a\ud83d\ude00de", 4)).isEqualTo("a\ud83d\ude00…");
  }
}
