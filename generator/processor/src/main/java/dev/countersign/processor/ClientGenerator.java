package dev.countersign.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.emit.ApiEmitter;
import dev.countersign.naming.NamePlanner;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.record.ClientRecord;
import dev.countersign.record.Meaning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic.Kind;
import javax.tools.StandardLocation;

/** From the annotations of a package to its generated clients. */
final class ClientGenerator {
  /** The option that names one more folder with definitions. */
  static final String DEFINITIONS_OPTION = "countersign.definitions";

  private final ProcessingEnvironment environment;
  private final DefinitionLookup lookup;
  private final ApiEmitter emitter;
  private final Set<Diagnostic> reported = new HashSet<>();

  ClientGenerator(ProcessingEnvironment environment) {
    this.environment = environment;
    this.lookup = lookup(environment);
    this.emitter = new ApiEmitter(generatedAnnotation(environment));
  }

  private static DefinitionLookup lookup(ProcessingEnvironment environment) {
    Filer filer = environment.getFiler();
    List<DefinitionLookup> places = new ArrayList<>();
    // A module's own resources are copied to where its classes go, which not every build tool, and
    // none with a module-info.java, puts on the class path as well.
    places.add(new FilerLookup(
        filer, "the class path", StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH));
    places.add(
        new FilerLookup(filer, "the processor path", StandardLocation.ANNOTATION_PROCESSOR_PATH));
    String directory = environment.getOptions().get(DEFINITIONS_OPTION);
    if (directory != null) {
      places.add(DefinitionLookups.directory(Path.of(directory)));
    }
    return DefinitionLookups.inOrder(places);
  }

  // A module that does not require java.compiler does not see the annotation.
  private static Optional<ClassName> generatedAnnotation(ProcessingEnvironment environment) {
    String name = "javax.annotation.processing.Generated";
    return Optional.ofNullable(environment.getElementUtils().getTypeElement(name))
        .map(ClassName::get);
  }

  /** Generates all clients of a package. */
  void generate(PackageElement element) {
    Diagnostics names = new Diagnostics();
    NamePlanner planner = new NamePlanner(element.getQualifiedName().toString(), names);
    Set<String> apis = new HashSet<>();
    List<ClientRecord.Client> clients = new ArrayList<>();
    for (ApiUse use : ApiUse.on(element)) {
      if (!apis.add(use.api())) {
        Diagnostics twice = new Diagnostics();
        twice.add(complaint(
            use,
            DiagnosticCode.API_NAMED_TWICE,
            "API %s has two @ApiClient on this package. Name all actions in one of them."
                .formatted(use.api())));
        report(use, twice);
      } else {
        generate(use, planner, names).ifPresent(clients::add);
      }
    }
    if (!clients.isEmpty()) {
      RecordFile.write(this.environment, element, clients);
    }
  }

  private Optional<ClientRecord.Client> generate(
      ApiUse use, NamePlanner planner, Diagnostics names) {
    Diagnostics diagnostics = new Diagnostics();
    UseCheck.check(use, diagnostics);
    NotingLookup noting = new NotingLookup(this.lookup);
    Optional<Api> api = diagnostics.hasErrors()
        ? Optional.empty()
        : ApiLoader.load(noting, use.api(), use.actions(), diagnostics);
    Optional<List<JavaFile>> files = api.flatMap(planner::plan).map(this.emitter::emit);
    report(use, diagnostics);
    report(use, names);
    files.ifPresent(all -> all.forEach(file -> write(file, use)));
    return files.map(all -> new ClientRecord.Client(
        use.api(),
        use.actions(),
        Meaning.of(api.orElseThrow()),
        noting.paths(),
        all.stream().map(file -> file.typeSpec().name()).toList()));
  }

  private void write(JavaFile file, ApiUse use) {
    String name = ClassName.get(file.packageName(), file.typeSpec().name()).canonicalName();
    try (Writer writer =
        this.environment.getFiler().createSourceFile(name, use.element()).openWriter()) {
      file.writeTo(writer);
    } catch (FilerException e) {
      Diagnostics exists = new Diagnostics();
      exists.add(complaint(
          use,
          DiagnosticCode.CLASS_EXISTS,
          "%s is generated for API %s, but there is such a class already. Rename yours, or put @ApiClient on another package."
              .formatted(name, use.api())));
      report(use, exists);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Diagnostic complaint(ApiUse use, DiagnosticCode code, String message) {
    String where = "@ApiClient on " + use.element().getQualifiedName();
    return new Diagnostic(code, SourceLocation.ofFile(where), message);
  }

  /** Shows complaints on the annotation's value, so that an editor underlines it; each once. */
  private void report(ApiUse use, Diagnostics diagnostics) {
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      if (this.reported.add(diagnostic)) {
        this.environment
            .getMessager()
            .printMessage(
                Kind.ERROR,
                DiagnosticRenderer.render(diagnostic),
                use.element(),
                use.mirror(),
                use.apiValue());
      }
    }
  }
}
