package dev.countersign.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was counted and found; tallies of products add up. For one thread. */
final class Tally {
  /** What is counted. */
  enum Count {
    APIS("APIs"),
    ACTIONS("actions"),
    FILES("generated files"),
    LINES("generated lines"),
    CLASSES("compiled classes"),
    REQUESTS("requests sent"),
    PARAMETERS("parameters received as asked for"),
    ANSWERED("answer values of the sandbox read back"),
    DECODED("response examples decoded as they are"),
    REFUSED("response examples refused, and decoded without what was refused"),
    NO_EXAMPLE("pages without a readable response example"),
    READ("values of response examples read back"),
    OTHER_CASE("names in response examples that differ by case");

    private final String description;

    Count(String description) {
      this.description = description;
    }
  }

  private final Map<Count, Long> counts = new TreeMap<>();
  private final Map<String, Long> notes = new TreeMap<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> wire = new ArrayList<>();
  private final List<String> replies = new ArrayList<>();

  void add(Count count, long number) {
    this.counts.merge(count, number, Long::sum);
  }

  long count(Count count) {
    return this.counts.getOrDefault(count, 0L);
  }

  /** What a compiler said, warnings included. */
  List<String> complaints() {
    return this.complaints;
  }

  /** Requests that differ from what their page asks for. */
  List<String> wire() {
    return this.wire;
  }

  /** Answers that were not decoded to what they hold. */
  List<String> replies() {
    return this.replies;
  }

  /** Counts something that is neither right nor wrong, by what it is. */
  void note(String what) {
    this.notes.merge(what, 1L, Long::sum);
  }

  void add(Tally other) {
    other.counts.forEach(this::add);
    other.notes.forEach((what, number) -> this.notes.merge(what, number, Long::sum));
    this.complaints.addAll(other.complaints);
    this.wire.addAll(other.wire);
    this.replies.addAll(other.replies);
  }

  /** One screen. */
  String summary() {
    StringBuilder text = new StringBuilder();
    this.counts.forEach((count, number) -> line(text, number, count.description));
    line(text, this.complaints.size(), "products with warnings or errors");
    line(text, this.wire.size(), "differences on the wire");
    line(text, this.replies.size(), "differences in replies");
    this.notes.forEach((what, number) -> line(text, number, what));
    return text.toString();
  }

  private static void line(StringBuilder text, long number, String description) {
    text.append(String.format(Locale.ROOT, "%,9d  %s%n", number, description));
  }
}
