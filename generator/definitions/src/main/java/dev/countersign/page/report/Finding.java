package dev.countersign.page.report;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something that a person should know of.
 *
 * @param kind what it is
 * @param page the page, from the folder that was imported, or the definition, from the output folder
 * @param line where it stands, from 1; 0 for the whole page
 * @param action the action of the page; empty where there is none
 * @param text one sentence: what is there, and what the import made of it
 */
public record Finding(Kind kind, String page, int line, String action, String text)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER = Comparator.comparing(
          (Finding finding) -> finding.kind().weight(), Comparator.reverseOrder())
      .thenComparing(Finding::page)
      .thenComparingInt(Finding::line)
      .thenComparing(Finding::kind)
      .thenComparing(Finding::action)
      .thenComparing(Finding::text);

  /** What a finding is; the heavier, the earlier a person should look. */
  public enum Kind {
    /** A page that could not be read, or that may describe an action and does not say which. */
    SKIPPED_PAGE(100),
    /** A definition that breaks a rule of the language now. */
    BROKEN_DEFINITION(95),
    /** An edit of a person and a change of the pages that do not go together. */
    CONFLICT(90),
    /** A model that no table describes. */
    MISSING_MODEL(80),
    /** A model that requires itself, so that no value of it ever ends. */
    ENDLESS_MODEL(78),
    /** A name that is none in a definition. */
    BAD_NAME(75),
    /** Facts of the prose that contradict each other or the tables. */
    UNFIT_FACT(72),
    /** Two tables of one page that disagree about a name. */
    DUPLICATE_NAME(70),
    /** A page that calls its action by more than one name. */
    OTHER_NAME(65),
    /** A type that the page does not say completely. */
    UNKNOWN_TYPE(60),
    /** Another page on the same action that says something else. */
    OTHER_PAGE(50),
    /** A table that nothing refers to. */
    UNUSED_MODEL(40),
    /** An example that is no JSON or no request. */
    BROKEN_EXAMPLE(30),
    /** An example with a value of another type than the table says. */
    EXAMPLE_TYPE(25),
    /** An example with a name that the table writes with other capitals. */
    EXAMPLE_SPELLING(24),
    /** An example with a name that no table has. */
    EXAMPLE_UNKNOWN_NAME(20),
    /** An example without a field that is required. */
    EXAMPLE_MISSING_NAME(15),
    /** A fact that rests on a guess. */
    GUESS(10),
    /** A page that describes no action of this protocol, and is rightly skipped. */
    NO_ACTION(5);

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }

    /**
     * Returns how much it matters.
     *
     * @return a number; more is heavier
     */
    public int weight() {
      return this.weight;
    }

    /**
     * Returns the name in words, as {@code example type}.
     *
     * @return words in lower case
     */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * Orders by weight, the heaviest first, then by place.
   *
   * @param other the finding to compare with
   * @return a negative number, zero or a positive number
   */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns the page and the line, as {@code box/get.md:9}.
   *
   * @return the page alone where all of it is meant
   */
  public String place() {
    return this.line == 0 ? this.page : this.page + ":" + this.line;
  }
}
