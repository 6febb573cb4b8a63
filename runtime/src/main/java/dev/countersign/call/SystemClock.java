package dev.countersign.call;

/** The JVM's own clock; it does not jump when the time of day is set. */
final class SystemClock implements NanoClock {
  static final SystemClock SHARED = new SystemClock();

  private SystemClock() {}

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }
}
