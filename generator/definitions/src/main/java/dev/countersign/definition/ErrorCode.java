package dev.countersign.definition;

import dev.countersign.diagnostic.SourceLocation;
import java.util.Objects;
import java.util.Optional;

/**
 * An error that the service may answer with.
 *
 * @param code its number, never 0
 * @param summary what it means
 * @param retry whether calling again may help
 * @param location where the error is written
 */
public record ErrorCode(
    long code, Optional<String> summary, RetryClass retry, SourceLocation location) {

  /**
   * Refuses 0, which stands for success.
   *
   * @param code its number, never 0
   * @param summary what it means
   * @param retry whether calling again may help
   * @param location where the error is written
   */
  public ErrorCode {
    if (code == 0) {
      throw new IllegalArgumentException("0 stands for success");
    }
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(retry, "retry");
    Objects.requireNonNull(location, "location");
  }
}
