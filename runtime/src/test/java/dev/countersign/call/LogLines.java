package dev.countersign.call;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps all that is logged while it is open, at every level, by everybody. */
final class LogLines extends Handler implements AutoCloseable {
  private static final Logger ROOT = Logger.getLogger("");
  private static final Logger OWN = Logger.getLogger("dev.countersign");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Level rootLevel = ROOT.getLevel();

  LogLines() {
    setLevel(Level.ALL);
    ROOT.setLevel(Level.ALL);
    OWN.setLevel(Level.ALL);
    ROOT.addHandler(this);
  }

  /** What was logged: level, logger and text, with what was thrown. */
  List<String> lines() {
    return this.lines;
  }

  @Override
  public void publish(LogRecord line) {
    String thrown =
        line.getThrown() == null ? "" : " " + CanaryTest.everythingAbout(line.getThrown());
    this.lines.add(line.getLevel() + " " + line.getLoggerName() + " " + line.getMessage() + thrown);
  }

  @Override
  public void flush() {
    // Nothing is buffered.
  }

  @Override
  public void close() {
    ROOT.removeHandler(this);
    ROOT.setLevel(this.rootLevel);
    OWN.setLevel(null);
  }
}
