package dev.countersign.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.read.LinkOutOfFolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin follows links within a folder of definitions, and keeps what lies elsewhere from a compile. */
class LinkedDefinitionsTest {
  private static final String SECRET = "root:x:0:0: canary\n";

  @TempDir
  Path folder;

  private Path elsewhere;
  private Path resources;
  private Path classes;

  @BeforeEach
  void makeFolders() throws IOException {
    this.elsewhere = Files.createDirectories(this.folder.resolve("elsewhere"));
    this.resources = Files.createDirectories(this.folder.resolve("resources/countersign"));
    this.classes = Files.createDirectories(this.folder.resolve("classes/countersign"));
    Files.writeString(this.elsewhere.resolve("secret.yaml"), SECRET);
    Files.writeString(this.resources.resolve("box.yaml"), "api: Box\n");
    Files.writeString(this.classes.resolve("box.yaml"), "api: Box\n");
  }

  @Test
  void copiesOfFilesBehindALinkOutOfTheResourcesAreRemoved() throws IOException {
    Path link = link("GetBox.yaml", this.elsewhere.resolve("secret.yaml"));
    Files.writeString(this.classes.resolve("GetBox.yaml"), SECRET);

    ResourceCopies copies = copies();

    assertThat(copies.refused()).containsExactly(link);
    assertThat(copies.settle(Set.of())).containsExactly("countersign/box.yaml");
    assertThat(this.classes.resolve("GetBox.yaml")).doesNotExist();
    assertThat(this.elsewhere.resolve("secret.yaml")).hasContent(SECRET);
  }

  @Test
  void copiesOfFoldersBehindALinkOutOfTheResourcesAreRemoved() throws IOException {
    Path link = link("box", this.elsewhere);
    Files.createDirectories(this.classes.resolve("box/in"));
    Files.writeString(this.classes.resolve("box/secret.yaml"), SECRET);

    ResourceCopies copies = copies();

    assertThat(copies.refused()).containsExactly(link);
    assertThat(copies.settle(Set.of())).containsExactly("countersign/box.yaml");
    assertThat(this.classes.resolve("box")).doesNotExist();
    assertThat(this.elsewhere.resolve("secret.yaml")).hasContent(SECRET);
  }

  @Test
  void wholeFolderOfDefinitionsMayNotBeALinkOutOfTheResources() throws IOException {
    Path root = Files.createDirectories(this.folder.resolve("other"));
    Path link = Files.createSymbolicLink(root.resolve("countersign"), this.elsewhere);
    Files.writeString(this.classes.resolve("secret.yaml"), SECRET);

    ResourceCopies copies = ResourceCopies.of(classesRoot(), List.of(resource(root)));

    assertThat(copies.refused()).containsExactly(link);
    assertThat(copies.settle(Set.of())).isEmpty();
    assertThat(this.classes).doesNotExist();
  }

  @Test
  void linksWithinTheResourcesAreSettledAsFilesAre() throws IOException {
    Files.createDirectories(this.resources.resolve("shared"));
    Files.writeString(this.resources.resolve("shared/GetBox.yaml"), "new");
    link("box", Path.of("shared"));
    link("loop", Path.of("."));
    link("gone.yaml", Path.of("nowhere.yaml"));
    Files.createDirectories(this.classes.resolve("box"));
    Files.writeString(this.classes.resolve("box/GetBox.yaml"), "old");

    ResourceCopies copies = copies();

    assertThat(copies.refused()).isEmpty();
    assertThat(copies.settle(Set.of()))
        .containsExactly("countersign/box.yaml", "countersign/box/GetBox.yaml");
    assertThat(this.classes.resolve("box/GetBox.yaml")).hasContent("new");
  }

  @Test
  void definitionsOfAPathAreNotReadThroughALinkOutOfIt() throws IOException {
    Files.createSymbolicLink(
        this.classes.resolve("GetBox.yaml"), this.elsewhere.resolve("secret.yaml"));
    List<String> paths = List.of("countersign/GetBox.yaml");
    try (DefinitionPath path = new DefinitionPath(List.of(classesRoot()), new JarFacts())) {
      String digest = path.digest(paths);
      Files.writeString(this.elsewhere.resolve("secret.yaml"), "other");

      assertThatThrownBy(() -> path.find("countersign/GetBox.yaml"))
          .hasCauseInstanceOf(LinkOutOfFolderException.class);
      assertThat(path.digest(paths)).isEqualTo(digest);
      assertThat(path.digest(List.of("countersign/Other.yaml"))).isNotEqualTo(digest);
      assertThat(path.find("countersign/box.yaml")).isPresent();
    }
  }

  private ResourceCopies copies() {
    return ResourceCopies.of(classesRoot(), List.of(resource(this.folder.resolve("resources"))));
  }

  private Path classesRoot() {
    return this.folder.resolve("classes");
  }

  private static Resource resource(Path folder) {
    Resource resource = new Resource();
    resource.setDirectory(folder.toString());
    return resource;
  }

  private Path link(String from, Path target) throws IOException {
    return Files.createSymbolicLink(this.resources.resolve(from), target);
  }
}
