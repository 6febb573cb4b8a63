package dev.countersign.maven;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the projects of a build that have this plugin with {@code <extensions>true</extensions>}.
 *
 * <p>No goal is bound to a phase. Each run of the compiler plugin is looked at just before it starts,
 * whoever starts it: by then its dependencies are there, and nothing has been asked of them twice.
 */
public final class CountersignParticipant extends AbstractMavenLifecycleParticipant {
  static final String GROUP = "dev.countersign";
  private static final String KEY = GROUP + ":countersign-maven-plugin";

  // Set by Maven, as components.xml says.
  private @Nullable ProjectDependenciesResolver resolver;

  /** Makes a participant; Maven calls this. */
  public CountersignParticipant() {}

  @Override
  public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
    Map<MavenProject, String> versions = new HashMap<>();
    for (MavenProject project : session.getProjects()) {
      Plugin plugin = project.getPlugin(KEY);
      // Maven asks once for each class loader, and two modules may have one each.
      if (plugin != null && plugin.isExtensions() && project.getContextValue(KEY) == null) {
        project.setContextValue(KEY, plugin.getVersion());
        CompilerSetup.of(project, plugin).apply();
        versions.put(project, plugin.getVersion());
      }
    }
    Optional<String> complaint = CompilerVersion.complaint(versions.keySet());
    if (complaint.isPresent()) {
      throw new MavenExecutionException(
          complaint.get(), session.getTopLevelProject().getFile());
    }
    if (!versions.isEmpty()) {
      Dependencies dependencies = new Dependencies(session, Objects.requireNonNull(this.resolver));
      ExecutionListener present = session.getRequest().getExecutionListener();
      session
          .getRequest()
          .setExecutionListener(CompileWatch.before(present, versions, dependencies));
    }
  }
}
