package dev.countersign.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far a long work is; it is gone when the work is done.
 *
 * <p>Nothing is shown where nobody watches, and nothing of work that is done at once. Whoever writes
 * to the console closes the progress before.
 */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 79;
  private static final long FIRST = Duration.ofMillis(300).toNanos();
  private static final long EVERY = Duration.ofMillis(100).toNanos();

  private final Console console;
  private final LongSupplier nanoTime;
  private final boolean shown;
  private long next;
  private int width;

  private Progress(Console console, LongSupplier nanoTime) {
    this.console = console;
    this.nanoTime = nanoTime;
    this.shown = isWanted(console);
    this.next = nanoTime.getAsLong() + FIRST;
  }

  /** Starts on standard error. */
  static Progress on(Console console) {
    return new Progress(console, System::nanoTime);
  }

  /** Starts with a clock of its own. */
  static Progress on(Console console, LongSupplier nanoTime) {
    return new Progress(console, nanoTime);
  }

  private static boolean isWanted(Console console) {
    return console.watched()
        && console.variable("CI").isEmpty()
        && console.variable("NO_COLOR").isEmpty()
        && !console.variable("TERM").equals(Optional.of("dumb"));
  }

  /**
   * Says what is being done.
   *
   * @param done how many parts are done
   * @param total how many parts there are
   * @param what the part that is being done
   */
  void step(int done, int total, String what) {
    if (!this.shown || this.nanoTime.getAsLong() - this.next < 0) {
      return;
    }
    this.next = this.nanoTime.getAsLong() + EVERY;
    String line = done + "/" + total + " " + what;
    write(line.substring(0, Math.min(line.length(), WIDTH)));
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (this.width > 0) {
      write(""); // blanks over the line
      write(""); // and back to its start
    }
  }

  // Blanks over the rest of the line before, as not every terminal knows how to erase.
  private void write(String line) {
    String rest = " ".repeat(Math.max(0, this.width - line.length()));
    this.console.err().print("\r" + line + rest);
    this.console.err().flush();
    this.width = line.length();
  }
}
