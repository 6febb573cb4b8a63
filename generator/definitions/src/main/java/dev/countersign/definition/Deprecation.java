package dev.countersign.definition;

import java.util.Objects;
import java.util.Optional;

/**
 * That something should no longer be used.
 *
 * @param summary why
 * @param use the name of what to use instead
 */
public record Deprecation(String summary, Optional<String> use) {

  /**
   * Refuses a bad name.
   *
   * @param summary why
   * @param use the name of what to use instead
   */
  public Deprecation {
    Objects.requireNonNull(summary, "summary");
    Names.checked(use);
  }
}
