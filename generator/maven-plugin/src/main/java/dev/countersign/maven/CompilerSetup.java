package dev.countersign.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Adds the generator to the compiler plugin of a project, as a consumer would by hand.
 *
 * <p>It is done in the model, where development environments look for processors too.
 */
final class CompilerSetup {
  static final String COMPILER = "maven-compiler-plugin";
  static final String COMPILER_KEY = "org.apache.maven.plugins:" + COMPILER;
  private static final String DEFINITIONS = "definitions";

  private final MavenProject project;
  private final String version;
  private final Optional<Path> definitions;

  private CompilerSetup(MavenProject project, String version, Optional<Path> definitions) {
    this.project = project;
    this.version = version;
    this.definitions = definitions;
  }

  static CompilerSetup of(MavenProject project, Plugin own) {
    Optional<Path> definitions = Optional.ofNullable((Xpp3Dom) own.getConfiguration())
        .map(configuration -> configuration.getChild(DEFINITIONS))
        .map(Xpp3Dom::getValue)
        .map(folder -> project.getBasedir().toPath().resolve(folder).normalize());
    return new CompilerSetup(project, own.getVersion(), definitions);
  }

  void apply() {
    this.definitions.ifPresent(this::addResource);
    Plugin compiler = this.project.getPlugin(COMPILER_KEY);
    if (compiler == null) {
      return;
    }
    if (String.valueOf(compiler.getVersion()).startsWith("4.")) {
      this.project.getDependencies().add(processor());
      return;
    }
    compiler.setConfiguration(added(compiler.getConfiguration()));
    // Each execution has its own copy of what stands at the plugin by now.
    for (PluginExecution execution : compiler.getExecutions()) {
      execution.setConfiguration(added(execution.getConfiguration()));
    }
  }

  // Compiler plugin 4 calls the other way deprecated, and its goal for tests does not know it.
  private Dependency processor() {
    Dependency dependency = new Dependency();
    dependency.setGroupId(CountersignParticipant.GROUP);
    dependency.setArtifactId(ProcessorPath.ARTIFACT);
    dependency.setVersion(this.version);
    dependency.setType("classpath-processor");
    return dependency;
  }

  private Xpp3Dom added(@Nullable Object configuration) {
    Xpp3Dom copy =
        configuration == null ? new Xpp3Dom("configuration") : new Xpp3Dom((Xpp3Dom) configuration);
    ProcessorPath.addGenerator(copy, this.version);
    return copy;
  }

  // As a resource it is where the compiler finds it, in the jar, and an input of Maven's build
  // cache.
  private void addResource(Path folder) {
    Resource resource = new Resource();
    resource.setDirectory(folder.toString());
    resource.addInclude("countersign/**");
    this.project.addResource(resource);
  }
}
