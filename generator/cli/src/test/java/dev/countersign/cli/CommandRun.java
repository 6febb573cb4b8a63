package dev.countersign.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

/** A command line, run in this process. */
record CommandRun(int exitCode, String out, String err) {
  static CommandRun of(String... arguments) {
    return of(Map.of(), arguments);
  }

  static CommandRun of(Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Countersign.run(console(out, err, environment), arguments);
    return new CommandRun(exitCode, lines(out), lines(err));
  }

  /** What nobody watches, and people and programs read in the same place. */
  static Console console(Writer out, Writer err, Map<String, String> environment) {
    PrintWriter results = new PrintWriter(out, true);
    return new Console(results, new PrintWriter(err, true), results, environment, false);
  }

  /** A file or folder below {@code src/test/resources/definitions}. */
  static String definitions(String path) {
    return shown(folder().resolve(path));
  }

  /** The address in the first line that a sandbox prints. */
  static URI endpoint(String line) {
    return URI.create(line.replaceFirst("^Listening on (\\S+) .*$", "$1"));
  }

  static String shown(Path path) {
    return ApiFile.shown(path);
  }

  private static Path folder() {
    try {
      return Path.of(CommandRun.class.getResource("/definitions").toURI());
    } catch (URISyntaxException malformed) {
      throw new AssertionError(malformed);
    }
  }

  private static String lines(StringWriter writer) {
    return writer.toString().replace(System.lineSeparator(), "\n");
  }
}
