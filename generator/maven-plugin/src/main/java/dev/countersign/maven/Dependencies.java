package dev.countersign.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.Dependency;

/**
 * What a project is compiled against, as files.
 *
 * <p>Maven resolves dependencies before a goal that asks for them. The goals of compiler plugin 4 do not
 * ask, they resolve their own when they run: then it is done here, once a project. Safe for use by
 * several threads.
 */
final class Dependencies {
  private static final Set<String> COMPILE_SCOPES =
      Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_PROVIDED, Artifact.SCOPE_SYSTEM);

  private final MavenSession session;
  private final ProjectDependenciesResolver resolver;
  private final Map<MavenProject, List<Artifact>> resolved = new ConcurrentHashMap<>();

  Dependencies(MavenSession session, ProjectDependenciesResolver resolver) {
    this.session = session;
    this.resolver = resolver;
  }

  /** The dependencies on the class path of a compile, in its order; each is a file. */
  List<Artifact> of(MavenProject project, MojoExecution mojo, boolean tests) {
    Collection<Artifact> all = mojo.getMojoDescriptor().getDependencyResolutionRequired() == null
        ? this.resolved.computeIfAbsent(project, this::resolve)
        : project.getArtifacts();
    return all.stream()
        .filter(artifact -> artifact.getFile() != null)
        .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
        .filter(artifact -> tests || COMPILE_SCOPES.contains(artifact.getScope()))
        .toList();
  }

  // What cannot be resolved is for the compiler plugin to tell.
  private List<Artifact> resolve(MavenProject project) {
    try {
      List<Artifact> artifacts = new ArrayList<>();
      for (Dependency dependency : this.resolver
          .resolve(
              new DefaultDependencyResolutionRequest(project, this.session.getRepositorySession()))
          .getDependencies()) {
        Artifact artifact = RepositoryUtils.toArtifact(dependency.getArtifact());
        artifact.setScope(dependency.getScope());
        artifacts.add(artifact);
      }
      return artifacts;
    } catch (DependencyResolutionException e) {
      return List.of();
    }
  }
}
