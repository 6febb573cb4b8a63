package dev.countersign.naming;

/** Which way the values of a class travel. */
public enum Direction {
  /** In requests only: required values are never null. */
  SENT,
  /** In answers only: any value may be missing, whatever the definition requires. */
  RECEIVED,
  /** In both: built by users, who have to give what is required, and read from answers. */
  BOTH;

  /**
   * Whether objects of the class are written into requests.
   *
   * @return true unless they are received only
   */
  public boolean isSent() {
    return this != RECEIVED;
  }

  /**
   * Whether objects of the class are read from answers.
   *
   * @return true unless they are sent only
   */
  public boolean isReceived() {
    return this != SENT;
  }

  /** The direction of a class that goes this way and another. */
  Direction and(Direction other) {
    return this == other ? this : BOTH;
  }
}
