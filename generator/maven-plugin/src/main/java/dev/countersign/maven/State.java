package dev.countersign.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/**
 * What the plugin remembers from build to build, in {@code target/countersign}.
 *
 * <p>It only saves work: without it everything is looked at again.
 */
final class State {
  private static final String FIRST_LINE = "countersign-state 1";

  /** The definitions and the records that were found to belong together. */
  String settled = "";

  /** The jar of the generator that made the classes. */
  String generator = "";

  /** The definitions that were copied from resources. */
  final TreeSet<String> copies = new TreeSet<>();

  final JarFacts jars = new JarFacts();

  private String text = "";

  static State read(Path file) {
    State state = new State();
    try {
      if (Files.isRegularFile(file)) {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (!lines.isEmpty() && lines.get(0).equals(FIRST_LINE)) {
          lines.forEach(state::line);
          state.text = state.text();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return state;
  }

  private void line(String line) {
    String[] words = line.split(" ", 5);
    switch (words[0]) {
      case "settled" -> this.settled = words[1];
      case "generator" -> this.generator = words[1];
      case "copy" -> this.copies.add(words[1]);
      case "jar" ->
        this.jars.put(
            words[4],
            new JarFacts.Fact(words[1], words[2].equals("true"), words[3].equals("true")));
      default -> {}
    }
  }

  void write(Path file) {
    String now = text();
    if (now.equals(this.text)) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, now);
      this.text = now;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    StringBuilder lines = new StringBuilder(FIRST_LINE).append('\n');
    lines.append("settled ").append(this.settled).append('\n');
    lines.append("generator ").append(this.generator).append('\n');
    this.copies.forEach(copy -> lines.append("copy ").append(copy).append('\n'));
    this.jars
        .all()
        .forEach((path, fact) -> lines
            .append("jar ")
            .append(fact.stamp())
            .append(' ')
            .append(fact.hasDefinitions())
            .append(' ')
            .append(fact.hasProcessors())
            .append(' ')
            .append(path)
            .append('\n'));
    return lines.toString();
  }
}
