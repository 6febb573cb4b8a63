package dev.countersign.processor;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.record.ClientRecord;
import dev.countersign.record.Meaning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import javax.tools.StandardLocation;

/**
 * All clients of a module: those of this compile, and those that it leaves as an earlier one made them.
 *
 * <p>A list of their packages lies beside the records, since a compiler cannot list a folder.
 */
final class ModuleClients {
  private static final String LIST = ClientRecord.FOLDER + "/packages";

  private final ProcessingEnvironment environment;
  private final DefinitionLookup definitions;
  private final DefinitionLookup classes;
  private final ClientGenerator generator;
  private final Map<String, PackageElement> generated = new TreeMap<>();
  private final Set<String> compiled = new HashSet<>();
  private final Set<String> types = new HashSet<>();
  private final PackageFolders packages = new PackageFolders();

  ModuleClients(ProcessingEnvironment environment) {
    this.environment = environment;
    this.definitions = FilerLookup.everywhere(environment);
    this.classes =
        new FilerLookup(environment.getFiler(), "the classes", StandardLocation.CLASS_OUTPUT);
    this.generator = new ClientGenerator(environment, this.definitions);
  }

  /** Notes a package that this compile sees, with its annotations or without any. */
  void see(PackageElement element) {
    this.compiled.add(element.getQualifiedName().toString());
    this.packages.see(element);
  }

  /** Notes a class that this compile has the source of. */
  void see(TypeElement element) {
    this.types.add(element.getQualifiedName().toString());
    this.packages.see(this.environment.getElementUtils().getPackageOf(element));
  }

  /** Generates the clients of a package. */
  void generate(PackageElement element) {
    List<Diagnostic> complaints = this.packages.check(element);
    complaints.forEach(complaint -> this.environment
        .getMessager()
        .printMessage(Kind.ERROR, DiagnosticRenderer.render(complaint), element));
    if (complaints.isEmpty()) {
      this.generator.generate(element, this.types);
    }
    this.generated.put(element.getQualifiedName().toString(), element);
  }

  /** Complains of clients that are left as they are and should not be, and lists all packages. */
  void finish() {
    Map<String, PackageElement> all = new TreeMap<>(this.generated);
    String before = text(LIST);
    for (String name : before.lines().toList()) {
      PackageElement element = this.environment.getElementUtils().getPackageElement(name);
      // A package without the annotation has lost its clients, or will.
      if (element != null
          && !this.compiled.contains(name)
          && !ApiUse.on(element).isEmpty()) {
        all.put(name, element);
        ClientRecord.parse(text(ClientRecord.path(name))).ifPresent(this::complainIfOutdated);
      }
    }
    String list = all.keySet().stream().map(name -> name + "\n").collect(Collectors.joining());
    if (!this.generated.isEmpty() || !list.equals(before)) {
      write(list, all.values());
    }
  }

  private void complainIfOutdated(ClientRecord record) {
    for (ClientRecord.Client client : record.clients()) {
      if (!Meaning.isStill(client, this.definitions)) {
        Diagnostic complaint = new Diagnostic(
            DiagnosticCode.CLIENT_OUTDATED,
            ApiUse.place(record.packageName()),
            "The definitions of API %s have changed since its client was generated, and this compile does not generate it again. Compile the whole module, as from clean."
                .formatted(client.api()));
        this.environment
            .getMessager()
            .printMessage(Kind.ERROR, DiagnosticRenderer.render(complaint));
      }
    }
  }

  private String text(String path) {
    return this.classes
        .find(path)
        .map(source -> new String(source.content(), StandardCharsets.UTF_8))
        .orElse("");
  }

  private void write(String list, Collection<PackageElement> packages) {
    try (Writer writer = this.environment
        .getFiler()
        .createResource(StandardLocation.CLASS_OUTPUT, "", LIST, packages.toArray(Element[]::new))
        .openWriter()) {
      writer.write(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
