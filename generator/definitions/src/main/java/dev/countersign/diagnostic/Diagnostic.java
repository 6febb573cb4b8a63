package dev.countersign.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One complaint: where, which, what is wrong, and what to do now.
 *
 * @param code which rule is broken
 * @param location where it is broken
 * @param message what is wrong, and what to do; one line
 * @param related other places that explain the complaint
 * @param lacking the names of which one is wanted and not there; none for most complaints
 */
public record Diagnostic(
    DiagnosticCode code,
    SourceLocation location,
    String message,
    List<Related> related,
    List<String> lacking)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
      .thenComparing(Diagnostic::code)
      .thenComparing(Diagnostic::message);

  /**
   * Another place that explains a complaint.
   *
   * @param location the place
   * @param text what is there; one line
   */
  public record Related(SourceLocation location, String text) {
    /**
     * Refuses absent parts.
     *
     * @param location the place
     * @param text what is there; one line
     */
    public Related {
      Objects.requireNonNull(location, "location");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Copies the lists.
   *
   * @param code which rule is broken
   * @param location where it is broken
   * @param message what is wrong, and what to do; one line
   * @param related other places that explain the complaint
   * @param lacking the names of which one is wanted and not there; none for most complaints
   */
  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(message, "message");
    related = List.copyOf(related);
    lacking = List.copyOf(lacking);
  }

  /**
   * Makes a complaint without related places.
   *
   * @param code which rule is broken
   * @param location where it is broken
   * @param message what is wrong, and what to do
   */
  public Diagnostic(DiagnosticCode code, SourceLocation location, String message) {
    this(code, location, message, List.of(), List.of());
  }

  /**
   * Returns this complaint with one more place that explains it.
   *
   * @param place the place
   * @param text what is there
   * @return the longer complaint
   */
  public Diagnostic with(SourceLocation place, String text) {
    List<Related> longer = new ArrayList<>(this.related);
    longer.add(new Related(place, text));
    return new Diagnostic(this.code, this.location, this.message, longer, this.lacking);
  }

  /**
   * Returns this complaint as one that follows where one of some names cannot be read.
   *
   * @param names the names of which one is wanted and not there
   * @return the same complaint, which knows what is not there
   */
  public Diagnostic lacking(List<String> names) {
    return new Diagnostic(this.code, this.location, this.message, this.related, names);
  }

  /**
   * Orders by place, then by code, then by message.
   *
   * @param other the complaint to compare with
   * @return a negative number, zero or a positive number
   */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
