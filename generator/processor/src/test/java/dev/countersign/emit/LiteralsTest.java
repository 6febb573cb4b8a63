package dev.countersign.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of a definition on their way into string literals. */
class LiteralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "32| ",
        "126|~",
        "127|\\u007f",
        "31|\\u001f",
        "0|\\u0000",
        "10|\\n",
        "13|\\r",
        "9|\\t",
        "34|\\\"",
        "92|\\\\",
        "36|$",
        "233|\\u00e9",
        "8232|\\u2028",
        "128512|\\ud83d\\ude00"
      })
  void aCharacterThatIsNotPrintableAsciiIsEscaped(int character, String written) {
    assertThat(Literals.string(Character.toString(character)).toString())
        .isEqualTo('"' + written + '"');
  }
}
