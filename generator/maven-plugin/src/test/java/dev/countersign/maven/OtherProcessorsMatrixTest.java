package dev.countersign.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** The processors that a consumer has already go on running, wherever they were found before. */
class OtherProcessorsMatrixTest {
  private static final Path HERE = Path.of("target/processors").toAbsolutePath();

  private final Workbench bench = new Workbench(HERE);

  @BeforeEach
  void everythingIsBuilt() {
    assumeThat(Workbench.isReady())
        .as("jars of all modules, which `mvn verify` builds before this test")
        .isTrue();
    this.bench.install();
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_22, disabledReason = "javac searches the class path no more")
  void lombokAndMapStructOfTheClassPathSeeTheGeneratedClient() {
    Workbench.delete(HERE.resolve("project"));
    TestProject project =
        new TestProject(this.bench, MatrixTest.usual(true), HERE.resolve("project"));
    TestProjects.writeSingle(project);
    project
        .delete("src/main/java/com/example/disk")
        .delete("src/test")
        .edit("pom.xml", "<artifactId>disks</artifactId>\n      <version>${disks}</version>", """
            <artifactId>none</artifactId>
                  <version>1</version>""")
        .edit("pom.xml", "<groupId>com.example</groupId>\n      <artifactId>none", """
            <groupId>org.projectlombok</groupId>
                  <artifactId>lombok</artifactId>
                  <version>1.18.42</version>
                  <scope>provided</scope>
                </dependency>
                <dependency>
                  <groupId>org.mapstruct</groupId>
                  <artifactId>mapstruct</artifactId>
                  <version>1.6.3</version>
                </dependency>
                <dependency>
                  <groupId>org.mapstruct</groupId>
                  <artifactId>mapstruct-processor""")
        .edit("pom.xml", "mapstruct-processor</artifactId>\n      <version>1<", """
            mapstruct-processor</artifactId>
                  <scope>provided</scope>
                  <version>1.6.3<""")
        .write("src/main/java/com/example/Host.java", """
            package com.example;

            @lombok.Value
            class Host {
              String hostId;
              RunRequest request;
            }
            """)
        .write("src/main/java/com/example/Hosts.java", """
            package com.example;

            @org.mapstruct.Mapper
            interface Hosts {
              Host copy(Host host);

              default String id(Host host) {
                return host.getRequest().hostId();
              }
            }
            """);

    project.build("compile");

    assertThat(project.file("target/classes/com/example/HostsImpl.class")).exists();
    project.build("compile").untouched("");
    project.edit(
        TestProjects.RUN, "HostId: string }\nresponse", "HostId: string, Zone: string }\nresponse");
    project.build("compile").holds(TestProjects.SOURCES + "RunRequest.java", "zone(");
  }
}
