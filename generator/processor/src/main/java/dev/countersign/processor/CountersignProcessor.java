package dev.countersign.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Generates the clients that {@code @ApiClient} asks for.
 *
 * <p>Definitions are looked for on the class path, then on the processor path, then below the folder
 * that {@code -Acountersign.definitions=DIR} names. What is wrong in them is an error of the compile,
 * all of it in one run, and a client with an error is not generated at all.
 *
 * <p>A compile of a few files of a module leaves the clients of the others as they are. Where the
 * definitions of one have changed since, that is an error as well.
 *
 * <p>Where it is the only processor, it claims all annotations: without it javac would not have warned
 * of one that nobody claims. Otherwise it claims none, and {@link GeneratedAnnotationsProcessor} those
 * that clients bring.
 */
@SupportedOptions(FilerLookup.DEFINITIONS_OPTION)
public final class CountersignProcessor extends AbstractProcessor {
  private @Nullable ModuleClients clients;
  private boolean alone;

  /** Makes a processor; the compiler calls this. */
  public CountersignProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    this.alone = ProcessorPlace.on(getClass().getClassLoader()).alone();
  }

  // All, since a compile without an annotated package may still be one with a client that is too
  // old.
  // Gradle compiles everything anew for a processor that sees annotations of source retention, as
  // @Override; it runs processors for whole modules, and with a Filer of its own.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return isInitialized()
            && this.processingEnv.getFiler().getClass().getName().startsWith("org.gradle.")
        ? Set.of(ApiUse.ANNOTATION, ApiUse.CONTAINER)
        : Set.of("*");
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // Only where there is no one to take them from.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    guarded(() -> {
      if (this.clients == null) {
        this.clients = new ModuleClients(this.processingEnv);
      }
      ElementFilter.packagesIn(round.getRootElements()).forEach(this.clients::see);
      ElementFilter.typesIn(round.getRootElements()).forEach(this.clients::see);
      annotated(annotations, round).forEach(this.clients::generate);
      if (round.processingOver() && !round.errorRaised()) {
        this.clients.finish();
      }
    });
    return this.alone;
  }

  private static Set<PackageElement> annotated(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<PackageElement> packages = new LinkedHashSet<>();
    for (TypeElement annotation : annotations) {
      String name = annotation.getQualifiedName().toString();
      if (name.equals(ApiUse.ANNOTATION) || name.equals(ApiUse.CONTAINER)) {
        packages.addAll(ElementFilter.packagesIn(round.getElementsAnnotatedWith(annotation)));
      }
    }
    return packages;
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError bug) {
      StringWriter trace = new StringWriter();
      bug.printStackTrace(new PrintWriter(trace));
      this.processingEnv
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "This is a bug of Countersign, not of your definitions. Please report it with this text.\n"
                  + trace);
    }
  }
}
