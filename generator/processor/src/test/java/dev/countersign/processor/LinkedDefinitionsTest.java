package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A compile follows links within a folder of definitions, wherever that is, and none out of it. */
class LinkedDefinitionsTest {
  private static final String API = "countersign: 1\napi: Box\nactions: [GetBox]\n";
  private static final String ACTION = "countersign: 1\naction: GetBox\neffect: read\n";
  private static final String SECRET = "root:x:0:0: canary\n";
  private static final String SOURCE = "com/example/package-info.java";

  @TempDir
  Path folder;

  private Path elsewhere;
  private Path project;

  @BeforeEach
  void makeProject() throws IOException {
    this.elsewhere = Files.createDirectories(this.folder.resolve("elsewhere"));
    this.project = Files.createDirectories(this.folder.resolve("project"));
    Files.writeString(this.elsewhere.resolve("secret.yaml"), SECRET);
    Files.writeString(this.elsewhere.resolve("GetBox.yaml"), SECRET);
    write(SOURCE, """
        @ApiClient(api = "box")
        package com.example;
        import dev.countersign.ApiClient;
        """);
  }

  /** The class path, which has the folder of the classes, and the folder of the option. */
  @ParameterizedTest
  @ValueSource(strings = {"classes", "."})
  void fileThatIsALinkOutOfItsFolderIsRefusedAndNotQuoted(String root) throws IOException {
    write(root + "/countersign/box.yaml", API);
    link(root + "/countersign/box/GetBox.yaml", this.elsewhere.resolve("secret.yaml"));
    assertThat(compile())
        .containsExactly("countersign/box/GetBox.yaml: error[CS019]: A link leads out of the folder"
            + " here, and is not followed. Put a copy of the file in its place.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"classes", "."})
  void folderThatIsALinkOutOfItsFolderIsRefusedAndNotQuoted(String root) throws IOException {
    write(root + "/countersign/box.yaml", API);
    link(root + "/countersign/box", this.elsewhere);
    assertThat(compile())
        .singleElement()
        .asString()
        .startsWith("countersign/box/GetBox.yaml: error[CS019]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"classes", "."})
  void linksThatLeadToEachOtherAreRefused(String root) throws IOException {
    write(root + "/countersign/box.yaml", API);
    link(root + "/countersign/box/GetBox.yaml", Path.of("GetBox.yaml"));
    assertThat(compile())
        .singleElement()
        .asString()
        .startsWith("countersign/box/GetBox.yaml: error[CS003]")
        .contains("Links lead to each other");
  }

  @ParameterizedTest
  @ValueSource(strings = {"classes", "."})
  void linksWithinTheFolderAreFollowed(String root) throws IOException {
    write(root + "/countersign/box.yaml", API);
    write(root + "/countersign/shared/GetBox.yaml", ACTION);
    link(root + "/countersign/box", Path.of("shared"));
    assertThat(compile()).isEmpty();
    assertThat(this.project.resolve("generated/com/example/BoxClient.java")).exists();
  }

  @Test
  void foldersOfTheClassPathMayBeLinks() throws IOException {
    Path classes = Files.createDirectories(this.folder.resolve("classes"));
    link("classes", classes);
    write("classes/countersign/box.yaml", API);
    write("classes/countersign/box/GetBox.yaml", ACTION);
    assertThat(compile()).isEmpty();
  }

  @Test
  void filesBehindALinkAreNotSuggested() throws IOException {
    Files.writeString(this.elsewhere.resolve("boxes.yaml"), API);
    link("countersign", this.elsewhere);
    assertThat(compile()).singleElement().asString().contains("CS001").doesNotContain("boxes");
  }

  private List<String> compile() {
    List<String> errors = new ConsumerOnDisk(this.project).compile(SOURCE);
    assertThat(errors).allSatisfy(error -> assertThat(error).doesNotContain("canary"));
    return errors;
  }

  private void write(String path, String text) throws IOException {
    Path file = this.project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void link(String from, Path target) throws IOException {
    Path link = this.project.resolve(from);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }
}
