package dev.countersign.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.countersign.check.Limit;
import dev.countersign.check.LimitDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema is made from the key table, and agrees with the reader. */
class DefinitionSchemaTest {

  private static final Path SPECS = Path.of("../../api-specs");
  private static final Path FILE = SPECS.resolve("countersign.schema.json");
  private static final Path CASES = Path.of("src/test/resources/diagnostics");
  private static final Path FULL = Path.of("src/test/resources/full");
  private static final String REWRITE = "countersign.rewrite";
  /** A complaint about a line; one about a whole file is about its name, or that it is not there. */
  private static final Pattern CODE = Pattern.compile(":\\d+:\\d+: error\\[(CS\\d+)]");

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(JsonText.write(DefinitionSchema.make()), InputFormat.JSON);

  /** What a schema cannot say, and why. */
  private static final Map<String, String> READER_ONLY = readerOnly();

  /** Limits that a schema cannot say, and why. */
  private static final Map<Limit, String> LIMITS_OF_READER_ONLY = limitsOfReaderOnly();

  /** Cases of what is left to the reader, or is about a whole file, that the schema refuses as well. */
  private static final Set<String> REFUSED_ALL_THE_SAME =
      Set.of("no-bytes", "only-comments", "listed-twice", "compared-with-unknown-value", "inexact");

  @Test
  void schemaIsMadeFromTheKeyTable() throws IOException {
    String made = JsonText.write(DefinitionSchema.make());
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(FILE, made);
    }
    assertThat(FILE).as("-D%s=true writes the schema", REWRITE).exists();
    assertThat(Files.readString(FILE)).as("-D%s=true writes it", REWRITE).isEqualTo(made);
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void definitionsAreAccepted(Path file) {
    assertThat(faults(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void casesAreJudgedAsTheReaderDoes(Path expected) {
    List<String> codes = codes(expected);
    List<Error> faults =
        files(expected).stream().flatMap(f -> faults(f).stream()).toList();
    if (READER_ONLY.keySet().containsAll(codes) && !REFUSED_ALL_THE_SAME.contains(name(expected))) {
      assertThat(faults)
          .as("%s; the schema says what is left to the reader, or refuses too much", codes)
          .isEmpty();
    } else {
      assertThat(faults)
          .as("%s; the schema cannot say this, or lacks a rule", codes)
          .isNotEmpty();
    }
  }

  @Test
  void whatIsLeftToTheReaderIsAcceptedBySomeCase() {
    Map<String, Boolean> needed = new LinkedHashMap<>();
    READER_ONLY.keySet().forEach(code -> needed.put(code, false));
    for (Path expected : cases()) {
      boolean accepted = files(expected).stream().allMatch(file -> faults(file).isEmpty());
      codes(expected).forEach(code -> needed.computeIfPresent(code, (c, was) -> was || accepted));
    }
    assertThat(needed)
        .as("codes that the schema refuses always need no exception")
        .allSatisfy((code, accepted) -> assertThat(accepted).as(code).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void schemaHasTheLimitsOfTheReader(Limit limit) {
    assertThat(faults(LimitDefinition.of(limit, limit.most()))).isEmpty();
    List<Error> beyond = faults(LimitDefinition.of(limit, limit.most() + 1));
    if (LIMITS_OF_READER_ONLY.containsKey(limit)) {
      assertThat(beyond).as("the schema says what is left to the reader").isEmpty();
    } else {
      assertThat(beyond).as("the schema lacks the limit").isNotEmpty();
    }
  }

  static List<Path> definitions() {
    List<Path> all = new ArrayList<>(yaml(FULL));
    all.addAll(yaml(SPECS.resolve("countersign")));
    yaml(CASES).stream().filter(file -> file.toString().contains("/accepted-")).forEach(all::add);
    return all;
  }

  // CS001 to CS007 and CS010 to CS019 are about the bytes and the YAML; a schema sees neither.
  static List<Path> cases() {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files
          .filter(file -> file.toString().endsWith(".expected"))
          .filter(file -> !file.toString().matches(".*CS0(0[1-7]|1[0-9])-.*"))
          .filter(file -> !file.endsWith("path-as-api.expected")) // what is asked for, and no file
          .filter(file -> Files.notExists(file.resolveSibling(name(file) + ".recipe")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path expected) {
    String name = name(expected);
    Path file = expected.resolveSibling(name + ".yaml");
    List<Path> files = Files.exists(file) ? List.of(file) : yaml(expected.resolveSibling(name));
    assertThat(files).as("definitions of %s", expected).isNotEmpty();
    return files;
  }

  private static String name(Path expected) {
    return expected.getFileName().toString().replace(".expected", "");
  }

  private static List<Path> yaml(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> codes(Path expected) {
    return CODE.matcher(read(expected))
        .results()
        .map((MatchResult found) -> found.group(1))
        .distinct()
        .toList();
  }

  private static List<Error> faults(Path file) {
    return faults(read(file));
  }

  private static List<Error> faults(String text) {
    String data = JsonText.write(YamlData.read(text));
    return SCHEMA.validate(data, InputFormat.JSON);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Limit, String> limitsOfReaderOnly() {
    String sum = "A schema adds nothing up.";
    String bytes = "A schema sees neither lines nor bytes.";
    Map<Limit, String> reasons = new EnumMap<>(Limit.class);
    reasons.put(Limit.FIELDS_WITHIN, sum);
    reasons.put(Limit.FIELDS_OF_API, sum);
    reasons.put(Limit.VALUES_OF_API, sum);
    reasons.put(Limit.ERRORS_OF_API, sum);
    reasons.put(Limit.PAGINATIONS, sum);
    reasons.put(Limit.WAITER_PARTS, sum);
    reasons.put(Limit.PATH, "A schema would have to count what stands on a path.");
    reasons.put(Limit.NESTING, "A schema does not know how deep it is.");
    reasons.put(Limit.LINE, bytes);
    reasons.put(Limit.LINES, bytes);
    reasons.put(Limit.FILE, bytes);
    reasons.put(Limit.FILES, bytes);
    return reasons;
  }

  private static Map<String, String> readerOnly() {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put("CS107", "A schema compares no keys with each other.");
    reasons.put("CS108", "Whether another file is there is not in this one.");
    reasons.put("CS109", "Its own name is not in a file.");
    reasons.put("CS110", "The other file may define the action, too.");
    reasons.put("CS112", "Models may be in another file, and a schema follows no names.");
    reasons.put("CS114", "A schema follows no names from model to model.");
    reasons.put("CS120", "A schema compares no default with the type and the bounds beside it.");
    reasons.put(
        "CS121", "Patterns are regular expressions of Java, which JSON Schema does not know.");
    reasons.put("CS122", "A schema compares no values with those of a field elsewhere.");
    reasons.put("CS124", "A schema follows no names of parameters and fields.");
    reasons.put("CS125", "A schema follows no names of parameters and fields.");
    reasons.put("CS130", "A schema would have to count what stands on a path.");
    reasons.put("CS150", "A schema follows no names of parameters and fields.");
    return reasons;
  }
}
