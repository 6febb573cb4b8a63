package dev.countersign.cli;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import java.util.List;

/** Tells what a command found: to people in words, or to programs a JSON object a line. */
final class Messages {
  private final Console console;
  private final boolean json;

  /**
   * Makes the messages of one command.
   *
   * @param json whether programs read them
   */
  Messages(Console console, boolean json) {
    this.console = console;
    this.json = json;
  }

  /** Tells all complaints; to people the first of many that are alike, and how many they are. */
  void complaints(Diagnostics diagnostics) {
    List<Diagnostic> all = diagnostics.sorted();
    if (this.json) {
      all.forEach(diagnostic -> this.console.writeData(Json.line(Message.of(diagnostic))));
    } else if (!all.isEmpty()) {
      for (Diagnostic diagnostic : diagnostics.shown()) {
        this.console.err().println(DiagnosticRenderer.render(diagnostic));
      }
      this.console.err().println(Wording.count(all.size(), "complaint") + ".");
    }
  }

  /**
   * Tells what should be otherwise with a file, though no rule is broken.
   *
   * @param advice what to do
   */
  void warning(String file, String what, String advice) {
    if (this.json) {
      this.console.writeData(
          Json.line(Message.of(file, "warning", "The file " + what + ". " + advice)));
    } else {
      this.console.err().println(file + " " + what + ". " + advice);
    }
  }

  /** Tells what was done to a file. */
  void note(String file, String done) {
    if (this.json) {
      this.console.writeData(Json.line(Message.of(file, "note", done + ".")));
    } else {
      this.console.out().println(done + " " + file + ".");
    }
  }

  /** Tells people how it went; programs see that by the exit code. */
  void result(String text) {
    if (!this.json) {
      this.console.out().println(text);
    }
  }
}
