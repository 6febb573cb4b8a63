package dev.countersign.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/**
 * What a command sees of the world.
 *
 * @param out takes results
 * @param err takes complaints
 * @param environment the environment variables
 */
record Console(PrintWriter out, PrintWriter err, Map<String, String> environment) {
  /** The value of an environment variable that is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(this.environment.get(name)).filter(value -> !value.isEmpty());
  }
}
