package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessorTest {
  private static final String API = """
      countersign: 1
      api: Host
      endpoint: https://api.example.com/
      actions:
        StartHost:
          summary: Starts a host.
          effect: write
          parameters:
            HostId: { type: string, required: true }
          response:
            State: string
        StopHost: { effect: write }
      """;

  @TempDir
  Path folder;

  @Test
  void onlyTheActionsThatAreNamedAreGenerated() {
    Compilation compilation =
        host().annotated("@ApiClient(api = \"host\", actions = \"StartHost\")").compile();

    assertThat(Consumer.errors(compilation)).isEmpty();
    assertThat(Consumer.generated(compilation).keySet())
        .containsExactly(
            "DefaultHostClient.java",
            "HostClient.java",
            "StartHostRequest.java",
            "StartHostResponse.java");
  }

  @Test
  void noActionsMeansAllOfThem() {
    Compilation compilation = host().annotated("@ApiClient(api = \"host\")").compile();

    assertThat(Consumer.generated(compilation).keySet())
        .contains("StartHostRequest.java", "StopHostRequest.java");
  }

  @Test
  void severalApisOfOnePackageAreGeneratedSideBySide() {
    Compilation compilation = host()
        .definition(
            "disk.yaml", "countersign: 1\napi: Disk\nactions:\n  ListDisk: { effect: read }\n")
        .annotated("@ApiClient(api = \"host\")\n@ApiClient(api = \"disk\")")
        .compile();

    assertThat(Consumer.errors(compilation)).isEmpty();
    assertThat(Consumer.generated(compilation).keySet())
        .contains("HostClient.java", "DiskClient.java");
  }

  @Test
  void anActionIsAddedToAnApiByAFileOfItsOwn() {
    Compilation compilation = host()
        .definition("host/RebootHost.yaml", "countersign: 1\naction: RebootHost\neffect: write\n")
        .annotated("@ApiClient(api = \"host\", actions = {\"StartHost\", \"RebootHost\"})")
        .compile();

    assertThat(Consumer.errors(compilation)).isEmpty();
    assertThat(Consumer.generated(compilation).keySet()).contains("RebootHostRequest.java");
  }

  @Test
  void definitionsOnTheClassPathAreFoundWithoutAnOption() {
    Compilation compilation = new Consumer(this.folder)
        .annotated("@ApiClient(api = \"uhost\", actions = \"CopyCustomImage\")")
        .compile();

    assertThat(Consumer.errors(compilation)).isEmpty();
    assertThat(Consumer.generated(compilation).keySet())
        .containsExactly(
            "CopyCustomImageRequest.java",
            "CopyCustomImageResponse.java",
            "CopyImageTaskInfo.java",
            "DefaultUHostClient.java",
            "UHostClient.java");
  }

  @Test
  void anApiThatIsNotFoundSaysWhereItWasLookedFor() {
    Compilation compilation = host().annotated("@ApiClient(api = \"hots\")").compile();

    assertThat(Consumer.errors(compilation)).hasSize(1);
    assertThat(Consumer.errors(compilation).get(0))
        .startsWith("countersign/hots.yaml: error[CS001]:")
        .contains("the class path, the processor path, " + this.folder)
        .endsWith("Did you mean host?");
  }

  @Test
  void anApiThatIsWrittenLikeItsServiceIsSuggestedInLowerCase() {
    Compilation compilation = host().annotated("@ApiClient(api = \"Host\")").compile();

    assertThat(Consumer.errors(compilation))
        .containsExactly(
            "@ApiClient on com.example: error[CS301]: api = \"Host\" is not the name of an API."
                + " Write the name of its file without .yaml, in lower case, as \"uhost\"."
                + " Did you mean \"host\"?");
  }

  @Test
  void anActionThatIsNotFoundSuggestsTheNearest() {
    Compilation compilation =
        host().annotated("@ApiClient(api = \"host\", actions = \"StratHost\")").compile();

    assertThat(Consumer.errors(compilation)).hasSize(1);
    assertThat(Consumer.errors(compilation).get(0)).contains("StratHost", "StartHost");
  }

  @Test
  void errorsStandOnTheValueOfTheAnnotation() {
    Compilation compilation = host().annotated("@ApiClient(api = \"hots\")").compile();

    assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(1);
    assertThat(compilation.errors().get(0).getColumnNumber())
        .isEqualTo("@ApiClient(api = \"".length());
  }

  @Test
  void whatTheAnnotationSaysWrongIsToldAllAtOnce() {
    Compilation compilation = host()
        .annotated(
            "@ApiClient(api = \"../host\", actions = {\"a b\", \"StartHost\", \"StartHost\"})")
        .compile();

    assertThat(Consumer.errors(compilation))
        .containsExactly(
            "@ApiClient on com.example: error[CS301]: api = \"../host\" is not the name of an API."
                + " Write the name of its file without .yaml, in lower case, as \"uhost\".",
            "@ApiClient on com.example: error[CS302]: actions holds \"a b\", which is not the name"
                + " of an action. Write it as the service does, as \"CopyCustomImage\".",
            "@ApiClient on com.example: error[CS303]: actions names StartHost twice. Remove one.");
  }

  @Test
  void anApiNamedTwiceOnAPackageIsRefused() {
    Compilation compilation = host()
        .annotated("@ApiClient(api = \"host\")\n@ApiClient(api = \"host\")")
        .compile();

    assertThat(Consumer.errors(compilation))
        .containsExactly(
            "@ApiClient on com.example: error[CS304]: API host has two @ApiClient on this package."
                + " Name all actions in one of them.");
  }

  @Test
  void aClassOfTheConsumerIsNotOverwritten() {
    Compilation compilation = host()
        .annotated("@ApiClient(api = \"host\", actions = \"StartHost\")")
        .source("com.example.HostClient", "package com.example; interface HostClient {}")
        .compile();

    assertThat(Consumer.errors(compilation))
        .anyMatch(error -> error.contains("error[CS305]: com.example.HostClient is generated"));
  }

  @Test
  void namesThatMeetInJavaAreToldWithBothPlaces() {
    Compilation compilation = new Consumer(this.folder)
        .definition("host.yaml", """
                countersign: 1
                api: Host
                actions:
                  StartHost:
                    effect: write
                    parameters:
                      user_id: string
                      UserId: string
                """)
        .annotated("@ApiClient(api = \"host\")")
        .compile();

    assertThat(Consumer.errors(compilation))
        .containsExactly(
            // The compiler indents what follows the first line by two more.
            """
            countersign/host.yaml:8:7: error[CS201]: Field user_id of StartHost and field UserId of StartHost both become userId in Java. Add java: with another name to one of them.
                  countersign/host.yaml:7:7: field user_id of StartHost is here""");
  }

  @Test
  void aModelOfAnActionLivesBesideOneOfTheApi() {
    Compilation compilation = new Consumer(this.folder)
        .definition("host.yaml", """
            countersign: 1
            api: Host
            actions:
              ReadHost: { effect: read, response: { Disk: Disk } }
              ReadDisk:
                effect: read
                models:
                  Disk: { Name: string }
                response: { Disk: Disk }
            models:
              Disk: { Size: int }
            """)
        .annotated("@ApiClient(api = \"host\")")
        .compile();

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Consumer.classes(compilation)).contains("Disk", "ReadDiskResponse$Disk");
    assertThat(Consumer.generated(compilation).get("Disk.java")).contains("Long size()");
    assertThat(Consumer.generated(compilation).get("ReadDiskResponse.java"))
        .contains("String name()");
  }

  @Test
  void fiveMistakesAreFiveErrorsAndNoClass() {
    Compilation compilation = new Consumer(this.folder)
        .definition("host.yaml", """
                countersign: 1
                api: Host
                actions:
                  StartHost:
                    effect: wirte
                    parameters:
                      HostId: strng
                      Disk: { type: Dsk }
                      Limit: { type: int, default: abc }
                    respones: {}
                models:
                  Disk: { fields: { Size: int } }
                """)
        .annotated("@ApiClient(api = \"host\")")
        .compile();

    List<String> errors = Consumer.errors(compilation);
    assertThat(errors).hasSize(5);
    assertThat(errors.get(0)).startsWith("countersign/host.yaml:5:13: error[CS116]:");
    assertThat(errors.get(1)).startsWith("countersign/host.yaml:7:15: error[CS112]:");
    assertThat(errors.get(2)).startsWith("countersign/host.yaml:8:21: error[CS112]:");
    assertThat(errors.get(3)).startsWith("countersign/host.yaml:9:36: error[CS120]:");
    assertThat(errors.get(4)).startsWith("countersign/host.yaml:10:5: error[CS102]:");
    assertThat(errors).noneMatch(error -> error.contains("Exception"));
  }

  @Test
  void aDefinitionWithAnErrorLeavesNoFileBehind() throws Exception {
    host().definition("host/RebootHost.yaml", "countersign: 1\naction: RebootHost\n");
    Path source = this.folder.resolve("package-info.java");
    Files.writeString(
        source,
        "@dev.countersign.ApiClient(api = \"host\", actions = {\"StartHost\", \"RebootHost\"})\n"
            + "package com.example;\n");
    Path output = Files.createDirectory(this.folder.resolve("output"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
    StringWriter log = new StringWriter();
    JavaCompiler.CompilationTask task = javac.getTask(
        log,
        files,
        null,
        List.of("-d", output.toString(), "-Acountersign.definitions=" + this.folder),
        null,
        files.getJavaFileObjects(source));
    task.setProcessors(List.of(new CountersignProcessor()));

    assertThat(task.call()).isFalse();
    assertThat(log.toString())
        .contains("countersign/host/RebootHost.yaml:2:9: error[CS103]:", "api = \"host\"")
        .doesNotContain("Exception");
    try (Stream<Path> left = Files.walk(output)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private Consumer host() {
    return new Consumer(this.folder).definition("host.yaml", API);
  }
}
