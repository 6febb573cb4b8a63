package dev.countersign.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** The processors that a consumer has already go on running, wherever they were found before. */
class OtherProcessorsMatrixTest {
  private final Workbench bench = Workbench.ready("processors");

  @Test
  @EnabledForJreRange(max = JRE.JAVA_22, disabledReason = "javac searches the class path no more")
  void lombokAndMapStructOfTheClassPathSeeTheGeneratedClient() throws Exception {
    TestProject project = TestProjects.single(this.bench, this.bench.folder().resolve("project"));
    project
        .edit("pom.xml", "<!-- dependencies -->", """
            <dependency>
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
                  <artifactId>mapstruct-processor</artifactId>
                  <version>1.6.3</version>
                  <scope>provided</scope>
                </dependency>""")
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
