package dev.countersign.cli;

/** What a command line ends with. */
final class ExitCode {
  /** What was asked for is done. */
  static final int DONE = 0;

  /** The input has problems; all of them were told. */
  static final int PROBLEMS = 1;

  /** Nothing was done: the command line is wrong, or something it needs is not there. */
  static final int NOT_DONE = 2;

  private ExitCode() {}
}
