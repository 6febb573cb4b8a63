package dev.countersign.call;

/** What an action does to the account; decides whether it may be sent again. */
public enum Effect {
  /** Changes nothing: a second call is harmless. */
  READ,
  /** Creates or changes something: an answer that was lost leaves the outcome unknown. */
  WRITE,
  /** Removes something that cannot be brought back. */
  DESTROY
}
