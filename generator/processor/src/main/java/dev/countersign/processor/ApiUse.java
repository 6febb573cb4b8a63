package dev.countersign.processor;

import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.generate.AskedClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import org.jspecify.annotations.Nullable;

/**
 * One {@code @ApiClient} on a package, with what an editor has to underline.
 *
 * @param element the package, where the classes land
 * @param mirror the annotation
 * @param api the API's name
 * @param apiValue where the name is written
 * @param actions the actions that are asked for; none for all
 */
record ApiUse(
    PackageElement element,
    AnnotationMirror mirror,
    String api,
    @Nullable AnnotationValue apiValue,
    List<String> actions) {
  static final String ANNOTATION = "dev.countersign.ApiClient";
  static final String CONTAINER = "dev.countersign.ApiClients";

  ApiUse {
    actions = List.copyOf(actions);
  }

  /** What is asked for, in the words of complaints. */
  AskedClient asked() {
    return new AskedClient(place(this.element.getQualifiedName()), this.api, this.actions);
  }

  /** Where the annotations of a package stand, in the words of complaints. */
  static SourceLocation place(CharSequence packageName) {
    return SourceLocation.ofFile("@ApiClient on " + packageName);
  }

  /** All uses on a package, in the order in which they are written. */
  static List<ApiUse> on(PackageElement element) {
    List<ApiUse> uses = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String type = mirror.getAnnotationType().toString();
      if (type.equals(ANNOTATION)) {
        uses.add(of(element, mirror));
      } else if (type.equals(CONTAINER)) {
        for (Object nested : list(value(mirror, "value"))) {
          if (nested instanceof AnnotationValue inner
              && inner.getValue() instanceof AnnotationMirror innerMirror) {
            uses.add(of(element, innerMirror));
          }
        }
      }
    }
    return uses;
  }

  private static ApiUse of(PackageElement element, AnnotationMirror mirror) {
    AnnotationValue api = value(mirror, "api");
    List<String> actions = list(value(mirror, "actions")).stream()
        .map(action -> action instanceof AnnotationValue v ? v.getValue() : action)
        .map(String::valueOf)
        .toList();
    return new ApiUse(
        element, mirror, api == null ? "" : String.valueOf(api.getValue()), api, actions);
  }

  private static @Nullable AnnotationValue value(AnnotationMirror mirror, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static List<?> list(@Nullable AnnotationValue value) {
    return value != null && value.getValue() instanceof List<?> list ? list : List.of();
  }
}
