package dev.countersign.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The processor path in a configuration of the compiler plugin. */
final class ProcessorPath {
  private static final String PATHS = "annotationProcessorPaths";
  private static final String NAMES = "annotationProcessors";
  static final String ARTIFACT = "countersign-processor";

  /** In the order in which they have to run. */
  private static final List<String> PROCESSORS = List.of(
      "dev.countersign.processor.CountersignProcessor",
      "dev.countersign.processor.GeneratedAnnotationsProcessor");

  private ProcessorPath() {}

  /** Puts the generator on the path, at this version; what else is there stays in front of it. */
  static void addGenerator(Xpp3Dom configuration, String version) {
    Xpp3Dom paths = child(configuration, PATHS);
    Optional<Xpp3Dom> own =
        elements(paths).stream().filter(ProcessorPath::isOwn).findFirst();
    Xpp3Dom path = own.orElseGet(() -> {
      Xpp3Dom added = path(CountersignParticipant.GROUP, ARTIFACT);
      paths.addChild(added);
      return added;
    });
    child(path, "version").setValue(version);
    // Where processors are named one by one, the others do not run.
    Xpp3Dom names = configuration.getChild(NAMES);
    if (names != null) {
      PROCESSORS.forEach(processor -> addName(names, processor));
    }
  }

  private static void addName(Xpp3Dom names, String processor) {
    if (elements(names).stream().noneMatch(name -> processor.equals(name.getValue()))) {
      Xpp3Dom name = new Xpp3Dom("annotationProcessor");
      name.setValue(processor);
      names.addChild(name);
    }
  }

  /**
   * Whether the path has nothing but the generator, so that the compiler would have looked on the class
   * path for other processors, had we not set one.
   */
  static boolean isOnlyGenerator(Xpp3Dom configuration) {
    Xpp3Dom paths = configuration.getChild(PATHS);
    Xpp3Dom names = configuration.getChild(NAMES);
    return paths != null
        && paths.getChildCount() == 1
        && isOwn(paths.getChild(0))
        && (names == null || names.getChildCount() == 0);
  }

  /** Puts an artifact in front of what is on the path. */
  static void addFirst(Xpp3Dom configuration, List<Artifact> artifacts) {
    Xpp3Dom paths = child(configuration, PATHS);
    List<Xpp3Dom> present = elements(paths);
    for (int i = paths.getChildCount() - 1; i >= 0; i--) {
      paths.removeChild(i);
    }
    for (Artifact artifact : artifacts) {
      Xpp3Dom path = path(artifact.getGroupId(), artifact.getArtifactId());
      child(path, "version").setValue(artifact.getBaseVersion());
      child(path, "type").setValue(artifact.getType());
      if (artifact.hasClassifier()) {
        child(path, "classifier").setValue(artifact.getClassifier());
      }
      paths.addChild(path);
    }
    present.forEach(paths::addChild);
  }

  /** The coordinates on the path but the generator's own, as elements. */
  static List<Xpp3Dom> others(Xpp3Dom configuration) {
    Xpp3Dom paths = configuration.getChild(PATHS);
    return paths == null
        ? List.of()
        : elements(paths).stream().filter(path -> !isOwn(path)).toList();
  }

  /** The child of a name, made where it is missing. */
  static Xpp3Dom child(Xpp3Dom parent, String name) {
    Xpp3Dom child = parent.getChild(name);
    if (child == null) {
      child = new Xpp3Dom(name);
      parent.addChild(child);
    }
    return child;
  }

  /** The text of a child, where there is one. */
  static Optional<String> text(Xpp3Dom parent, String name) {
    return Optional.ofNullable(parent.getChild(name)).map(Xpp3Dom::getValue);
  }

  private static List<Xpp3Dom> elements(Xpp3Dom parent) {
    return Arrays.asList(parent.getChildren());
  }

  private static Xpp3Dom path(String group, String artifact) {
    Xpp3Dom path = new Xpp3Dom("path");
    child(path, "groupId").setValue(group);
    child(path, "artifactId").setValue(artifact);
    return path;
  }

  private static boolean isOwn(Xpp3Dom path) {
    return text(path, "groupId").filter(CountersignParticipant.GROUP::equals).isPresent()
        && text(path, "artifactId").filter(ARTIFACT::equals).isPresent();
  }
}
