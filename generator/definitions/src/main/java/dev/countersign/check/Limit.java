package dev.countersign.check;

import dev.countersign.definition.Names;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.Limits;
import java.util.List;
import java.util.function.Function;

/**
 * How much of each thing a definition may hold: one table for the checks and for the language's page.
 *
 * <p>Up to its limit each of them becomes code that javac compiles with the stack that it has by
 * default, in classes and methods that the JVM loads. A class has at most 65,535 constants, a method
 * 65,535 bytes and a text 65,535 bytes in UTF-8.
 */
public enum Limit {
  /** The interface of the client has their methods, and a class has so many constants. */
  ACTIONS("actions of an API", 1_000, "actions", "Make two APIs of it."),
  /** Each is a class; those of an action count as what nests in its classes, too. */
  MODELS("models of an API or of an action", 20_000, "models", "Make two APIs of it."),
  /** Each has statements in the same few methods of its class. */
  FIELDS(
      "parameters of an action, fields of a response, of a model or of an object",
      1_000,
      "fields",
      "Put some of them into objects."),
  /** Objects and values within fields are classes that nest in one. */
  FIELDS_WITHIN(
      "fields of a request, a response or a model with all objects and models of the action in it",
      5_000,
      "fields with those of its objects and models",
      "Make models of the API of some objects."),
  /** What the generator and javac hold in memory at a time. */
  FIELDS_OF_API("fields of an API in all", 20_000, "fields in all", "Make two APIs of it."),
  /** An enumeration of Java has fewer than 2,800 constants. */
  VALUES("`values` of a field", 2_000, "values", "List the usual ones: others are taken, too."),
  /** What the generator and javac hold in memory at a time. */
  VALUES_OF_API(
      "`values` of an API in all",
      50_000,
      "values in all",
      "List the usual ones: others are taken, too."),
  /** Those of an API are known to each of its actions. */
  ERRORS("errors of an API or of an action", 500, "errors", "Name those that callers handle."),
  /** Each action has those of the API in its code and in its documentation. */
  ERRORS_OF_API(
      "errors of all actions of an API, where each has those of the API",
      100_000,
      "errors in all actions",
      "Move errors of the API to the actions that have them."),
  /** Each is checked whenever a request is built. */
  CONSTRAINTS("constraints of an action", 200, "constraints", "Leave some to the service."),
  /** Each of them is shown where a constraint is broken. */
  MEMBERS("parameters of a constraint", 100, "parameters", "Leave it to the service."),
  /** The values are arguments of one call. */
  CONDITION_VALUES(
      "values of a condition of a constraint or a waiter",
      200,
      "values for a field",
      "Leave it to the service."),
  /** They are calls behind each other in one expression. */
  CONDITIONS("conditions of `success` or `failure`", 50, "conditions", "Wait for some of them."),
  /** They are calls behind each other in one expression. */
  PATH("names on the path of a waiter", 16, "names on the path", "Wait for a field further up."),
  /** The interface of the client has the methods of all of them. */
  PAGINATIONS("paginations of an API", 500, "paginations", "Make two APIs of it."),
  /** The interface of the client has the constants of all of them. */
  WAITER_PARTS(
      "names and values in the conditions of all waiters of an API",
      1_000,
      "names and values in the conditions of its waiters",
      "Make two APIs of it."),
  /** Each is a link in the documentation. */
  SEE("names in `see`", 100, "names in see", "Name the most important."),
  /** It becomes a constant of a class, which has three bytes for a character at most. */
  TEXT(
      "characters of an endpoint, of the meaning of an error and of a value of a condition",
      20_000,
      "characters",
      "Shorten it."),
  /** It gives the name of a constant, with six letters for some of its characters. */
  VALUE(
      "characters of one of `values`", 1_000, "characters", "Leave it out: others are taken, too."),
  /** The compiler of expressions calls itself for each parenthesis. */
  PATTERN("characters of a pattern", 1_000, "characters", "Shorten it, or leave it out."),
  /** A name becomes a part of names of files. */
  NAME("characters of a name", Names.LONGEST, "characters", "Shorten it."),
  /** Each is a loop within the others. */
  TYPE("`list of` and `map of` in a type", 8, "lists and maps", "Make a model of an inner one."),
  /** A file that has more is read no further: it costs little. */
  ENTRIES("entries of a map or a list", Limits.ENTRIES, "entries", "Make two of it."),
  /** Each is a class within the others. */
  NESTING("levels of YAML", Limits.NESTING, "levels", "Make a model of an inner object."),
  /** SnakeYAML's time grows with its square. */
  LINE("characters of a line", Limits.LINE_CHARACTERS, "characters", "Break it."),
  /** Each of them costs memory of its own. */
  LINES("lines of a file", Limits.LINES, "lines", "Move its actions to files of their own."),
  /** All of it is held in memory. */
  FILE("bytes of a file", Limits.FILE_BYTES, "bytes", "Move its actions to files of their own."),
  /** What the generator and javac hold in memory at a time; most of it is documentation. */
  FILES(
      "bytes of all files of an API",
      32 * 1024 * 1024,
      "bytes in its files",
      "Make two APIs of it.");

  private final String thing;
  private final int most;
  private final String shortThing;
  private final String remedy;

  Limit(String thing, int most, String shortThing, String remedy) {
    this.thing = thing;
    this.most = most;
    this.shortThing = shortThing;
    this.remedy = remedy;
  }

  /**
   * Returns what is counted, as {@code parameters of a constraint}.
   *
   * @return the words
   */
  public String thing() {
    return this.thing;
  }

  /**
   * Returns how many there may be.
   *
   * @return the number, above 0
   */
  public int most() {
    return this.most;
  }

  /**
   * Returns as many parts as there may be, and complains about the first one beyond.
   *
   * <p>The others are not read: a file with a million of them gets one complaint, and soon.
   *
   * @param owner what they belong to
   * @param parts all that are written
   * @param place where one of them is written
   */
  <T> List<T> within(
      String owner,
      List<T> parts,
      Function<? super T, SourceLocation> place,
      Diagnostics diagnostics) {
    if (parts.size() <= this.most) {
      return parts;
    }
    check(owner, parts.size(), place.apply(parts.get(this.most)), diagnostics);
    return parts.subList(0, this.most);
  }

  /** Tells whether a number is within the limit; complains where it is not. */
  boolean check(String owner, int number, SourceLocation place, Diagnostics diagnostics) {
    if (number <= this.most) {
      return true;
    }
    boolean ofText = this == TEXT || this == VALUE;
    diagnostics.add(new Diagnostic(
        ofText ? DiagnosticCode.TEXT_TOO_LONG : DiagnosticCode.TOO_MANY,
        place,
        "%s has %d %s, and %d are the most. %s"
            .formatted(
                Complaints.capital(owner), number, this.shortThing, this.most, this.remedy)));
    return false;
  }
}
