package dev.countersign.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kotlin calls a generated client, with the execution of kapt that the README shows. */
class KaptMatrixTest {
  private static final String KOTLIN = "2.2.21";

  private final Workbench bench = Workbench.ready("kapt");

  @Test
  void kotlinUsesTheClientThatIsGeneratedOnTheWay() throws Exception {
    assumeThat(System.getProperty("countersign.matrix"))
        .as("countersign.matrix, since Kotlin's compiler is a large download")
        .isEqualTo("all");
    Workbench.delete(this.bench.folder().resolve("project"));
    TestProject project = new TestProject(
        this.bench, MatrixTest.usual(false), this.bench.folder().resolve("project"));
    TestProjects.writeSingle(project);
    project
        .delete("src/test")
        .delete("src/main/java/com/example/Use.java")
        .delete("src/main/java/com/example/disk")
        .write("pom.xml", pom())
        .write("src/main/kotlin/com/example/Use.kt", """
            package com.example

            fun request(): RunRequest = RunRequest.builder().hostId("x").build()
            """);

    project.build("compile", "-Dkotlin.compiler.daemon=false");

    project.exists(TestProjects.CLASSES + "UseKt.class");
    assertThat(project.file(TestProjects.CLASSES + "RunRequest.class")).exists();
  }

  private static String pom() throws Exception {
    return """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.example</groupId>
          <artifactId>project</artifactId>
          <version>1</version>
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <kotlin.compiler.jvmTarget>17</kotlin.compiler.jvmTarget>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <dependencies>
            <dependency>
              <groupId>dev.countersign</groupId>
              <artifactId>countersign-runtime</artifactId>
              <version>%1$s</version>
            </dependency>
            <dependency>
              <groupId>org.jetbrains.kotlin</groupId>
              <artifactId>kotlin-stdlib</artifactId>
              <version>%2$s</version>
            </dependency>
          </dependencies>
          <build>
            <plugins>
              <plugin>
                <groupId>org.jetbrains.kotlin</groupId>
                <artifactId>kotlin-maven-plugin</artifactId>
                <version>%2$s</version>
                <executions>
                  %3$s
                  <execution>
                    <id>compile</id>
                    <goals><goal>compile</goal></goals>
                    <configuration>
                      <sourceDirs>
                        <sourceDir>src/main/kotlin</sourceDir>
                        <sourceDir>src/main/java</sourceDir>
                        <sourceDir>target/generated-sources/kapt/compile</sourceDir>
                      </sourceDirs>
                    </configuration>
                  </execution>
                </executions>
              </plugin>
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>3.14.1</version>
                <configuration><proc>none</proc></configuration>
                <executions>
                  <execution>
                    <id>default-compile</id>
                    <phase>none</phase>
                  </execution>
                  <execution>
                    <id>java-compile</id>
                    <phase>compile</phase>
                    <goals><goal>compile</goal></goals>
                  </execution>
                </executions>
              </plugin>
            </plugins>
          </build>
        </project>
        """.formatted(Workbench.VERSION, KOTLIN, execution());
  }

  /** The block of the README that configures kapt. */
  private static String execution() throws Exception {
    String readme = Files.readString(Workbench.ROOT.resolve("README.md"));
    List<String> blocks = List.of(readme.split("```xml\n"));
    return blocks.stream()
        .filter(block -> block.startsWith("<execution>"))
        .map(block -> block.substring(0, block.indexOf("```")))
        .findFirst()
        .orElseThrow();
  }
}
