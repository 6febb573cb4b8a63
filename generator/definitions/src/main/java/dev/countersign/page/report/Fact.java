package dev.countersign.page.report;

import java.util.Locale;

/** A kind of fact that definitions hold. */
public enum Fact {
  /** Parameters, those within others too. */
  PARAMETERS,
  /** Fields of responses, those within others too. */
  RESPONSE_FIELDS,
  /** Models of APIs and of actions. */
  MODELS,
  /** Fields of models. */
  MODEL_FIELDS,
  /** Parameters and fields of which values are known. */
  ENUMERATIONS,
  /** Known values. */
  VALUES,
  /** Known values with a meaning. */
  MEANINGS,
  /** Defaults of the service. */
  DEFAULTS,
  /** Least and greatest numbers. */
  RANGES,
  /** Least and greatest lengths. */
  LENGTHS,
  /** Patterns. */
  PATTERNS,
  /** Texts that hold bytes. */
  BASE64,
  /** Values that are never shown. */
  SECRETS,
  /** What should no longer be used: actions, models, parameters and fields. */
  DEPRECATIONS,
  /** What holds between parameters. */
  CONSTRAINTS,
  /** Long answers that come in pieces. */
  PAGINATIONS,
  /** Actions that change nothing. */
  READS,
  /** Actions that make or change something. */
  WRITES,
  /** Actions that lose something. */
  DESTRUCTIONS,
  /** Actions that spend money. */
  COSTS;

  /**
   * Returns the name in words, as {@code response fields}.
   *
   * @return words in lower case
   */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
