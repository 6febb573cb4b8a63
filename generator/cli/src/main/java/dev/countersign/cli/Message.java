package dev.countersign.cli;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --json} writes a line of.
 *
 * @param file the file that is meant
 * @param line the line, from 1; null where the whole file is meant
 * @param column the column, from 1; null where the whole file is meant
 * @param code the rule that is broken; null where it is none of the language
 * @param severity error, warning or note
 * @param message what there is to say
 * @param related other places that explain it
 */
record Message(
    String file,
    @Nullable Integer line,
    @Nullable Integer column,
    @Nullable String code,
    String severity,
    String message,
    List<Related> related) {
  Message {
    related = List.copyOf(related);
  }

  /**
   * Another place that explains a message.
   *
   * @param file the file
   * @param line the line, from 1; null where the whole file is meant
   * @param column the column, from 1; null where the whole file is meant
   * @param message what is there
   */
  record Related(
      String file, @Nullable Integer line, @Nullable Integer column, String message) {}

  static Message of(Diagnostic diagnostic) {
    SourceLocation place = diagnostic.location();
    return new Message(
        place.file(),
        position(place.line()),
        position(place.column()),
        diagnostic.code().code(),
        "error",
        diagnostic.message(),
        diagnostic.related().stream().map(Message::related).toList());
  }

  /** A message about a whole file. */
  static Message of(String file, String severity, String message) {
    return new Message(file, null, null, null, severity, message, List.of());
  }

  private static Related related(Diagnostic.Related related) {
    SourceLocation place = related.location();
    return new Related(
        place.file(), position(place.line()), position(place.column()), related.text());
  }

  private static @Nullable Integer position(int number) {
    return number == 0 ? null : number;
  }
}
