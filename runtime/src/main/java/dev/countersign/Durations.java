package dev.countersign;

import java.time.Duration;
import java.util.List;

/** The rule for settings that are times. */
final class Durations {
  private static final Duration LONGEST = Duration.ofDays(365);

  private Durations() {}

  /** Adds a problem where a time is not more than zero and at most a year. */
  static void check(String name, Duration value, List<String> problems) {
    if (value.isZero() || value.isNegative()) {
      problems.add(name + " is not more than zero");
    } else if (value.compareTo(LONGEST) > 0) {
      problems.add(name + " is more than a year");
    }
  }
}
