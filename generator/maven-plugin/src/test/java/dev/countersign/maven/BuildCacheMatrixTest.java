package dev.countersign.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Maven's build cache: what one machine has compiled no other compiles, until a definition changes. */
class BuildCacheMatrixTest {
  private static final String JAR = "target/project-1.jar";
  private static final String RESTORED = "Found cached build, restoring";

  private final Workbench bench = Workbench.ready("build-cache");

  @Test
  void aSecondCheckoutIsRestoredAndAnEditedDefinitionIsCompiled() throws Exception {
    isRestoredAndMissed(checkout("one"), checkout("two"), TestProjects.RUN);
  }

  @Test
  void definitionsInAnotherFolderAreInputsAsWell() throws Exception {
    isRestoredAndMissed(
        moved(checkout("three")),
        moved(checkout("four")),
        "src/main/api/countersign/host/Run.yaml");
  }

  private void isRestoredAndMissed(TestProject first, TestProject second, String run)
      throws Exception {
    Workbench.delete(cache());
    packaged(first).said(RESTORED, 0);

    packaged(second).said(RESTORED, 1);
    assertThat(Files.mismatch(second.file(JAR), first.file(JAR))).isEqualTo(-1);

    second.edit(run, "HostId: string }\nresponse", "HostId: string, Zone: string }\nresponse");
    packaged(second).said(RESTORED, 0).holds(TestProjects.SOURCES + "RunRequest.java", "zone(");
  }

  private Path cache() {
    return this.bench.folder().resolve("cache");
  }

  private TestProject packaged(TestProject project) {
    return project.build("package", "-Dmaven.build.cache.location=" + cache());
  }

  private TestProject checkout(String place) throws Exception {
    return TestProjects.single(this.bench, this.bench.folder().resolve(place))
        .delete("src/test")
        .edit(
            "pom.xml",
            "<disks>",
            "<project.build.outputTimestamp>2026-01-01T00:00:00Z</project.build.outputTimestamp><disks>")
        .write(".mvn/extensions.xml", """
            <extensions>
              <extension>
                <groupId>org.apache.maven.extensions</groupId>
                <artifactId>maven-build-cache-extension</artifactId>
                <version>1.3.0</version>
              </extension>
            </extensions>
            """);
  }

  private static TestProject moved(TestProject project) {
    project.move("src/main/resources/countersign", "src/main/api/countersign");
    TestProjects.option(project, "src/main/api");
    return project;
  }
}
