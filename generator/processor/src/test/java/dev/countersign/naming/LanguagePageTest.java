package dev.countersign.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the language tells the names that are given. */
class LanguagePageTest {
  private static final Path PAGE = Path.of("../../api-specs/LANGUAGE.md");
  private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)` → `([^`]+)`");

  private final JavaNames names = new JavaNames(ReservedWords.load());

  @Test
  void namesAreThoseOfThePage() throws IOException {
    String page = Files.readString(PAGE);
    int examples = check(page, "- A field", this.names::member)
        + check(page, "- The method", this.names::method)
        + check(page, "- A class", this.names::model)
        + check(page, "- A value", this.names::constant);
    assertThat(examples).isEqualTo(34);
  }

  private static int check(String page, String beginning, UnaryOperator<String> rule) {
    String paragraph = page.substring(page.indexOf("\n" + beginning) + 1);
    int end = Math.min(end(paragraph, "\n- "), end(paragraph, "\n\n"));
    var examples = EXAMPLE.matcher(paragraph.substring(0, end)).results().toList();
    for (MatchResult example : examples) {
      assertThat(rule.apply(example.group(1))).isEqualTo(example.group(2));
    }
    return examples.size();
  }

  private static int end(String text, String mark) {
    int end = text.indexOf(mark);
    return end < 0 ? text.length() : end;
  }
}
