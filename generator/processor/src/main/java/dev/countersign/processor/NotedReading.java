package dev.countersign.processor;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.generate.ApiReading;
import dev.countersign.generate.AskedClient;
import dev.countersign.generate.SourceFile;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.record.ClientRecord;
import dev.countersign.record.Meaning;
import java.util.List;
import java.util.Optional;

/** Reads the API of one client, and notes what the client is made from. */
final class NotedReading implements ApiReading {
  private final NotingLookup lookup;
  private Optional<String> meaning = Optional.empty();

  NotedReading(DefinitionLookup lookup) {
    this.lookup = new NotingLookup(lookup);
  }

  @Override
  public Optional<Api> read(AskedClient asked, Diagnostics diagnostics) {
    Optional<Api> api = ApiLoader.load(this.lookup, asked.api(), asked.actions(), diagnostics);
    this.meaning = api.map(Meaning::of);
    return api;
  }

  /** What the client was made from; nothing where none was made. */
  Optional<ClientRecord.Client> note(AskedClient asked, List<SourceFile> files) {
    if (files.isEmpty()) {
      return Optional.empty();
    }
    List<String> types = files.stream()
        .map(SourceFile::className)
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .toList();
    return this.meaning.map(digest ->
        new ClientRecord.Client(asked.api(), asked.actions(), digest, this.lookup.paths(), types));
  }
}
