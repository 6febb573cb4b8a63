package dev.countersign.processor;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates the clients that {@code @ApiClient} asks for.
 *
 * <p>Definitions are looked for on the class path, then on the processor path, then below the folder
 * that {@code -Acountersign.definitions=DIR} names. What is wrong in them is an error of the compile,
 * all of it in one run, and a client with an error is not generated at all.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({ApiUse.ANNOTATION, ApiUse.CONTAINER})
@SupportedOptions(ClientGenerator.DEFINITIONS_OPTION)
public final class CountersignProcessor extends AbstractProcessor {
  /** Makes a processor; the compiler calls this. */
  public CountersignProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<Element> annotated = new LinkedHashSet<>();
    annotations.forEach(type -> annotated.addAll(round.getElementsAnnotatedWith(type)));
    if (annotated.isEmpty()) {
      return false;
    }
    ClientGenerator generator = new ClientGenerator(this.processingEnv);
    for (Element element : annotated) {
      if (element instanceof PackageElement packageElement) {
        generate(generator, packageElement);
      }
    }
    return false;
  }

  private void generate(ClientGenerator generator, PackageElement element) {
    try {
      generator.generate(element);
    } catch (RuntimeException | StackOverflowError bug) {
      StringWriter trace = new StringWriter();
      bug.printStackTrace(new PrintWriter(trace));
      this.processingEnv
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "This is a bug of Countersign, not of your definitions. Please report it with this text.\n"
                  + trace,
              element);
    }
  }
}
