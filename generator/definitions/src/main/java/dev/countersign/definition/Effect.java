package dev.countersign.definition;

/** What a call does to the world; it decides whether the call may be sent again. */
public enum Effect {
  /** Nothing changes. */
  READ,
  /** Something is made or changed. */
  WRITE,
  /** Something is lost. */
  DESTROY
}
