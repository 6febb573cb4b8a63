package dev.countersign.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import dev.countersign.generate.PlainClients;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What fits in one expression or method stays there; what is longer by one is cut. */
class PiecesTest {
  private static final int LINKS = 100;
  private static final int CASES = 1_000;

  /** So many fields with long names need two methods. */
  private static final int LONG_NAMES = 90;

  private static final String EQUAL_LINK = "    && Objects.equals(this.f%1$d, that.f%1$d)";

  @Test
  void partsAreGroupedUpToTheLengthOfAMethod() {
    assertThat(lengths(8_000, 8_000)).isEqualTo("[[8000, 8000]]");
    assertThat(lengths(8_000, 8_001)).isEqualTo("[[8000], [8001]]");
    assertThat(lengths(8_000, 8_001, 7_999)).isEqualTo("[[8000], [8001, 7999]]");
    assertThat(lengths(8_000, 8_001, 8_000)).isEqualTo("[[8000], [8001], [8000]]");
    assertThat(lengths(16_001, 1)).isEqualTo("[[16001], [1]]");
    assertThat(lengths()).isEqualTo("[]");
  }

  private static String lengths(int... lengths) {
    List<CodeBlock> parts = IntStream.of(lengths)
        .mapToObj(length -> CodeBlock.of("$L", "x".repeat(length)))
        .toList();
    return Pieces.of(parts).stream()
        .map(piece -> piece.stream().map(part -> part.toString().length()).toList())
        .toList()
        .toString();
  }

  @Test
  void groupsOfASizeLeaveTheRestToTheLast() {
    assertThat(Pieces.ofSize(List.of(1, 2, 3, 4), 2))
        .isEqualTo(List.of(List.of(1, 2), List.of(3, 4)));
    assertThat(Pieces.ofSize(List.of(1, 2, 3, 4, 5), 2))
        .isEqualTo(List.of(List.of(1, 2), List.of(3, 4), List.of(5)));
  }

  @Test
  void hundredFieldsAreComparedInOneExpression() {
    assertThat(method(request(LINKS), "public boolean equals("))
        .startsWith("return other == this", "    || other instanceof RunRequest that")
        .endsWith("    && Objects.equals(this.f99, that.f99);")
        .contains(EQUAL_LINK.formatted(0), EQUAL_LINK.formatted(98))
        .hasSize(2 + LINKS);
  }

  @Test
  void moreFieldsAreComparedInGroupsOfHundred() {
    assertThat(method(request(LINKS + 1), "public boolean equals("))
        .endsWith(
            "    && Objects.equals(this.f99, that.f99))",
            "    && (Objects.equals(this.f100, that.f100));")
        .contains("    && (Objects.equals(this.f0, that.f0)", EQUAL_LINK.formatted(98))
        .hasSize(2 + LINKS + 1);
  }

  @Test
  void hundredFieldsAreShownInOneExpression() {
    assertThat(method(request(LINKS), "public String toString("))
        .startsWith("return new TextForm(\"RunRequest\")", "    .add(\"f0\", this.f0)")
        .endsWith("    .add(\"f99\", this.f99)", "    .toString();")
        .hasSize(2 + LINKS);
  }

  @Test
  void moreFieldsAreShownOneByOne() {
    assertThat(method(request(LINKS + 1), "public String toString("))
        .startsWith("TextForm text = new TextForm(\"RunRequest\");", "text.add(\"f0\", this.f0);")
        .endsWith("text.add(\"f100\", this.f100);", "return text.toString();")
        .hasSize(2 + LINKS + 1);
  }

  @Test
  void hundredErrorsAreAddedInOneExpression() {
    assertThat(errors(LINKS))
        .contains("      .error(1L, \"\", RetryClass.NEVER)\n")
        .contains("      .error(100L, \"\", RetryClass.NEVER);\n")
        .doesNotContain("static {");
  }

  @Test
  void moreErrorsAreAddedOneByOne() {
    assertThat(errors(LINKS + 1))
        .contains("  private static final Action<RunResponse> ACTION;\n")
        .contains("\n  static {\n    Action<RunResponse> action = Action.of(")
        .contains("\n    action = action.error(1L, \"\", RetryClass.NEVER);\n")
        .contains(
            "\n    action = action.error(101L, \"\", RetryClass.NEVER);\n    ACTION = action;\n  }\n");
  }

  private static String errors(int number) {
    return file(
        "RunRequest",
        "    effect: read\n    errors:\n"
            + lines(number, i -> "      " + (i + 1) + ": { retry: never }\n"));
  }

  @Test
  void thousandValuesAreToldApartInOneMethod() {
    String values = values(CASES);

    assertThat(method(values, "public Known known()"))
        .startsWith("return switch (text()) {", "  case \"v0\" -> Known.V0;")
        .endsWith("  case \"v999\" -> Known.V999;", "  default -> Known.UNLISTED;", "};")
        .hasSize(CASES + 3);
    assertThat(values).doesNotContain("Known known1()");
  }

  @Test
  void moreValuesAreToldApartInMethodsOfAThousand() {
    String values = values(CASES + 1);

    assertThat(method(values, "public Known known()"))
        .containsExactly(
            "Known known = known1();",
            "if (known == Known.UNLISTED) {",
            "  known = known2();",
            "}",
            "return known;");
    assertThat(method(values, "private Known known1()"))
        .startsWith("return switch (text()) {", "  case \"v0\" -> Known.V0;")
        .hasSize(CASES + 3);
    assertThat(method(values, "private Known known2()"))
        .containsExactly(
            "return switch (text()) {",
            "  case \"v1000\" -> Known.V1000;",
            "  default -> Known.UNLISTED;",
            "};");
  }

  private static String values(int number) {
    return file(
        "RunRequest",
        "    effect: read\n    parameters:\n      P:\n        type: string\n        values:\n"
            + lines(number, i -> "          - v" + i + "\n"));
  }

  @Test
  void valuesOfAConditionAreListedUpToAThousandCharacters() {
    assertThat(condition(498, 498))
        .contains(" when P is " + "a".repeat(498) + " or " + "b".repeat(498));
    assertThat(condition(498, 499)).contains(" when P is one of 2 values").doesNotContain("aaa or");
  }

  private static String condition(int first, int second) {
    return file(
            "RunRequest",
            "    effect: read\n    parameters: { P: string, Q: string }\n    constraints:\n"
                + "      - { required: Q, when: { P: [" + "a".repeat(first) + ", "
                + "b".repeat(second) + "] } }\n")
        .replaceAll("\\s+(\\* )?", " ");
  }

  @Test
  void parametersThatAreTooManyForAMethodAreWrittenInSeveral() {
    String request = longNames("RunRequest", "string");

    assertThat(method(request, "public void writeTo("))
        .containsExactly("writeTo1(out);", "writeTo2(out);");
    assertThat(both(request, "private void writeTo%d(ParameterWriter out)"))
        .containsExactlyElementsOf(
            ofEach(i -> "out.text(\"%s\", this.%s);".formatted(wire(i), java(i))));
  }

  @Test
  void rulesThatAreTooManyForAConstructorAreCheckedInSeveralMethods() {
    String request = longNames("RunRequest", "{ type: string, length: 1..9 }");

    assertThat(method(request, "private RunRequest("))
        .startsWith("RequestCheck check = new RequestCheck(\"Run\");")
        .endsWith("check1(check, builder);", "check2(check, builder);", "check.finish();")
        .hasSize(LONG_NAMES + 4);
    assertThat(both(request, "private static void check%d(RequestCheck check, Builder builder)"))
        .containsExactlyElementsOf(
            ofEach(i -> "check.length(\"%s\", builder.%s, 1, 9);".formatted(wire(i), java(i))));
  }

  @Test
  void rulesOfAModelAreCheckedInItsOwnMethodsWhereTheyAreTooMany() {
    String model = longNames("Big", "{ type: string, length: 1..9 }");

    assertThat(method(model, "public Big build()"))
        .containsSubsequence(
            "Big.check1(check, this);", "Big.check2(check, this);", "check.finish();")
        .endsWith("return new Big(this);");
    assertThat(both(model, "private static void check%d(RequestCheck check, Builder builder)"))
        .containsExactlyElementsOf(
            ofEach(i -> "check.length(\"%s\", builder.%s, 1, 9);".formatted(wire(i), java(i))));
  }

  @Test
  void fieldsThatAreTooManyForAMethodAreReadInSeveral() {
    String response = longNames("RunResponse", "string");

    assertThat(method(response, "static RunResponse read("))
        .containsExactly(
            "Builder to = new Builder();",
            "in.beginObject();",
            "while (in.nextField(FIELDS)) {",
            "  if (!read1(in, to)",
            "      && !read2(in, to)) {",
            "    to.unknownFields = in.unknown(to.unknownFields);",
            "  }",
            "}",
            "return new RunResponse(to);");
    List<String> cases =
        both(response, "private static boolean read%d(ReplyReader in, Builder to)");
    assertThat(cases)
        .startsWith("switch (in.field()) {")
        .endsWith("  default -> {", "    return false;", "  }", "}", "return true;");
    assertThat(cases.stream().filter(line -> line.startsWith("  case ")))
        .containsExactlyElementsOf(
            ofEach(i -> "  case \"%s\" -> to.%s = in.text();".formatted(wire(i), java(i))));
  }

  /** A file of an action, or of a model that is sent and received, with many long names. */
  private static String longNames(String name, String type) {
    String fields = lines(LONG_NAMES, i -> "      " + wire(i) + ": " + type + "\n");
    return file(
        name,
        "    effect: read\n    parameters:\n" + fields + "    response:\n" + fields
            + "  Send: { effect: read, parameters: { Big: Big }, response: { Big: Big } }\n"
            + "models:\n  Big:\n    fields:\n" + fields);
  }

  private static String wire(int field) {
    return "F" + (field + 10) + "x".repeat(85);
  }

  private static String java(int field) {
    return "f" + (field + 10) + "x".repeat(85);
  }

  private static List<String> ofEach(IntFunction<String> line) {
    return IntStream.range(0, LONG_NAMES).mapToObj(line).toList();
  }

  /** The request of an action with many parameters. */
  private static String request(int parameters) {
    return file(
        "RunRequest",
        "    effect: read\n    parameters:\n"
            + lines(parameters, i -> "      F" + i + ": string\n"));
  }

  private static String file(String name, String action) {
    PlainClients clients =
        PlainClients.of("host", "countersign: 1\napi: Host\nactions:\n  Run:\n" + action);
    assertThat(clients.complaints()).isEmpty();
    return clients.files().getOrDefault(name + ".java", "");
  }

  private static String lines(int number, IntFunction<String> line) {
    return String.join("", IntStream.range(0, number).mapToObj(line).toList());
  }

  /** The statements of both methods that one was cut into. */
  private static List<String> both(String file, String method) {
    List<String> first = method(file, method.formatted(1));
    List<String> second = method(file, method.formatted(2));
    assertThat(first).isNotEmpty();
    assertThat(second).isNotEmpty();
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** The lines in the braces of a method, as if they began in the first column. */
  private static List<String> method(String file, String head) {
    List<String> lines = file.lines().toList();
    int from = IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).strip().startsWith(head))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + head));
    int indent = lines.get(from).indexOf(head);
    return lines.stream()
        .skip(from + 1L)
        .takeWhile(line -> !line.equals(" ".repeat(indent) + "}"))
        .map(line -> line.substring(Math.min(line.length(), indent + 2)))
        .toList();
  }
}
