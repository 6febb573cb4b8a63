package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Bounds;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.Rules;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.page.ExpectedPages;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageModel;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** All descriptions of the catalogue: what is found in them is valid, and about as much as before. */
class ValueCatalogueTest {

  private static final Pattern PROTOCOL = Pattern.compile("RetCode|Action|Message");
  private static final int PARAMETERS_OF_AN_ACTION = 200;

  private static final List<Found> FOUND = new ArrayList<>();

  /** A row with what was found in it. */
  private record Found(PageRow row, ValueFacts facts) {}

  private enum Kind {
    VALUES,
    GUESSED_VALUES,
    DEFAULT,
    RANGE,
    LENGTH,
    BASE64
  }

  @BeforeAll
  static void readAll() throws IOException {
    for (ActionPage page : ExpectedPages.pages()) {
      page.parameters().forEach(row -> read(row, true));
      page.response().forEach(row -> read(row, false));
      for (PageModel model : page.models()) {
        model.fields().forEach(row -> read(row, model.ofRequest()));
      }
    }
  }

  private static void read(PageRow row, boolean ofRequest) {
    if (!PROTOCOL.matcher(row.name()).matches()) {
      FOUND.add(new Found(row, ValueProse.read(row, ofRequest)));
    }
  }

  @Test
  void theCheckerOfTheLanguageAcceptsAllThatIsFound() {
    StringBuilder yaml = new StringBuilder("countersign: 1\napi: All\nactions:\n");
    int number = 0;
    for (Found found : FOUND) {
      if (!found.facts().rules().equals(Rules.NONE)) {
        if (number % PARAMETERS_OF_AN_ACTION == 0) {
          yaml.append("  Action").append(number).append(":\n    effect: write\n    parameters:\n");
        }
        yaml.append("      P").append(number++).append(": ").append(definition(found));
      }
    }
    Diagnostics diagnostics = new Diagnostics();
    ApiLoader.load(only(yaml.toString()), "all", List.of(), diagnostics);
    assertThat(diagnostics.sorted()).extracting(Diagnostic::message).isEmpty();
  }

  @Test
  void noRuleHasGoneGreedyOrDead() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Found found : FOUND) {
      Rules rules = found.facts().rules();
      count(counts, Kind.VALUES, !rules.values().isEmpty());
      count(counts, Kind.GUESSED_VALUES, found.facts().guessed().contains("values"));
      count(counts, Kind.DEFAULT, rules.defaultValue().isPresent());
      count(counts, Kind.RANGE, rules.range().isPresent());
      count(counts, Kind.LENGTH, rules.length().isPresent());
      count(counts, Kind.BASE64, rules.base64());
    }
    assertThat(counts)
        .isEqualTo(Map.of(
            Kind.VALUES, 1_318,
            Kind.GUESSED_VALUES, 191,
            Kind.DEFAULT, 824,
            Kind.RANGE, 175,
            Kind.LENGTH, 60,
            Kind.BASE64, 57));
  }

  @Test
  void noSideOfABoundIsMissedWhereTheTextHasBrackets() {
    assertThat(FOUND)
        .filteredOn(found -> found.row().text().contains("取值范围[1-65535]"))
        .filteredOn(found -> found.row().type() instanceof PageType.Single)
        .isNotEmpty()
        .extracting(found -> ProseRows.range(found.facts()))
        .containsOnly("1..65535");
  }

  private static void count(Map<Kind, Integer> counts, Kind kind, boolean found) {
    counts.merge(kind, found ? 1 : 0, Integer::sum);
  }

  /** Writes a field as a definition has it, in the spelling of JSON, which YAML reads, too. */
  private static String definition(Found found) {
    Rules rules = found.facts().rules();
    List<String> keys = new ArrayList<>();
    keys.add("type: " + type(found.row()));
    if (!rules.values().isEmpty()) {
      keys.add("values: {"
          + String.join(
              ", ", rules.values().stream().map(ValueCatalogueTest::value).toList()) + "}");
    }
    rules.defaultValue().ifPresent(value -> keys.add("default: " + quoted(value)));
    rules.range().ifPresent(range -> keys.add("range: " + bounds(range)));
    rules.length().ifPresent(length -> keys.add("length: " + bounds(length)));
    if (rules.base64()) {
      keys.add("encoding: base64");
    }
    return "{ " + String.join(", ", keys) + " }\n";
  }

  private static String value(EnumValue value) {
    return quoted(value.value()) + ": " + quoted(value.meaning().orElse("-"));
  }

  private static String type(PageRow row) {
    boolean list = row.name().toLowerCase(Locale.ROOT).endsWith(".n");
    if (row.type() instanceof PageType.Array array
        && array.item() instanceof PageType.Single item) {
      return "list of " + item.scalar().name().toLowerCase(Locale.ROOT);
    }
    String scalar = ((PageType.Single) row.type()).scalar().name().toLowerCase(Locale.ROOT);
    return list ? "list of " + scalar : scalar;
  }

  private static String bounds(Bounds bounds) {
    return quoted(bounds.min().map(Object::toString).orElse("")
        + ".."
        + bounds.max().map(Object::toString).orElse(""));
  }

  private static String quoted(String text) {
    return new JsonMapper().writeValueAsString(text);
  }

  private static DefinitionLookup only(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        return path.equals("countersign/all.yaml")
            ? Optional.of(new DefinitionSource(path, bytes))
            : Optional.empty();
      }

      @Override
      public String describe() {
        return "memory";
      }
    };
  }
}
