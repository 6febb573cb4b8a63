package dev.countersign.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.check.Keys;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the layout of a definition, it has one canonical text. */
class LayoutTest {

  private static final int ROUNDS = 100;
  private static final Pattern COMMENT = Pattern.compile("# ?comment (\\d+): \\{ ' \" - \\|");

  private final Random random = new Random(20260101);

  @Test
  void everyLayoutHasTheSameCanonicalText() {
    for (Path file : Formatted.files(Formatted.FULL)) {
      String canonical = Formatted.text(withoutHead(Formatted.read(file)));
      for (int round = 0; round < ROUNDS; round++) {
        String other = layout(canonical, false);
        assertThat(Formatted.text(other))
            .as("%s, round %d:%n%s", file, round, other)
            .isEqualTo(canonical);
      }
    }
  }

  @Test
  void everyCommentStaysOnce() {
    int seen = 0;
    for (Path file : Formatted.files(Formatted.FULL)) {
      String canonical = Formatted.text(withoutHead(Formatted.read(file)));
      for (int round = 0; round < ROUNDS; round++) {
        String other = layout(canonical, true);
        String formatted = Formatted.text(other);
        assertThat(comments(formatted))
            .as("%s, round %d:%n%s", file, round, other)
            .containsExactlyInAnyOrderElementsOf(comments(other));
        assertThat(Formatted.text(formatted))
            .as("%s, round %d:%n%s", file, round, other)
            .isEqualTo(formatted);
        seen += comments(other).size();
      }
    }
    assertThat(seen).as("comments").isGreaterThan(ROUNDS);
  }

  private String layout(String canonical, boolean comments) {
    Keys keys = canonical.contains("\naction: ") ? Keys.ACTION_FILE : Keys.API_FILE;
    Part.Mapping file = PartReader.read(canonical);
    String text = RandomLayout.of(file, Shape.ofFile(keys), this.random, comments);
    Diagnostics diagnostics = new Diagnostics();
    DefinitionReader.read(Formatted.source("layout.yaml", text), diagnostics);
    assertThat(diagnostics.sorted()).as(text).isEmpty();
    return text;
  }

  private static String withoutHead(String text) {
    return text.substring(text.indexOf("countersign:"));
  }

  private static List<String> comments(String text) {
    return COMMENT
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
