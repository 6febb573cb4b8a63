package dev.countersign.page.action;

/** How a page is written; the later a dialect stands here, the less it is believed. */
public enum Dialect {
  /** Sections below a definition, bold names, four columns. */
  MODERN,
  /** Text without marks: headings are lines like others. */
  PLAIN,
  /** English sections at the top level, no public parameters. */
  LEGACY
}
