package dev.countersign.maven;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** Refuses compiler plugins that know no processor path: they ignore it, and no client would be made. */
final class CompilerVersion {
  private static final ComparableVersion FIRST = new ComparableVersion("3.5");

  private CompilerVersion() {}

  /** What is wrong with the compiler plugins of some projects, in one text; nothing where all will do. */
  static Optional<String> complaint(Collection<MavenProject> projects) {
    List<String> places =
        projects.stream().flatMap(project -> tooOld(project).stream()).sorted().toList();
    return places.isEmpty() ? Optional.empty() : Optional.of(text(places));
  }

  private static Optional<String> tooOld(MavenProject project) {
    return Optional.ofNullable(project.getPlugin(CompilerSetup.COMPILER_KEY))
        .filter(compiler -> !compiler.getExecutions().isEmpty())
        .map(Plugin::getVersion)
        .filter(version -> new ComparableVersion(version).compareTo(FIRST) < 0)
        .map(version -> "  %s: maven-compiler-plugin %s".formatted(project.getFile(), version));
  }

  private static String text(List<String> places) {
    return places.stream().collect(Collectors.joining("\n", """
            Countersign: before version %s the compiler plugin runs no processor of a processor path, so no client would be generated:
            """.formatted(FIRST), """

            Name a newer version in <build><plugins> of the pom, or in <build><pluginManagement><plugins> of its parent:
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>3.14.1</version>
              </plugin>"""));
  }
}
