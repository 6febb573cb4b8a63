package dev.countersign.call;

import dev.countersign.http.HttpReply;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** How long a reply asks its caller to wait. */
final class RetryAfter {
  /** Longer waits than this are beyond every deadline, and would overflow. */
  private static final long MOST_SECONDS = 1_000_000_000;

  private RetryAfter() {}

  /**
   * Nanoseconds to wait; 0 where the header is missing or makes no sense. A date counts from the
   * reply's own, as this machine's clock may be wrong.
   */
  static long nanos(HttpReply reply) {
    String text = reply.header("Retry-After").orElse("").strip();
    if (text.isEmpty()) {
      return 0;
    }
    long seconds = isDigits(text) ? seconds(text) : untilDate(text, reply);
    return Duration.ofSeconds(Math.max(0, Math.min(seconds, MOST_SECONDS))).toNanos();
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static long seconds(String digits) {
    return digits.length() > 10 ? MOST_SECONDS : Long.parseLong(digits);
  }

  private static long untilDate(String text, HttpReply reply) {
    try {
      Instant now = date(reply.header("Date").orElse(""));
      return Duration.between(now, date(text)).toSeconds();
    } catch (DateTimeParseException e) {
      return 0;
    }
  }

  private static Instant date(String text) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
  }
}
