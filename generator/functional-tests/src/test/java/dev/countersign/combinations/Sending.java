package dev.countersign.combinations;

/** What a request has of a parameter. */
enum Sending {
  NOT,
  /** The value that a constraint compares it with. */
  COMPARED,
  ANOTHER;

  boolean isSent() {
    return this != NOT;
  }
}
