package dev.countersign.check;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.Document;
import java.util.Map;
import java.util.Optional;

/** What stands below the keys of the language; with {@link Keys} it is the shape of a definition. */
public final class KeyTree {

  private static final Map<String, Below> BELOW = Map.ofEntries(
      Map.entry("actions", new Below(Keys.ACTION, Entries.NAMED)),
      Map.entry("constraints", new Below(Keys.CONSTRAINT, Entries.LISTED)),
      Map.entry("deprecated", new Below(Keys.DEPRECATION, Entries.ONE)),
      Map.entry("errors", new Below(Keys.ERROR, Entries.NAMED)),
      Map.entry("fields", new Below(Keys.FIELD, Entries.NAMED)),
      Map.entry("models", new Below(Keys.MODEL, Entries.NAMED)),
      Map.entry("pagination", new Below(Keys.PAGINATION, Entries.ONE)),
      Map.entry("parameters", new Below(Keys.PARAMETER, Entries.NAMED)),
      Map.entry("response", new Below(Keys.RESPONSE_FIELD, Entries.NAMED)),
      Map.entry("values", new Below(Keys.VALUE, Entries.VALUES)),
      Map.entry("waiters", new Below(Keys.WAITER, Entries.NAMED)));

  /** How many maps stand below a key, and what they are found by. */
  public enum Entries {
    /** One map. */
    ONE,
    /** A map of maps, by names that the author gives. */
    NAMED,
    /** A list of maps. */
    LISTED,
    /** A map of maps or of texts, by values; or a list of values. */
    VALUES
  }

  /**
   * The maps below a key.
   *
   * @param keys the keys that each of them may have
   * @param entries how many there are
   */
  public record Below(Keys keys, Entries entries) {}

  private KeyTree() {}

  /**
   * Returns which maps stand below a key; a key means the same wherever it is known.
   *
   * @param key the key
   * @return the maps, or nothing where a text, names or free words stand below it
   */
  public static Optional<Below> below(String key) {
    return Optional.ofNullable(BELOW.get(key));
  }

  /**
   * Tells what a file is about.
   *
   * @param document the file
   * @param diagnostics takes that it names no version of the language, or one that is not known
   * @return the keys of an action file or of an API file, or nothing where it may be something else
   */
  public static Optional<Keys> root(Document document, Diagnostics diagnostics) {
    if (!LanguageVersion.isReadable(document, diagnostics)) {
      return Optional.empty();
    }
    if (document.root().find("countersign").isEmpty()) {
      diagnostics.add(noDefinition(document));
      return Optional.empty();
    }
    boolean action = document.root().find("action").isPresent();
    return Optional.of(action ? Keys.ACTION_FILE : Keys.API_FILE);
  }

  private static Diagnostic noDefinition(Document document) {
    return new Diagnostic(
        DiagnosticCode.MISSING_KEY,
        document.root().location(),
        "The file lacks the key countersign, and may be no definition. Write `countersign: 1`.");
  }
}
