package dev.countersign.processor;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.generate.AskedClient;
import dev.countersign.generate.ClientPackage;
import dev.countersign.generate.PackageSources;
import dev.countersign.generate.SourceFile;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.record.ClientRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** From the annotations of a package to its generated clients. */
final class ClientGenerator {
  private final ProcessingEnvironment environment;
  private final DefinitionLookup lookup;
  private final Set<Diagnostic> reported = new HashSet<>();

  ClientGenerator(ProcessingEnvironment environment, DefinitionLookup lookup) {
    this.environment = environment;
    this.lookup = lookup;
  }

  /**
   * Generates all clients of a package.
   *
   * @param compiled the classes that are compiled along with it, by their full names
   */
  void generate(PackageElement element, Set<String> compiled) {
    PackageSources sources = new PackageSources(target(element, compiled));
    Set<String> apis = new HashSet<>();
    List<ClientRecord.Client> clients = new ArrayList<>();
    for (ApiUse use : ApiUse.on(element)) {
      AskedClient asked = use.asked();
      Diagnostics diagnostics = new Diagnostics();
      if (apis.add(use.api())) {
        NotedReading reading = new NotedReading(this.lookup);
        List<SourceFile> files = sources.of(asked, reading, diagnostics);
        files.forEach(file -> write(file, use, diagnostics));
        reading.note(asked, files).ifPresent(clients::add);
      } else {
        diagnostics.add(asked.complaint(
            DiagnosticCode.API_NAMED_TWICE,
            "API %s has two @ApiClient on this package. Name all actions in one of them."
                .formatted(use.api())));
      }
      report(use, diagnostics);
    }
    if (!clients.isEmpty()) {
      RecordFile.write(this.environment, element, clients);
    }
  }

  private ClientPackage target(PackageElement element, Set<String> compiled) {
    SortedSet<String> classes = new TreeSet<>();
    List<String> sources = new ArrayList<>();
    for (TypeElement type : ElementFilter.typesIn(element.getEnclosedElements())) {
      String name = type.getSimpleName().toString();
      classes.add(name);
      if (compiled.contains(type.getQualifiedName().toString())) {
        sources.add(name);
      }
    }
    return new ClientPackage(
        element.getQualifiedName().toString(), seesGeneratedAnnotation(element), classes, sources);
  }

  // Asked of the module that the classes land in: others of the compile may require java.compiler,
  // and hand it on to no one.
  private boolean seesGeneratedAnnotation(PackageElement element) {
    String name = "javax.annotation.processing.Generated";
    Elements elements = this.environment.getElementUtils();
    ModuleElement module = elements.getModuleOf(element);
    return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name))
        != null;
  }

  private void write(SourceFile file, ApiUse use, Diagnostics diagnostics) {
    PackageElement namesake =
        this.environment.getElementUtils().getPackageElement(file.className());
    // The compiler of Eclipse has an empty package for every name.
    if (namesake != null && !namesake.getEnclosedElements().isEmpty()) {
      diagnostics.add(use.asked()
          .complaint(
              DiagnosticCode.PACKAGE_IS_CLASS,
              "%s is generated for API %s, but there is a package of this name. Rename that, or put @ApiClient on another package."
                  .formatted(file.className(), use.api())));
      return;
    }
    Filer filer = this.environment.getFiler();
    try (Writer writer = filer.createSourceFile(file.className(), use.element()).openWriter()) {
      writer.write(file.text());
    } catch (FilerException e) {
      diagnostics.add(use.asked()
          .complaint(
              DiagnosticCode.CLASS_EXISTS,
              "%s is generated for API %s, but there is such a class already. Rename yours, or put @ApiClient on another package."
                  .formatted(file.className(), use.api())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows complaints on the annotation's value, so that an editor underlines it; each once. */
  private void report(ApiUse use, Diagnostics diagnostics) {
    for (Diagnostic diagnostic : diagnostics.shown()) {
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
