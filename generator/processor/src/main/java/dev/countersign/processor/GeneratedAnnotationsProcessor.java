package dev.countersign.processor;

import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Claims the annotations that clients bring with them, so that {@code -Xlint:processing} does not warn of
 * them. It generates nothing.
 *
 * <p>A processor of its own, since a claim holds for all annotations that a processor supports, and {@link
 * CountersignProcessor} supports all. It runs behind that one, as their list below META-INF says.
 */
@SupportedAnnotationTypes({
  ApiUse.ANNOTATION,
  ApiUse.CONTAINER,
  "javax.annotation.processing.Generated",
  "org.jspecify.annotations.NullMarked",
  "org.jspecify.annotations.Nullable"
})
public final class GeneratedAnnotationsProcessor extends AbstractProcessor {
  /** Makes a processor; the compiler calls this. */
  public GeneratedAnnotationsProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  // A round ends once all its annotations are claimed. Where one has no others, and a processor is
  // still to come, that one may be of those that need no annotation: a warning does less harm.
  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // That is what it is for.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return ProcessorPlace.on(getClass().getClassLoader()).last()
        || round.getRootElements().stream().anyMatch(this::hasAnother);
  }

  private boolean hasAnother(Element element) {
    return element.getAnnotationMirrors().stream()
            .map(mirror -> mirror.getAnnotationType().toString())
            .anyMatch(annotation -> !getSupportedAnnotationTypes().contains(annotation))
        || within(element).anyMatch(this::hasAnother);
  }

  // The classes of a package are root elements themselves, or not of this compile.
  private static Stream<Element> within(Element element) {
    return element instanceof PackageElement
        ? Stream.empty()
        : Stream.concat(
            element.getEnclosedElements().stream(),
            element instanceof ExecutableElement method
                ? method.getParameters().stream()
                : Stream.empty());
  }
}
