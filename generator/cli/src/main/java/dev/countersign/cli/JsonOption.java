package dev.countersign.cli;

import picocli.CommandLine.Option;

/** The option that lets programs read what a command tells. */
final class JsonOption {
  @Option(
      names = "--json",
      description = {
        "Tells programs instead of people: a JSON object a line on standard output, with file,"
            + " line, column, code, severity (error, warning or note), message and related places."
            + " No line means that there is nothing to tell."
      })
  private boolean json;

  /** The messages of a command that has this option. */
  Messages messages(Console console) {
    return new Messages(console, this.json);
  }
}
