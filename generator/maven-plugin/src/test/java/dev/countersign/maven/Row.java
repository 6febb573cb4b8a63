package dev.countersign.maven;

import static dev.countersign.maven.TestProjects.CLASSES;
import static dev.countersign.maven.TestProjects.HOST;
import static dev.countersign.maven.TestProjects.PACKAGE;
import static dev.countersign.maven.TestProjects.RUN;
import static dev.countersign.maven.TestProjects.SOURCES;
import static dev.countersign.maven.TestProjects.STOP;

import java.util.List;
import java.util.Map;

/** What a consumer does between two builds, and what has to come of it. */
enum Row {
  EDIT_USED("edit a used action") {
    @Override
    void play(TestProject project) {
      project.edit(RUN, "HostId: string }\nresponse", "HostId: string, Zone: string }\nresponse");
      project.build(TESTS).holds(SOURCES + "RunRequest.java", "zone(").renewed(USE);
      project.build(TESTS).untouched("");
      Map<String, String> incremental = project.generated();
      project.delete("target").build(TESTS).generates(incremental);
    }
  },
  EDIT_HELD("edit a used action in the file of its API") {
    @Override
    void play(TestProject project) {
      project.edit(HOST, "response: { Disks", "response: { Total: int, Disks");
      project.build(TESTS).holds(SOURCES + "DescribeResponse.java", "total()").renewed(USE);
    }
  },
  EDIT_UNUSED("edit an unused action") {
    @Override
    void play(TestProject project) {
      project.edit(STOP, "HostId: string }\nresponse", "HostId: string, Now: bool }\nresponse");
      project.build(TESTS).untouched("");
    }
  },
  EDIT_UNUSED_HELD("edit an unused action in the file of its API") {
    @Override
    void play(TestProject project) {
      project.edit(HOST, "HostId: string }\n    response: {}", "HostId: int }\n    response: {}");
      project.build(TESTS).untouched("");
      project.build(TESTS).untouched("");
    }
  },
  COMMENT("comment and layout only") {
    @Override
    void play(TestProject project) {
      project.edit(
          RUN, "parameters: { HostId: string }", "# a word\nparameters:\n  HostId: string");
      project.build(TESTS).untouched("");
    }
  },
  ADD_ACTION("add an action") {
    @Override
    void play(TestProject project) {
      project.write(
          "src/main/resources/countersign/host/Halt.yaml", TestProjects.action("Halt", "HostId"));
      project.edit(PACKAGE, "\"Run\"", "\"Run\", \"Halt\"");
      project.build(TESTS).exists(CLASSES + "HaltRequest.class");
      project.build(TESTS).untouched("");
    }
  },
  REMOVE_ACTION("remove an action") {
    @Override
    void play(TestProject project) {
      project.edit(PACKAGE, ", \"Describe\"", "");
      project
          .build(TESTS)
          .gone(SOURCES + "DescribeRequest.java")
          .gone(CLASSES + "DescribeRequest.class")
          .gone(CLASSES + "DescribeRequest$Builder.class")
          .exists(CLASSES + "RunRequest.class");
      project.build(TESTS).untouched("");
    }
  },
  RENAME_MODEL("rename a model") {
    @Override
    void play(TestProject project) {
      project.edit(HOST, "  Disk:", "  Volume:").edit(HOST, "list of Disk", "list of Volume");
      project
          .build(TESTS)
          .exists(CLASSES + "Volume.class")
          .gone(SOURCES + "Disk.java")
          .gone(CLASSES + "Disk.class");
    }
  },
  REPLACE_BY_OLDER("replace a definition by an older file") {
    @Override
    void play(TestProject project) {
      project.write(RUN, TestProjects.action("Run", "HostId: string, Zone")).makeOld(RUN);
      project.build(TESTS).holds(SOURCES + "RunRequest.java", "zone(");
    }
  },
  DELETE_DEFINITION("delete a definition that is used") {
    @Override
    void play(TestProject project) {
      project.delete(RUN);
      project.fails("The action Run is not defined here", TESTS);
      project.fails("The action Run is not defined here", TESTS);
    }
  },
  JAR_VERSION("definitions in a jar with a new version") {
    @Override
    void play(TestProject project) {
      project.edit("pom.xml", "<disks>1<", "<disks>2<");
      project.build(TESTS).holds(SOURCES + "disk/AttachRequest.java", "diskId(long");
    }
  },
  JAR_SAME_VERSION("definitions in a jar changed under the same version") {
    @Override
    void play(TestProject project) throws Exception {
      project.bench().installJar("disks", "1", TestProjects.disks("bool"));
      project.build(TESTS).holds(SOURCES + "disk/AttachRequest.java", "diskId(boolean");
    }
  },
  MOVE_FOLDER("move the folder of the definitions") {
    @Override
    void play(TestProject project) {
      project.move("src/main/resources/countersign", "src/main/api/countersign");
      TestProjects.option(project, "src/main/api");
      project.build(TESTS).untouched("");
      project.edit(
          "src/main/api/countersign/host/Run.yaml",
          "HostId: string }\nresponse",
          "HostId: string, Zone: string }\nresponse");
      project.build(TESTS).holds(SOURCES + "RunRequest.java", "zone(");
    }
  },
  CHANGE_OPTION("change an option") {
    @Override
    void play(TestProject project) {
      project.delete(RUN).delete("target/classes/countersign/host/Run.yaml");
      project.write("one/countersign/host/Run.yaml", TestProjects.action("Run", "HostId"));
      project.write(
          "two/countersign/host/Run.yaml", TestProjects.action("Run", "HostId: string, Zone"));
      TestProjects.option(project, "one");
      project.build(TESTS).holds(SOURCES + "RunRequest.java", "hostId(");
      TestProjects.option(project, "two");
      project.build(TESTS).holds(SOURCES + "RunRequest.java", "zone(");
    }
  },
  GENERATOR_VERSION("change the generator's version") {
    @Override
    void play(TestProject project) {
      String place = project.column().plugin() ? "maven-plugin" : "processor";
      project.write(
          "pom.xml",
          project
              .read("pom.xml")
              .replaceAll(
                  "(countersign-" + place + "</artifactId>\\s*<version>)[^<]*",
                  "$1" + Workbench.NEXT_VERSION));
      project.build(TESTS).holds(RECORD, "generator " + Workbench.NEXT_VERSION);
      project.build(TESTS).untouched("");
    }
  },
  DELETE_SOURCES("delete target/generated-sources") {
    @Override
    void play(TestProject project) {
      project.delete("target/generated-sources");
      project.build(TESTS).exists(SOURCES + "RunRequest.java");
    }
  },
  DELETE_CLASS("delete one generated class") {
    @Override
    void play(TestProject project) {
      project.delete(CLASSES + "RunRequest.class");
      project.build(TESTS).exists(CLASSES + "RunRequest.class");
    }
  },
  TOUCH_JAVA("touch a Java file") {
    @Override
    void play(TestProject project) {
      Map<String, String> before = project.generated();
      project.touch("src/main/java/com/example/Use.java");
      project.build(TESTS).renewed(USE).quiet();
      project.generates(before);
    }
  },
  NOTHING("nothing at all") {
    @Override
    void play(TestProject project) {
      project.build(TESTS).untouched("");
    }
  },
  BROKEN("break a definition, then mend it") {
    @Override
    void play(TestProject project) {
      String good = project.read(RUN);
      project.edit(RUN, "HostId: string }\nresponse", "HostId: strng }\nresponse");
      project.fails("countersign/host/Run.yaml:4:23: error[CS112]", TESTS);
      project.fails("countersign/host/Run.yaml:4:23: error[CS112]", TESTS);
      project.write(RUN, good);
      project.build(TESTS).exists(CLASSES + "RunRequest.class");
      project.build(TESTS).untouched("");
    }
  },
  TEST_CLIENT("edit the definition of a client in the tests") {
    @Override
    void play(TestProject project) {
      project.edit("src/test/resources/countersign/probe.yaml", "Word: string", "Word: int");
      project
          .build(TESTS)
          .holds(
              project.below(
                  "target/generated-test-sources/test-annotations",
                  "com/example/probe/AskRequest.java"),
              "word(long")
          .untouched("target/classes")
          .untouched("target/generated-sources");
    }
  },
  REACTOR_COMPILE("edit in a dependency module, compile", true) {
    @Override
    void play(TestProject project) {
      editDependency(project, "compile");
    }
  },
  REACTOR_PACKAGE("edit in a dependency module, package", true) {
    @Override
    void play(TestProject project) {
      editDependency(project, "package");
    }
  },
  REACTOR_PARALLEL("edit in a dependency module, -T2", true) {
    @Override
    void play(TestProject project) {
      editDependency(project, "compile", "-T2");
    }
  },
  REACTOR_ALSO_MAKE("edit in a dependency module, -pl first -am", true) {
    @Override
    void play(TestProject project) {
      editDependency(project, "compile", "-pl", "first", "-am");
    }
  },
  TWO_MODULES("two modules with the same API", true) {
    @Override
    void play(TestProject project) {
      String describe = "definitions/" + HOST;
      project.edit(describe, "response: { Disks", "response: { Total: int, Disks");
      project.build("compile", "-o");
      project.holds("first/" + SOURCES + "DescribeResponse.java", "total()");
      project.holds("second/" + SOURCES + "DescribeResponse.java", "total()");
    }
  };

  private static final String TESTS = "test-compile";
  private static final String USE = CLASSES + "Use.class";
  private static final String RECORD = "target/classes/META-INF/countersign/com.example.record";

  private final String title;
  private final boolean multi;

  Row(String title) {
    this(title, false);
  }

  Row(String title, boolean multi) {
    this.title = title;
    this.multi = multi;
  }

  /** Whether it starts from the project of several modules. */
  boolean isMulti() {
    return this.multi;
  }

  abstract void play(TestProject project) throws Exception;

  /** An action that the first module uses and the second does not. */
  private static void editDependency(TestProject project, String... arguments) {
    project.edit(
        "definitions/" + RUN,
        "HostId: string }\nresponse",
        "HostId: string, Zone: string }\nresponse");
    project
        .build(arguments)
        .holds("first/" + SOURCES + "RunRequest.java", "zone(")
        .renewed("first/" + CLASSES + "RunRequest.class");
    // A jar that is packaged anew makes the compiler plugin compile what depends on it; ours asks
    // only for the module that uses the action.
    if (project.column().plugin()) {
      project.said("Countersign:", 1);
    }
    boolean byItself = List.of(arguments).contains("package")
        || project.output().matches("(?s).*([Cc]hanged dependency|dependencies changed).*");
    if (!byItself) {
      project.untouched("second/");
    }
  }

  @Override
  public String toString() {
    return this.title;
  }
}
