package dev.countersign.page.action;

/** What a part of a page is about. */
enum SectionKind {
  /** Before the first caption. */
  TOP,
  /** What the action does, and what to mind. */
  INTRO,
  /** Parameters that every call has. */
  PUBLIC,
  /** Parameters of the action. */
  REQUEST,
  /** Fields of the answer. */
  RESPONSE,
  /** Models, whose tables follow with captions of their own. */
  MODELS,
  /** One model. */
  MODEL,
  /** What is sent. */
  REQUEST_EXAMPLE,
  /** What is answered. */
  RESPONSE_EXAMPLE,
  /** What is sent, what is answered, or both. */
  EXAMPLE,
  /** How a message looks that is no call of an action. */
  HTTP,
  /** Anything else. */
  OTHER;

  boolean isSide() {
    return this == REQUEST || this == RESPONSE;
  }

  boolean isExample() {
    return this == EXAMPLE || this == REQUEST_EXAMPLE || this == RESPONSE_EXAMPLE;
  }
}
