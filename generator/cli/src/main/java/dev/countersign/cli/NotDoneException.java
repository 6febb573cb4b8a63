package dev.countersign.cli;

/** Something that a command needs is not there. The message says what, and what to do. */
final class NotDoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotDoneException(String message) {
    super(message);
  }
}
