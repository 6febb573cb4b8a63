package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A constraint is accepted exactly where some requests keep it and others break it. */
class ConstraintTruthTableTest {

  /** Parameters by name, and whether they are required; E is true or false. */
  private static final Map<String, Boolean> REQUIRED =
      Map.of("A", false, "B", false, "C", true, "D", true, "E", true, "F", false);

  private static final List<String> NAMES = List.of("A", "B", "C", "D", "E", "F");
  private int accepted;
  private int refused;

  @Test
  void groupsAreAcceptedWhereTheyCanBeKeptAndBroken() {
    for (List<String> names : groups()) {
      String list = names.toString();
      judge("at most one of: " + list, names, sent -> count(sent, names) <= 1);
      judge("exactly one of: " + list, names, sent -> count(sent, names) == 1);
      judge("at least one of: " + list, names, sent -> count(sent, names) >= 1);
    }
    assertThat(this.accepted).isGreaterThan(40);
    assertThat(this.refused).isGreaterThan(50);
  }

  @Test
  void conditionsAreAcceptedWhereTheyCanBeKeptAndBroken() {
    for (String name : NAMES) {
      for (String other : NAMES) {
        List<String> both = List.of(name, other);
        judge(
            "{ required: " + name + ", with: " + other + " }",
            both,
            sent -> !sent.containsKey(other) || sent.containsKey(name));
        judge(
            "{ excluded: " + name + ", with: " + other + " }",
            both,
            sent -> !sent.containsKey(other) || !sent.containsKey(name));
        for (List<String> values : List.of(List.of("true"), List.of("true", "false"))) {
          String when = ", when: { " + other + ": " + values + " } }";
          judge(
              "{ required: " + name + when,
              both,
              sent -> !values.contains(sent.getOrDefault(other, "")) || sent.containsKey(name));
          judge(
              "{ excluded: " + name + when,
              both,
              sent -> !values.contains(sent.getOrDefault(other, "")) || !sent.containsKey(name));
        }
      }
    }
    assertThat(this.accepted).isGreaterThan(50);
    assertThat(this.refused).isGreaterThan(20);
  }

  private void judge(String constraint, List<String> names, Predicate<Map<String, String>> keeps) {
    List<Map<String, String>> requests = requests(List.copyOf(new HashSet<>(names)));
    boolean good = requests.stream().anyMatch(keeps) && !requests.stream().allMatch(keeps);
    Diagnostics diagnostics = new Diagnostics();
    String text = "countersign: 1\napi: A\nactions:\n  Foo:\n    effect: read\n    parameters:\n"
        + NAMES.stream()
            .map(name -> "      " + name + ": { type: " + (isBool(name) ? "bool" : "string")
                + ", required: " + REQUIRED.get(name) + " }\n")
            .collect(Collectors.joining())
        + "    constraints:\n      - " + constraint + "\n";
    ApiLoader.load(MemoryLookup.api(text), "api", List.of(), diagnostics);
    assertThat(diagnostics.sorted().isEmpty())
        .as("%s %s", constraint, diagnostics.sorted())
        .isEqualTo(good);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .allMatch(DiagnosticCode.BAD_CONSTRAINT::equals);
    this.accepted += good ? 1 : 0;
    this.refused += good ? 0 : 1;
  }

  private static boolean isBool(String name) {
    return name.equals("E") || name.equals("F");
  }

  /** All groups of two and of three different names. */
  private static List<List<String>> groups() {
    List<List<String>> groups = new ArrayList<>();
    for (int first = 0; first < NAMES.size(); first++) {
      for (int second = first + 1; second < NAMES.size(); second++) {
        groups.add(List.of(NAMES.get(first), NAMES.get(second)));
        for (int third = second + 1; third < NAMES.size(); third++) {
          groups.add(List.of(NAMES.get(first), NAMES.get(second), NAMES.get(third)));
        }
      }
    }
    return groups;
  }

  /** All requests: an optional parameter is absent or has any value, a required one has any value. */
  private static List<Map<String, String>> requests(List<String> names) {
    List<Map<String, String>> requests = new ArrayList<>(List.of(Map.of()));
    for (String name : names) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> request : requests) {
        Set<String> values = isBool(name) ? Set.of("true", "false") : Set.of("true", "false", "x");
        for (String value : values) {
          Map<String, String> with = new HashMap<>(request);
          with.put(name, value);
          longer.add(with);
        }
        if (!Boolean.TRUE.equals(REQUIRED.get(name))) {
          longer.add(request);
        }
      }
      requests = longer;
    }
    return requests;
  }

  private static long count(Map<String, String> sent, List<String> names) {
    return names.stream().filter(sent::containsKey).count();
  }
}
