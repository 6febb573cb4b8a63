package dev.countersign.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two projects that the rows of the matrix start from. */
final class TestProjects {
  static final String SOURCES = "target/generated-sources/annotations/com/example/";
  static final String CLASSES = "target/classes/com/example/";
  static final String DEFINITIONS = "src/main/resources/countersign/";
  static final String HOST = DEFINITIONS + "host.yaml";
  static final String RUN = DEFINITIONS + "host/Run.yaml";
  static final String STOP = DEFINITIONS + "host/Stop.yaml";
  static final String PACKAGE = "src/main/java/com/example/package-info.java";

  private TestProjects() {}

  /** A new project of one module, in the column that runs by default. */
  static TestProject single(Workbench bench, Path folder) throws IOException {
    Workbench.delete(folder);
    bench.installJar("disks", "1", disks("string"));
    TestProject project = new TestProject(bench, MatrixTest.usual(true), folder);
    writeSingle(project);
    return project;
  }

  /** One module: its own definitions, those of a jar, and a test with a client of its own. */
  static void writeSingle(TestProject project) {
    project
        .write(".mvn/readme", "The folder marks the root of the project.\n")
        .write("pom.xml", pom(project.column(), """
              <dependencies>
                %s
                <dependency>
                  <groupId>com.example</groupId>
                  <artifactId>disks</artifactId>
                  <version>${disks}</version>
                </dependency>
                <!-- dependencies -->
              </dependencies>
            """.formatted(runtime())))
        .write(HOST, host())
        .write(RUN, action("Run", "HostId"))
        .write(STOP, action("Stop", "HostId"))
        .write(PACKAGE, annotation("host", "\"Run\", \"Describe\"", "com.example"))
        .write(
            "src/main/java/com/example/disk/package-info.java",
            annotation("disk", "\"Attach\"", "com.example.disk"))
        .write("src/main/java/com/example/Use.java", """
            package com.example;

            final class Use {
              private Use() {}

              static Object use() {
                return RunRequest.builder().hostId("x").build();
              }
            }
            """)
        .write("src/test/resources/countersign/probe.yaml", """
            countersign: 1
            api: Probe
            actions:
              Ask: { effect: read, parameters: { Word: string }, response: {} }
            """)
        .write(
            "src/test/java/com/example/probe/package-info.java",
            annotation("probe", "\"Ask\"", "com.example.probe"))
        .write("src/test/java/com/example/probe/Probe.java", """
            package com.example.probe;

            final class Probe {
              private Probe() {}

              static Object probe() {
                return AskRequest.builder().build();
              }
            }
            """);
    if (project.column().modular()) {
      project.write("src/main/java/module-info.java", """
          module com.example.single {
            requires dev.countersign;
          }
          """);
    }
  }

  /** Three modules: definitions, and two clients of the same API. */
  static void writeMulti(TestProject project) {
    project
        .write(".mvn/readme", "The folder marks the root of the project.\n")
        .write("pom.xml", pom(project.column(), """
              <packaging>pom</packaging>
              <modules>
                <module>definitions</module>
                <module>first</module>
                <module>second</module>
              </modules>
            """))
        .write("definitions/pom.xml", child("definitions", ""))
        .write("definitions/" + HOST, host())
        .write("definitions/" + RUN, action("Run", "HostId"))
        .write("definitions/" + STOP, action("Stop", "HostId"));
    client(project, "first", "\"Run\", \"Describe\"");
    client(project, "second", "\"Stop\", \"Describe\"");
  }

  private static void client(TestProject project, String module, String actions) {
    project
        .write(module + "/pom.xml", child(module, """
            <dependencies>
              %s
              <dependency>
                <groupId>com.example</groupId>
                <artifactId>definitions</artifactId>
                <version>1</version>
              </dependency>
            </dependencies>
            """.formatted(runtime())))
        .write(module + "/" + PACKAGE, annotation("host", actions, "com.example"));
    if (project.column().modular()) {
      project.write(module + "/src/main/java/module-info.java", """
          module com.example.%s {
            requires dev.countersign;
          }
          """.formatted(module));
    }
  }

  static Map<String, String> disks(String type) {
    return Map.of("countersign/disk.yaml", """
        countersign: 1
        api: Disk
        actions:
          Attach: { effect: write, parameters: { DiskId: %s }, response: {} }
          Detach: { effect: write, parameters: { DiskId: string }, response: {} }
        """.formatted(type));
  }

  /** An API of which one action has a place in its file, and two have files of their own. */
  private static String host() {
    return """
        countersign: 1
        api: Host
        models:
          Disk:
            fields: { DiskId: string }
        actions:
          Describe:
            effect: read
            parameters: { HostId: string }
            response: { Disks: list of Disk }
          Idle:
            effect: read
            parameters: { HostId: string }
            response: {}
        """;
  }

  static String action(String name, String parameter) {
    return """
        countersign: 1
        action: %s
        effect: write
        parameters: { %s: string }
        response: { HostId: string }
        """.formatted(name, parameter);
  }

  static String annotation(String api, String actions, String packageName) {
    return """
        @ApiClient(api = "%s", actions = {%s})
        package %s;

        import dev.countersign.ApiClient;
        """.formatted(api, actions, packageName);
  }

  private static String runtime() {
    return """
        <dependency>
              <groupId>dev.countersign</groupId>
              <artifactId>countersign-runtime</artifactId>
              <version>%s</version>
            </dependency>""".formatted(Workbench.VERSION);
  }

  private static String child(String artifact, String more) {
    return """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <parent>
            <groupId>com.example</groupId>
            <artifactId>project</artifactId>
            <version>1</version>
          </parent>
          <artifactId>%s</artifactId>
          %s
        </project>
        """.formatted(artifact, more);
  }

  private static String pom(Column column, String more) {
    return """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.example</groupId>
          <artifactId>project</artifactId>
          <version>1</version>
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
            <disks>1</disks>
          </properties>
          %s
          <build>
            <pluginManagement>
              <plugins>
                %s
                %s
                %s
              </plugins>
            </pluginManagement>
            <plugins>
              %s
            </plugins>
          </build>
        </project>
        """.formatted(
            more,
            managed("compiler", column.compiler()),
            managed("resources", "3.3.1"),
            managed("jar", "3.4.2"),
            column.plugin() ? plugin() : processorPath());
  }

  private static String managed(String name, String version) {
    return """
        <plugin>
          <groupId>org.apache.maven.plugins</groupId>
          <artifactId>maven-%s-plugin</artifactId>
          <version>%s</version>
        </plugin>""".formatted(name, version);
  }

  private static String plugin() {
    return """
        <plugin>
          <groupId>dev.countersign</groupId>
          <artifactId>countersign-maven-plugin</artifactId>
          <version>%s</version>
          <extensions>true</extensions>
          <configuration>
            <!-- options -->
          </configuration>
        </plugin>""".formatted(Workbench.VERSION);
  }

  private static String processorPath() {
    return """
        <plugin>
          <groupId>org.apache.maven.plugins</groupId>
          <artifactId>maven-compiler-plugin</artifactId>
          <configuration>
            <annotationProcessorPaths>
              <path>
                <groupId>dev.countersign</groupId>
                <artifactId>countersign-processor</artifactId>
                <version>%s</version>
              </path>
            </annotationProcessorPaths>
            <!-- options -->
          </configuration>
        </plugin>""".formatted(Workbench.VERSION);
  }

  /** Has definitions looked for below a folder of the project as well. */
  static void option(TestProject project, String folder) {
    String text = project.read("pom.xml");
    String option = project.column().plugin()
        ? "<definitions>" + folder + "</definitions>"
        : "<compilerArgs><arg>-Acountersign.definitions=${project.basedir}/"
            + folder
            + "</arg></compilerArgs>";
    Matcher marks = Pattern.compile("<!-- options -->[^\n]*").matcher(text);
    if (!marks.find()) {
      throw new IllegalArgumentException("pom.xml has no mark for options:\n" + text);
    }
    String marked = marks.replaceAll(Matcher.quoteReplacement("<!-- options -->" + option));
    project.write("pom.xml", marked);
  }
}
