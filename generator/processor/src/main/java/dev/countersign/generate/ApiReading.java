package dev.countersign.generate;

import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import java.util.Optional;

/** Finds, reads and checks the API of a client. */
@FunctionalInterface
public interface ApiReading {
  /**
   * Reads an API with the actions that are asked for.
   *
   * @param asked whose API it is; its names are checked
   * @param diagnostics takes what is wrong
   * @return the API, or nothing where anything is wrong
   */
  Optional<Api> read(AskedClient asked, Diagnostics diagnostics);
}
