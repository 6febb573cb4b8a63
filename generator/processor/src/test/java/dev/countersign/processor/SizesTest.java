package dev.countersign.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.countersign.check.Limit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is as large as the language allows is compiled, sent and read.
 *
 * <p>Most limits are reached at once, so that javac runs once. The totals of an API are not: javac
 * takes a minute for them.
 */
class SizesTest {
  /** Fields of each kind, so that the longest code for a field is there, too. */
  private static final List<String> TYPES = List.of(
      "{ type: string, required: true, length: 1..20000, pattern: '(?s).*' }",
      "{ type: float, range: 0.5..100000.5 }",
      "list of list of list of list of list of list of list of map of string",
      "{ type: list of object, fields: { A: { type: string, values: [a, b] } } }",
      "{ type: map of int }");

  /** A character that becomes three bytes of a class file. */
  private static final String WIDE = "\u754c";

  @TempDir
  Path folder;

  @Test
  void whatIsAsLargeAsTheLimitsWorks() throws Exception {
    int fields = Limit.FIELDS.most();
    String reply = IntStream.range(0, fields)
        .filter(i -> i % TYPES.size() == 0)
        .mapToObj(i -> ",\"Field" + i + "\":\"v" + i + "\"")
        .collect(joining("", "{\"RetCode\":0,\"I\":1999,\"R49\":\"a\"", ",\"New\":1}"));
    try (Recorder recorder = new Recorder(reply)) {
      Object found = new Consumer(this.folder)
          .definition("big.yaml", definition())
          .annotated("@ApiClient(api = \"big\")")
          .run(recorder.client("BigClient") + USE);

      assertThat(found)
          .isEqualTo(List.of(
              "v0 v995 true",
              "v5 true",
              "true true true true",
              "VALUE_0 VALUE_999 VALUE_1000 VALUE_1999 UNLISTED",
              "VALUE_1999",
              WIDE.repeat(Limit.VALUE.most()),
              "InvalidRequestException",
              "a"));
      assertThat(recorder.bodies()).hasSize(6);
      assertThat(recorder.bodies().get(0)).contains("Field0=v", "Field995=v", "Field996=1.5");
    }
  }

  /** Everything is set and sent, read, compared and shown. */
  private static final String USE = """
      List<Object> found = new ArrayList<>();
      FieldsRequest.Builder builder = FieldsRequest.builder();
      ModelsRequest.Builder models = ModelsRequest.builder();
      Big.Builder big = Big.builder();
      for (Object to : List.of(builder, big)) {
        for (java.lang.reflect.Method method : to.getClass().getMethods()) {
          if (!method.getName().startsWith("field")) {
            continue;
          } else if (method.getParameterTypes()[0] == String.class) {
            method.invoke(to, "v");
          } else if (method.getParameterTypes()[0] == double.class) {
            method.invoke(to, 1.5);
          }
        }
      }
      FieldsRequest request = builder.build();
      FieldsResponse answer = client.fields(request);
      found.add(answer.field0() + " " + answer.field995() + " " + answer.unknownFields().containsKey("New"));
      ModelsResponse second = client.models(models.m(big.build()).build());
      found.add(second.field5() + " " + second.unknownFields().containsKey("New"));
      FieldsRequest other = request.toBuilder().field999(Map.of("a", 1L)).build();
      found.add(request.equals(request.toBuilder().build())
          + " " + !request.equals(other)
          + " " + (request.hashCode() == request.toBuilder().build().hashCode())
          + " " + other.toString().endsWith("field999={a=1}}"));
      List<String> known = new ArrayList<>();
      for (String value : List.of("0", "999", "1000", "1999", "2000")) {
        known.add(ValuesRequest.S.of("value" + value).known().name().replace("VALUE", "VALUE_"));
      }
      found.add(String.join(" ", known).replace("__", "_"));
      found.add(client.values(ValuesRequest.builder().build()).i().known().name());
      found.add(TextsRequest.S.class.getFields()[0].get(null).toString());
      client.texts(TextsRequest.builder().build());
      client.errors(ErrorsRequest.builder().build());
      try {
        RulesRequest.builder().p0(1).p99(1).build();
      } catch (InvalidRequestException refused) {
        found.add(refused.getClass().getSimpleName());
      }
      found.add(client.readyWaiter(WaitsRequest.builder().build()).await().r49());
      return found;
      """;

  @Test
  void theLongestNameOfAClassFileIsThatOfAFile() throws Exception {
    String name = "N".repeat(76);
    Compilation compilation = new Consumer(this.folder)
        .definition("big.yaml", nested(name + "3"))
        .annotated("@ApiClient(api = \"big\")")
        .compile();

    assertThat(compilation.diagnostics()).isEmpty();
    List<String> files =
        Consumer.classes(compilation).stream().map(file -> file + ".class").toList();
    assertThat(files).anyMatch(file -> file.length() == 255).noneMatch(file -> file.length() > 255);
    for (String file : files) {
      Files.createFile(this.folder.resolve(file));
    }
  }

  @Test
  void aLongerNameOfAClassFileIsRefused() {
    Compilation compilation = new Consumer(this.folder)
        .definition("big.yaml", nested("N".repeat(76) + "34"))
        .annotated("@ApiClient(api = \"big\")")
        .compile();

    assertThat(Consumer.errors(compilation))
        .singleElement()
        .asString()
        .startsWith("countersign/big.yaml:13:15: error[CS203]: N")
        .contains("the name of whose file has 256 characters");
  }

  private static String nested(String last) {
    String name = "N".repeat(76);
    return "countersign: 1\napi: Big\nactions:\n  Run:\n    effect: read\n    parameters:\n"
        + "      " + name + ":\n        type: object\n        fields:\n"
        + "          " + name + "2:\n            type: object\n            fields:\n"
        + "              " + last + ": { type: string, values: [a] }\n";
  }

  private static String definition() {
    int errors = Limit.ERRORS.most();
    return "countersign: 1\napi: Big\ndescription: |-\n"
        + lines(10_000, i -> "  " + "word ".repeat(19) + "word\n") + "  " + "w".repeat(100) + "\n"
        + "errors:\n" + lines(errors, i -> "  " + (i + 1) + ": { retry: retryable }\n")
        + "actions:\n"
        + "  Fields:\n    effect: read\n    parameters:\n" + fields()
        + "    response:\n" + fields()
        + "  Models: { effect: read, parameters: { M: Big }, response: { Field5: string, M: Big } }\n"
        + "  Values:\n    effect: read\n    parameters:\n      S:\n        type: string\n"
        + "        values:\n"
        + lines(Limit.VALUES.most(), i -> "          - value" + i + "\n")
        + "    response:\n      I:\n        type: int\n        values:\n"
        + lines(Limit.VALUES.most(), i -> "          - " + i + "\n")
        + "  Texts:\n    effect: read\n    parameters:\n      S:\n        type: string\n"
        + "        values: { " + WIDE.repeat(Limit.VALUE.most()) + ": { java: WIDE }, "
        + "v".repeat(Limit.VALUE.most()) + ": { java: LONG } }\n"
        + "      D:\n        type: string\n        default: \"" + wide() + "\"\n"
        + "    errors: { 1001: \"" + wide() + "\" }\n"
        + "  Errors:\n    effect: read\n    errors:\n"
        + lines(errors, i -> "      " + (i + errors + 1) + ": It is refused.\n")
        + "  Rules:\n    effect: read\n    parameters:\n"
        + lines(Limit.MEMBERS.most(), i -> "      P" + i + ": int\n")
        + "      Q: string\n    constraints:\n"
        + lines(
            Limit.CONSTRAINTS.most() - 1,
            i -> "      - at most one of: ["
                + IntStream.range(0, Limit.MEMBERS.most())
                    .mapToObj(p -> "P" + p)
                    .collect(joining(", "))
                + "]\n")
        + "      - required: P0\n        when:\n          Q:\n"
        + lines(Limit.CONDITION_VALUES.most(), i -> "            - value number " + i + "\n")
        + "  Waits:\n    effect: read\n    response:\n      A: Path\n"
        + lines(Limit.CONDITIONS.most(), i -> "      R" + i + ": string\n")
        + "    waiters:\n      Ready:\n        every: 1s\n        at most: 9s\n        success:\n"
        + "          R49: a\n"
        + "        failure:\n          A." + "A.".repeat(Limit.PATH.most() - 2) + "B: x\n"
        + lines(Limit.CONDITIONS.most() - 1, i -> "          R" + i + ": b\n")
        + "      All:\n        every: 1s\n        at most: 9s\n        success:\n"
        + lines(Limit.CONDITIONS.most(), i -> "          R" + i + ": a\n")
        + "models:\n  Path: { A: Path, B: string }\n  Big:\n    fields:\n" + fields();
  }

  private static String fields() {
    return lines(
        Limit.FIELDS.most(),
        i -> String.format(Locale.ROOT, "      Field%d: %s%n", i, TYPES.get(i % TYPES.size())));
  }

  /** As many characters as a text may have, each as wide as can be; escapes, since lines end. */
  private static String wide() {
    String line = "\\u754c".repeat(2_000);
    return (line + "\\\n").repeat(Limit.TEXT.most() / 2_000 - 1) + line;
  }

  private static String lines(int number, IntFunction<String> line) {
    return IntStream.range(0, number).mapToObj(line).collect(joining());
  }
}
