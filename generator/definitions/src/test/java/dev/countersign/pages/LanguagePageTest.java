package dev.countersign.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.check.ApiLoader;
import dev.countersign.check.Keys;
import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.format.DefinitionFormat;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page about the language shows all of it, and its examples can be used. */
class LanguagePageTest {

  private static final Path PAGE = Path.of("../../api-specs/LANGUAGE.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\\n# (\\S+)\\n(.*?)```");

  private final Map<String, String> examples = new LinkedHashMap<>();
  private final Diagnostics diagnostics = new Diagnostics();
  private String page = "";

  @BeforeEach
  void readPage() throws IOException {
    this.page = Files.readString(PAGE);
    EXAMPLE
        .matcher(this.page)
        .results()
        .forEach(example -> this.examples.put(example.group(1), example.group(2)));
  }

  @Test
  void everyKeyOccurs() {
    List<String> keys =
        Keys.KINDS.stream().flatMap(kind -> kind.names().stream()).toList();
    assertThat(keys)
        .allSatisfy(key -> assertThat(this.page).containsPattern("\\b" + key + "(:|`)"));
  }

  @Test
  void examplesAreReadWithoutComplaints() {
    Optional<Api> api = ApiLoader.load(
        lookup(), "uhost", List.of("DescribeImage", "CopyCustomImage"), this.diagnostics);
    assertThat(this.diagnostics.sorted()).isEmpty();
    assertThat(api.orElseThrow().actions())
        .extracting(Action::name)
        .containsExactly("DescribeImage", "CopyCustomImage");
  }

  @Test
  void examplesAreCanonical() {
    assertThat(this.examples)
        .hasSize(2)
        .allSatisfy((path, text) -> assertThat(
                DefinitionFormat.format(source(path, text), this.diagnostics))
            .contains(text));
  }

  private DefinitionLookup lookup() {
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        return Optional.ofNullable(LanguagePageTest.this.examples.get(path))
            .map(text -> source(path, text));
      }

      @Override
      public String describe() {
        return "the page";
      }
    };
  }

  private static DefinitionSource source(String path, String text) {
    return new DefinitionSource(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
