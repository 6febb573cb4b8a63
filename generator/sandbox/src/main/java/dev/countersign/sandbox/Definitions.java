package dev.countersign.sandbox;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.definition.Names;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds actions by name at the moment of the call, so that a file which is added or changed takes
 * effect with the next call. An action is read again only when one of its files has changed.
 */
final class Definitions {
  private final DefinitionLookup lookup;
  private final List<String> apis;
  private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

  /** A reading that holds as long as the files that it came from stay as they were. */
  private record Remembered(Map<String, Optional<ByteBuffer>> files, Reading reading) {
    boolean holds(DefinitionLookup lookup) {
      return this.files.entrySet().stream()
          .allMatch(file -> bytes(lookup.find(file.getKey())).equals(file.getValue()));
    }
  }

  Definitions(DefinitionLookup lookup, List<String> apis) {
    this.lookup = lookup;
    this.apis = List.copyOf(apis);
  }

  /** Every complaint about the APIs and all actions that they name; none where all are well. */
  List<String> complaints() {
    Diagnostics diagnostics = new Diagnostics();
    this.apis.forEach(api -> ApiLoader.load(this.lookup, api, List.of(), diagnostics));
    return rendered(diagnostics);
  }

  /**
   * What is known about an action: its definition, complaints about it, or nothing. An API that is
   * broken does not stand in the way of another one that has the action.
   */
  Reading find(String action) {
    if (!isActionName(action)) {
      return Reading.NOTHING;
    }
    List<Reading> readings = this.apis.stream().map(api -> find(api, action)).toList();
    return readings.stream()
        .filter(reading -> reading.scope().isPresent())
        .findFirst()
        .or(() -> readings.stream().filter(reading -> !reading.isNothing()).findFirst())
        .orElse(Reading.NOTHING);
  }

  /** Tells whether a text from a call may be the name of an action, and of a file. */
  static boolean isActionName(String text) {
    return Names.isName(text);
  }

  private Reading find(String api, String action) {
    String key = api + "/" + action;
    Remembered known = this.remembered.get(key);
    if (known != null && known.holds(this.lookup)) {
      return known.reading();
    }
    Remembered read = read(api, action);
    // What is not there is not remembered: callers may ask for any name.
    if (!read.reading().isNothing()) {
      this.remembered.put(key, read);
    }
    return read.reading();
  }

  private Remembered read(String api, String action) {
    Map<String, Optional<ByteBuffer>> files = new HashMap<>();
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> loaded = ApiLoader.load(recording(files), api, List.of(action), diagnostics);
    Optional<ActionScope> scope = loaded.flatMap(found ->
        found.actions().stream().map(asked -> new ActionScope(found, asked)).findFirst());
    boolean absent = diagnostics.sorted().stream()
        .allMatch(diagnostic -> diagnostic.code() == DiagnosticCode.UNKNOWN_ACTION);
    return new Remembered(files, new Reading(scope, absent ? List.of() : rendered(diagnostics)));
  }

  private DefinitionLookup recording(Map<String, Optional<ByteBuffer>> files) {
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        Optional<DefinitionSource> found = Definitions.this.lookup.find(path);
        files.putIfAbsent(path, bytes(found));
        return found;
      }

      @Override
      public Set<String> apis() {
        return Definitions.this.lookup.apis();
      }

      @Override
      public String describe() {
        return Definitions.this.lookup.describe();
      }
    };
  }

  // A source is another one each time it is found; its bytes tell whether it has changed.
  private static Optional<ByteBuffer> bytes(Optional<DefinitionSource> source) {
    return source.map(DefinitionSource::content).map(ByteBuffer::wrap);
  }

  private static List<String> rendered(Diagnostics diagnostics) {
    return diagnostics.shown().stream().map(DiagnosticRenderer::render).toList();
  }
}
