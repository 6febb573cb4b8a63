package dev.countersign.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalRepositoryManager;
import org.jspecify.annotations.Nullable;

/** One run of the compiler plugin that is about to start: where it reads and where it writes. */
final class CompileExecution {
  static final String DEFINITIONS_OPTION = "-Acountersign.definitions=";
  private static final int LAST_JDK_THAT_SEARCHES_THE_CLASS_PATH = 22;

  private final MavenSession session;
  private final MavenProject project;
  private final MojoExecution mojo;
  private final String version;
  private final Dependencies dependencies;

  CompileExecution(ExecutionEvent event, String version, Dependencies dependencies) {
    this.session = event.getSession();
    this.project = event.getProject();
    this.mojo = event.getMojoExecution();
    this.version = version;
    this.dependencies = dependencies;
  }

  static boolean isCompile(MojoExecution mojo) {
    return mojo.getArtifactId().equals(CompilerSetup.COMPILER)
        && (mojo.getGoal().equals("compile") || mojo.getGoal().equals("testCompile"));
  }

  boolean isTest() {
    return this.mojo.getGoal().equals("testCompile");
  }

  boolean isSkipped() {
    return value(isTest() ? "skip" : "skipMain").filter("true"::equals).isPresent();
  }

  /** The version that the generator has to have. */
  String version() {
    return this.version;
  }

  /** Where classes are written. */
  Path classes() {
    String fallback = isTest()
        ? this.project.getBuild().getTestOutputDirectory()
        : this.project.getBuild().getOutputDirectory();
    return Path.of(value("outputDirectory").orElse(fallback));
  }

  /** Where generated sources are written. */
  Path generatedSources() {
    String folder = isTest() ? "test-annotations" : "annotations";
    Path fallback = target()
        .resolve(isTest() ? "generated-test-sources" : "generated-sources")
        .resolve(folder);
    return value(isTest() ? "generatedTestSourcesDirectory" : "generatedSourcesDirectory")
        .map(Path::of)
        .orElse(fallback);
  }

  /** Where the plugin keeps what it knows about this run. */
  Path stateFile() {
    return target().resolve("countersign").resolve(this.mojo.getExecutionId() + ".state");
  }

  private Path target() {
    return Path.of(this.project.getBuild().getDirectory());
  }

  /** The folders with sources. */
  List<Path> sourceRoots() {
    List<String> roots =
        isTest() ? this.project.getTestCompileSourceRoots() : this.project.getCompileSourceRoots();
    return roots.stream().map(Path::of).toList();
  }

  /** The resources that are copied to where classes are written. */
  List<Resource> resources() {
    return isTest() ? this.project.getTestResources() : this.project.getResources();
  }

  /** Folders and jars in the order in which the processor looks through them. */
  List<Path> definitionPath() {
    List<Path> path = new ArrayList<>();
    path.add(classes());
    if (isTest()) {
      path.add(Path.of(this.project.getBuild().getOutputDirectory()));
    }
    for (Artifact artifact : this.dependencies.of(this.project, this.mojo, isTest())) {
      path.add(artifact.getFile().toPath());
    }
    ProcessorPath.others(this.mojo.getConfiguration()).forEach(other -> path.addAll(file(other)));
    definitions().ifPresent(path::add);
    return path;
  }

  /** The folder that the option names, wherever in the configuration it stands. */
  private Optional<Path> definitions() {
    return texts(this.mojo.getConfiguration())
        .flatMap(text -> Stream.of(text.strip().split("\\s+(?=-A)")))
        .filter(text -> text.startsWith(DEFINITIONS_OPTION))
        .map(text -> Path.of(text.substring(DEFINITIONS_OPTION.length())).toAbsolutePath())
        .reduce((first, last) -> last);
  }

  private static Stream<String> texts(Xpp3Dom element) {
    return Stream.concat(
        Stream.ofNullable(element.getValue()),
        Stream.of(element.getChildren()).flatMap(CompileExecution::texts));
  }

  // A jar on the processor path is not resolved yet; one that is installed is at a known place.
  private List<Path> file(Xpp3Dom path) {
    String group = ProcessorPath.text(path, "groupId").orElse("");
    String artifact = ProcessorPath.text(path, "artifactId").orElse("");
    for (MavenProject module : this.session.getProjects()) {
      if (module.getGroupId().equals(group) && module.getArtifactId().equals(artifact)) {
        File file = module.getArtifact().getFile();
        return List.of(
            file == null ? Path.of(module.getBuild().getOutputDirectory()) : file.toPath());
      }
    }
    return ProcessorPath.text(path, "version")
        .map(wanted -> List.of(installed(group, artifact, wanted)))
        .orElse(List.of());
  }

  /** The jar of the generator, where it was installed on this machine. */
  Path generator() {
    return installed(CountersignParticipant.GROUP, ProcessorPath.ARTIFACT, this.version);
  }

  private Path installed(String group, String artifact, String wanted) {
    LocalRepositoryManager local = this.session.getRepositorySession().getLocalRepositoryManager();
    return local
        .getRepository()
        .getBasedir()
        .toPath()
        .resolve(
            local.getPathForLocalArtifact(new DefaultArtifact(group, artifact, "jar", wanted)));
  }

  /**
   * Puts the processors of the class path on the processor path.
   *
   * <p>The compiler looks for them on the class path only where no processor path is set, and this
   * plugin has set one. Where it would not have looked either, nothing is added.
   */
  void keepProcessorsOfTheClassPath(JarFacts jars) {
    boolean searched = Runtime.version().feature() <= LAST_JDK_THAT_SEARCHES_THE_CLASS_PATH
        || value("proc").filter("full"::equals).isPresent();
    if (searched && ProcessorPath.isOnlyGenerator(this.mojo.getConfiguration())) {
      List<Artifact> processors = this.dependencies.of(this.project, this.mojo, isTest()).stream()
          .filter(artifact -> jars.of(artifact.getFile().toPath()).hasProcessors())
          .toList();
      ProcessorPath.addFirst(this.mojo.getConfiguration(), processors);
    }
  }

  private Optional<String> value(String parameter) {
    Xpp3Dom element = this.mojo.getConfiguration().getChild(parameter);
    if (element == null) {
      return Optional.empty();
    }
    return evaluated(element.getValue()).or(() -> evaluated(element.getAttribute("default-value")));
  }

  private Optional<String> evaluated(@Nullable String expression) {
    try {
      return Optional.ofNullable(
              new PluginParameterExpressionEvaluator(this.session, this.mojo).evaluate(expression))
          .map(Object::toString)
          .filter(text -> !text.isEmpty());
    } catch (ExpressionEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }
}
