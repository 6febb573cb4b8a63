package dev.countersign.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/**
 * What a command sees of the world.
 *
 * @param out takes results that people read
 * @param err takes complaints
 * @param data takes results that programs read, in UTF-8 on every platform
 * @param environment the environment variables
 * @param watched whether complaints go to a terminal
 */
record Console(
    PrintWriter out,
    PrintWriter err,
    PrintWriter data,
    Map<String, String> environment,
    boolean watched) {
  /** The value of an environment variable that is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(this.environment.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * Writes a line for programs, which ends in the same way on every platform.
   *
   * @return whether anybody still reads
   */
  boolean writeData(String line) {
    this.data.print(line + "\n");
    return !this.data.checkError();
  }
}
