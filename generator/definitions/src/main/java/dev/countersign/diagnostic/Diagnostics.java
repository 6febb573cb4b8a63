package dev.countersign.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Collects the complaints of one run; each is kept once.
 *
 * <p>Where a part of a file cannot be read, what it may declare is not called missing elsewhere.
 */
public final class Diagnostics {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+");

  /** Complaints about parts that are no parts of a definition: no other is needed about them. */
  private static final Set<DiagnosticCode> NO_PARTS =
      EnumSet.of(DiagnosticCode.ANCHOR, DiagnosticCode.TAG, DiagnosticCode.KEY_IS_NO_TEXT);

  /** How many of one kind are shown in full. */
  private static final int SHOWN = 20;

  private final TreeSet<Diagnostic> collected = new TreeSet<>();
  private final Set<String> unread = new HashSet<>();
  private boolean wholeFileUnread;

  /** Makes an empty collection. */
  public Diagnostics() {}

  /**
   * Keeps a complaint, unless the same one is here already.
   *
   * @param diagnostic the complaint
   */
  public void add(Diagnostic diagnostic) {
    this.collected.add(diagnostic);
  }

  /**
   * Takes a part of a file that cannot be read, and is a complaint already.
   *
   * @param text the part
   */
  public void unread(String text) {
    WORD.matcher(text).results().forEach(word -> this.unread.add(word.group()));
  }

  /** Takes that a whole file cannot be read, and is a complaint already. */
  public void unreadFile() {
    this.wholeFileUnread = true;
  }

  /**
   * Tells whether anything is wrong.
   *
   * @return whether there is at least one complaint
   */
  public boolean hasErrors() {
    return !this.collected.isEmpty();
  }

  /**
   * Returns the complaints in the order of their places, without those that only follow of a part
   * that cannot be read.
   *
   * @return an immutable copy
   */
  public List<Diagnostic> sorted() {
    Set<SourceLocation> parts = this.collected.stream()
        .filter(found -> NO_PARTS.contains(found.code()))
        .map(Diagnostic::location)
        .collect(Collectors.toSet());
    return this.collected.stream()
        .filter(found -> NO_PARTS.contains(found.code()) || !parts.contains(found.location()))
        .filter(found -> !mayBeUnread(found))
        .toList();
  }

  /**
   * Returns what people are shown: of one kind in one file the first twenty, and how many more there
   * are, with their lines.
   *
   * @return an immutable copy, in the order of the places
   */
  public List<Diagnostic> shown() {
    Map<Kind, List<Diagnostic>> kinds = new LinkedHashMap<>();
    sorted()
        .forEach(found ->
            kinds.computeIfAbsent(Kind.of(found), kind -> new ArrayList<>()).add(found));
    List<Diagnostic> shown = new ArrayList<>();
    kinds.forEach((kind, all) -> {
      // One line that says that there is one more is no shorter.
      int full = all.size() <= SHOWN + 1 ? all.size() : SHOWN;
      shown.addAll(all.subList(0, full));
      if (full < all.size()) {
        shown.add(kind.more(all.subList(full, all.size())));
      }
    });
    shown.sort(Comparator.naturalOrder());
    return List.copyOf(shown);
  }

  /** Complaints that are alike. */
  private record Kind(String file, DiagnosticCode code) {
    static Kind of(Diagnostic diagnostic) {
      return new Kind(diagnostic.location().file(), diagnostic.code());
    }

    Diagnostic more(List<Diagnostic> others) {
      SourceLocation first = others.get(0).location();
      int last = others.get(others.size() - 1).location().line();
      return new Diagnostic(
          this.code,
          first,
          String.format(
              Locale.ROOT,
              "And %,d more of these, %s. `countersign check --json` lists all of them.",
              others.size(),
              last == first.line()
                  ? "in this line"
                  : String.format(Locale.ROOT, "up to line %,d", last)));
    }
  }

  private boolean mayBeUnread(Diagnostic diagnostic) {
    return diagnostic.lacking().stream()
        .map(Diagnostics::words)
        .anyMatch(
            words -> this.wholeFileUnread || (!words.isEmpty() && this.unread.containsAll(words)));
  }

  private static List<String> words(String name) {
    return WORD.matcher(name).results().map(MatchResult::group).toList();
  }
}
