package dev.countersign.maven;

import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.read.FoundFiles;
import dev.countersign.record.ClientRecord;
import dev.countersign.record.Meaning;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the clients that are there are what the definitions say, and what is done where they are not.
 *
 * <p>The records beside the classes say what the clients were made from. Definitions with the same bytes
 * as before need no second look; others are read, and what they mean is compared. So a comment, another
 * layout or an action that is not used regenerates nothing.
 */
final class Freshness {
  private static final Logger LOG = LoggerFactory.getLogger(Freshness.class);

  private final CompileExecution execution;
  private final GeneratedFiles files;
  private final State state;
  private final long started = System.currentTimeMillis();
  private boolean settled;

  Freshness(CompileExecution execution) {
    this.execution = execution;
    this.files = new GeneratedFiles(
        execution.classes(), execution.generatedSources(), execution.sourceRoots());
    this.state = State.read(execution.stateFile());
  }

  JarFacts jars() {
    return this.state.jars;
  }

  /** Wipes the clients that are stale, so that the compiler plugin makes them again. */
  void ensure() {
    ResourceCopies resources =
        ResourceCopies.of(this.execution.classes(), this.execution.resources());
    for (Path refused : resources.refused()) {
      LOG.error(
          "Countersign: {}",
          DiagnosticRenderer.render(FoundFiles.linkOutOfFolder(refused.toString())));
    }
    TreeSet<String> copies = new TreeSet<>(resources.settle(this.state.copies));
    this.state.copies.clear();
    this.state.copies.addAll(copies);
    List<ClientRecord> records = this.files.records();
    Optional<String> reason = reason(records);
    if (reason.isPresent()) {
      LOG.info("Countersign: {}, so the module is compiled anew.", reason.get());
      this.files.wipe(records);
      this.state.settled = "";
    }
    this.settled = reason.isEmpty() && !records.isEmpty();
    this.state.write(this.execution.stateFile());
    LOG.debug(
        "Countersign: looked at {} packages with clients in {} ms",
        records.size(),
        System.currentTimeMillis() - this.started);
  }

  private Optional<String> reason(List<ClientRecord> records) {
    return records.stream()
        .flatMap(record -> generated(record).stream())
        .findFirst()
        .or(() -> records.isEmpty() ? Optional.empty() : definitions(records));
  }

  private Optional<String> generated(ClientRecord record) {
    if (!record.generator().equals(this.execution.version())) {
      return Optional.of("the generator was " + record.generator());
    }
    if (this.files.isAnnotatedAnew(record)) {
      return Optional.of("package " + record.packageName() + " has changed");
    }
    return this.files.missing(record).map(file -> file + " is missing");
  }

  private Optional<String> definitions(List<ClientRecord> records) {
    String generator = JarFacts.stamp(this.execution.generator());
    if (!this.state.generator.isEmpty() && !this.state.generator.equals(generator)) {
      return Optional.of("the generator has changed");
    }
    this.state.generator = generator;
    try (DefinitionPath path = definitionPath()) {
      String now = settling(path, records);
      if (now.equals(this.state.settled)) {
        return Optional.empty();
      }
      Optional<String> changed = changed(path, records);
      if (changed.isEmpty()) {
        this.state.settled = now;
      }
      return changed;
    }
  }

  private static Optional<String> changed(DefinitionPath path, List<ClientRecord> records) {
    return records.stream()
        .flatMap(record -> record.clients().stream())
        .filter(client -> !Meaning.isStill(client, path))
        .findFirst()
        .map(client -> "the definitions of " + client.api() + " have changed");
  }

  /** After a compile: notes that the clients belong to the definitions, if those stood still. */
  void remember() {
    List<ClientRecord> records = this.files.records();
    if (this.settled || records.isEmpty()) {
      return;
    }
    try (DefinitionPath path = definitionPath()) {
      if (path.isOlderThan(this.started, paths(records))) {
        this.state.generator = JarFacts.stamp(this.execution.generator());
        this.state.settled = settling(path, records);
      }
    }
    this.state.write(this.execution.stateFile());
  }

  private DefinitionPath definitionPath() {
    return new DefinitionPath(this.execution.definitionPath(), this.state.jars);
  }

  private static String settling(DefinitionPath path, List<ClientRecord> records) {
    return path.digest(paths(records)) + "/" + Integer.toHexString(records.hashCode());
  }

  private static Collection<String> paths(List<ClientRecord> records) {
    TreeSet<String> paths = new TreeSet<>();
    records.forEach(
        record -> record.clients().forEach(client -> paths.addAll(client.definitions())));
    return paths;
  }
}
