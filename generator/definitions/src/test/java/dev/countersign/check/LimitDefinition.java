package dev.countersign.check;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Definitions with as much of each thing as is asked for. */
public final class LimitDefinition {
  private static final int FILES = 5;

  static final String HEAD = "countersign: 1\napi: Big\n";

  private LimitDefinition() {}

  /** The files of an API that has some number of a thing, by their paths. */
  static Map<String, String> files(Limit limit, int n) {
    String api = of(limit, n);
    Map<String, String> files = new HashMap<>(Map.of("countersign/api.yaml", api));
    if (limit == Limit.FILES) {
      int left = n - api.length();
      for (int i = 0; i < FILES; i++) {
        // The last one is short, and is there at the limit, too.
        int size = i < FILES - 1 ? Math.min(Limit.FILE.most(), left - 1_000) : left;
        String action = "countersign: 1\naction: Run" + i + "\neffect: read\n";
        files.put("countersign/api/Run" + i + ".yaml", ofSize(action, size));
        left -= size;
      }
    }
    return files;
  }

  private static String ofSize(String definition, int bytes) {
    String rest = "# A comment of sixty-four characters, which end with a line break\n";
    int left = bytes - definition.length();
    return definition + rest.repeat(left / rest.length()) + "#".repeat(left % rest.length());
  }

  /** Lines, of which that behind the limit is marked. */
  private static String marked(Limit limit, int number, IntFunction<String> line) {
    return lines(number, i -> line.apply(i) + (i == limit.most() ? " # here\n" : "\n"));
  }

  static String lines(int number, IntFunction<String> line) {
    return IntStream.range(0, number).mapToObj(line).collect(joining());
  }

  static String action(String rest) {
    return HEAD + "actions:\n  Run: # here\n    effect: read\n" + rest;
  }

  private static String unmarkedAction(String rest) {
    return action(rest).replace("Run: # here", "Run:");
  }

  /**
   * An API that has some number of a thing; the line of what is one too many ends with a mark.
   */
  public static String of(Limit limit, int n) {
    return switch (limit) {
      case ACTIONS ->
        HEAD + "actions:\n" + marked(limit, n, i -> "  Run" + i + ": { effect: read }");
      case MODELS, ENTRIES ->
        unmarkedAction("") + "models:\n" + marked(limit, n, i -> "  M" + i + ": { A: int }");
      case FIELDS ->
        unmarkedAction("    parameters:\n" + marked(limit, n, i -> "      P" + i + ": int"));
      case FIELDS_WITHIN ->
        action("    parameters:\n"
            + lines(
                5,
                i -> "      O" + i + ":\n        type: object\n        fields:\n"
                    + lines(999, j -> "          F" + j + ": int\n"))
            + lines(n - limit.most(), i -> "      P" + i + ": int\n"));
      case FIELDS_OF_API ->
        HEAD + "actions:\n"
            + lines(
                20,
                i -> "  Run" + i + ": " + (i == 19 ? "# here" : "")
                    + "\n    effect: read\n    parameters:\n"
                    + lines(1000, j -> "      P" + j + ": int\n"))
            + "    response:\n      R: int\n".repeat(n - limit.most());
      case VALUES ->
        unmarkedAction("    parameters:\n      P:\n        type: string\n        values:\n"
            + marked(limit, n, i -> "          - v" + i));
      case VALUES_OF_API ->
        action("    parameters:\n"
            + lines(
                25,
                i -> "      P" + i + ":\n        type: int\n        values:\n"
                    + lines(2000, j -> "          - " + j + "\n"))
            + "      P: { type: int, values: [1] }\n".repeat(n - limit.most()));
      case ERRORS ->
        unmarkedAction(
            "    errors:\n" + marked(limit, n, i -> "      " + (i + 1) + ": It is refused."));
      case ERRORS_OF_API ->
        HEAD + "errors:\n" + lines(500, i -> "  " + (i + 1) + ": It is refused.\n") + "actions:\n"
            + lines(199, i -> "  Run" + i + ": { effect: read }\n")
            + "  Run: # here\n    effect: read\n"
            + "    errors: { 501: It is refused. }\n".repeat(n - limit.most());
      case CONSTRAINTS ->
        unmarkedAction("    parameters: { A: int, B: int }\n    constraints:\n"
            + marked(limit, n, i -> "      - at most one of: [A, B]").replace("- at", "-  at"));
      case MEMBERS ->
        unmarkedAction("    parameters:\n" + lines(n, i -> "      P" + i + ": int\n")
            + "    constraints:\n      - at most one of:\n"
            + marked(limit, n, i -> "          - P" + i));
      case CONDITION_VALUES ->
        unmarkedAction("    parameters: { A: string, B: string }\n    constraints:\n"
            + "      - excluded: B\n        when:\n          A:\n"
            + marked(limit, n, i -> "            - v" + i));
      case CONDITIONS ->
        unmarkedAction("    response:\n" + lines(n, i -> "      R" + i + ": string\n")
            + "    waiters:\n      W:\n        every: 1s\n        at most: 9s\n        success:\n"
            + marked(limit, n, i -> "          R" + i + ": a"));
      case PATH ->
        unmarkedAction("    response: { A: M }\n    waiters:\n      W:\n        every: 1s\n"
            + "        at most: 9s\n        success:\n          " + "A.".repeat(n - 1)
            + "B: a # here\nmodels: { M: { A: M, B: string } }\n");
      case PAGINATIONS ->
        HEAD + "actions:\n"
            + marked(
                limit,
                n,
                i -> "  Run" + i + ": { effect: read, parameters:"
                    + " { Offset: int, Limit: int }, response: { Set: list of string }, pagination:"
                    + " { offset: Offset, limit: Limit, items: Set } }");
      case WAITER_PARTS ->
        unmarkedAction("    response: { R: int }\n    waiters:\n"
            + lines(
                5,
                i -> "      W" + i + ": " + (i == 4 ? "# here" : "")
                    + "\n        every: 1s\n        at most: 9s\n        success:\n          R:\n"
                    + lines(i == 4 ? n - 801 : 199, j -> "            - " + j + "\n")));
      case SEE -> unmarkedAction("    see:\n" + marked(limit, n, i -> "      - Run" + i));
      case TEXT ->
        unmarkedAction("    errors:\n      1: |- # here\n"
            + lines(199, i -> "        " + "x".repeat(99) + "\n")
            + "        " + "x".repeat(n - 19_900) + "\n");
      case VALUE ->
        unmarkedAction(
            "    parameters:\n      P: { type: string, values: [" + "v".repeat(n) + "] } # here\n");
      case PATTERN ->
        unmarkedAction(
            "    parameters:\n      P: { type: string, pattern: " + "a".repeat(n) + " } # here\n");
      case NAME -> unmarkedAction("    parameters:\n      " + "P".repeat(n) + ": int # here\n");
      case TYPE ->
        unmarkedAction("    parameters:\n      P: " + "list of ".repeat(n) + "int # here\n");
      case NESTING ->
        unmarkedAction("    parameters: { P: " + "{ type: object, fields: { F: ".repeat(30)
            + (n > limit.most() ? "{ type: int }" : "int") + " } }".repeat(30) + " } # here\n");
      case LINE -> unmarkedAction("") + "# " + "x".repeat(n - "#  # here".length()) + " # here\n";
      case LINES -> {
        String definition = unmarkedAction("");
        yield definition + "#\n".repeat(n - definition.split("\n").length);
      }
      case FILE -> ofSize(unmarkedAction(""), n);
      case FILES ->
        HEAD + "actions:\n"
            + lines(FILES, i -> "  - Run" + i + (i == FILES - 1 ? " # here\n" : "\n"));
    };
  }
}
