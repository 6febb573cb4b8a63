package dev.countersign.page.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {

  @ParameterizedTest
  @CsvSource({
    "password, true",
    "密码password, true",
    "password为空, true",
    "a (password), true",
    "passwords, false",
    "my_password, false",
    "password2, false"
  })
  void aWordOfLatinLettersEndsWhereChineseOnesBegin(String text, boolean found) {
    assertThat(Patterns.compile("\\bpassword\\b").matcher(text).find()).isEqualTo(found);
    assertThat(Patterns.compile("\\bPASSWORD\\b", Pattern.CASE_INSENSITIVE)
            .matcher(text)
            .find())
        .isEqualTo(found);
  }

  @Test
  void noOtherPatternHasEdgesOfWordsWhichDependOnTheJdk() throws IOException {
    Path sources = Path.of("src/main/java");
    List<Path> withEdges;
    try (Stream<Path> all = Files.walk(sources)) {
      withEdges = all.filter(path -> path.toString().endsWith(".java"))
          .filter(path -> !path.endsWith("Patterns.java") && read(path).contains("\\\\b"))
          .toList();
    }
    assertThat(withEdges)
        .hasSizeGreaterThan(20)
        .allSatisfy(path ->
            assertThat(read(path)).doesNotContain(" Pattern.compile(", "(Pattern.compile("));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
