package dev.countersign.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Builds and runs the examples as their readers do: outside this build, from published jars. */
class ExamplesMatrixTest {
  private final Workbench bench = Workbench.ready("examples");

  @Test
  void theSingleModuleCallsItsSandbox() {
    assertThat(run("single-module", "compile", "exec:java")).contains("added: note-");
  }

  @Test
  void theThreeModulesCallTheirSandbox() {
    assertThat(run("multi-module", "-Ptry", "package")).contains("added: note-");
  }

  private String run(String example, String... arguments) {
    Path project = this.bench.folder().resolve(example);
    Workbench.delete(project);
    Workbench.copy(Workbench.ROOT.resolve("examples").resolve(example), project);
    Workbench.delete(project.resolve("target"));
    Workbench.Run run = this.bench.maven(MatrixTest.usual(true), project, List.of(arguments));
    assertThat(run.exit()).as(run.output()).isZero();
    return run.output();
  }
}
