package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.read.LinkOutOfFolderException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links are followed within the folder of the definitions, and out of it they are refused. */
class LinkedFilesTest {

  private static final String API = "countersign: 1\napi: Box\nactions: [GetBox]\n";
  private static final String ACTION = "countersign: 1\naction: GetBox\neffect: read\n";
  private static final String SECRET = "root:x:0:0: canary";

  @TempDir
  private Path folder;

  private Path definitions;
  private Path elsewhere;

  @BeforeEach
  void makeFolders() throws IOException {
    this.definitions = Files.createDirectories(this.folder.resolve("in/countersign"));
    this.elsewhere = Files.createDirectories(this.folder.resolve("elsewhere"));
    Files.writeString(this.elsewhere.resolve("secret.yaml"), SECRET);
    Files.writeString(this.elsewhere.resolve("GetBox.yaml"), ACTION);
    Files.writeString(this.definitions.resolve("box.yaml"), API);
    Files.createDirectories(this.definitions.resolve("box"));
  }

  @Test
  void linkWithinTheFolderIsFollowed() throws IOException {
    Files.writeString(this.definitions.resolve("shared.txt"), ACTION);
    link("box/GetBox.yaml", Path.of("../shared.txt"));
    assertThat(complaints()).isEmpty();
  }

  @Test
  void folderMayItselfBeALink() throws IOException {
    Files.writeString(this.definitions.resolve("box/GetBox.yaml"), ACTION);
    Path link = Files.createSymbolicLink(this.folder.resolve("link"), this.definitions);
    Diagnostics diagnostics = new Diagnostics();
    assertThat(ApiLoader.loadFile(link.resolve("box.yaml"), diagnostics)).isPresent();
  }

  @Test
  void fileThatIsALinkOutOfTheFolderIsRefusedAndNotQuoted() throws IOException {
    for (Path target : List.of(
        this.elsewhere.resolve("secret.yaml"),
        this.elsewhere.resolve("GetBox.yaml"),
        Path.of("../../../elsewhere/secret.yaml"))) {
      link("box/GetBox.yaml", target);
      assertThat(complaints())
          .contains("box/GetBox.yaml: error[CS019]: A link leads out of the folder here")
          .doesNotContain("canary")
          .doesNotContain("elsewhere")
          .doesNotContain("CS108");
    }
  }

  @Test
  void fileOfTheApiThatIsALinkOutOfTheFolderIsRefused() throws IOException {
    link("box.yaml", this.elsewhere.resolve("secret.yaml"));
    assertThat(complaints()).contains("box.yaml: error[CS019]").doesNotContain("canary");
  }

  @Test
  void folderOfActionsThatIsALinkOutOfTheFolderIsRefusedAndNotListed() throws IOException {
    Files.delete(this.definitions.resolve("box"));
    link("box", this.elsewhere);
    Files.writeString(this.definitions.resolve("box.yaml"), "countersign: 1\napi: Box\n");
    assertThat(complaints()).contains("countersign/box: error[CS019]").doesNotContain("secret");
  }

  @Test
  void linksThatLeadNowhereOrToEachOtherAreRefused() throws IOException {
    link("box/GetBox.yaml", Path.of("gone.yaml"));
    assertThat(complaints()).contains("A link to it leads nowhere");
    link("box/GetBox.yaml", Path.of("GetBox.yaml"));
    assertThat(complaints()).contains("Links lead to each other");
  }

  @Test
  void folderWithTheNameOfAFileIsRefused() throws IOException {
    Files.createDirectories(this.definitions.resolve("box/GetBox.yaml"));
    assertThat(complaints()).contains("It is a folder, or something else that is no file");
  }

  @Test
  void fileOfAnActionWhoseNameIsNoneIsRefused() throws IOException {
    Files.writeString(this.definitions.resolve("box/GetBox.yaml"), ACTION);
    Files.writeString(this.definitions.resolve("box/Get-Box.yaml"), ACTION);
    assertThat(shown(byFile())).contains("box/Get-Box.yaml: error[CS105]");
  }

  @Test
  void resourceThatIsALinkOutOfItsFolderIsRefusedAndNotQuoted() throws IOException {
    Path root = this.folder.resolve("in");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, null)) {
      DefinitionLookup lookup = DefinitionLookups.classPath(loader);
      link("box/GetBox.yaml", this.elsewhere.resolve("secret.yaml"));
      assertThatThrownBy(() -> lookup.find("countersign/box/GetBox.yaml"))
          .hasCauseInstanceOf(LinkOutOfFolderException.class);
      Files.delete(this.definitions.resolve("box/GetBox.yaml"));
      Files.delete(this.definitions.resolve("box"));
      link("box", this.elsewhere);
      assertThatThrownBy(() -> lookup.find("countersign/box/GetBox.yaml"))
          .hasCauseInstanceOf(LinkOutOfFolderException.class);
      link("box", Path.of("."));
      assertThat(lookup.find("countersign/box/box.yaml")).isPresent();
    }
  }

  @Test
  void apisBehindALinkOutOfTheFolderAreNotNamed() throws IOException {
    DefinitionLookup lookup = DefinitionLookups.directory(this.folder.resolve("in"));
    assertThat(lookup.apis()).containsExactly("box");
    Path other = Files.createDirectories(this.folder.resolve("other"));
    Files.createSymbolicLink(other.resolve("countersign"), this.elsewhere);
    assertThat(DefinitionLookups.directory(other).apis()).isEmpty();
  }

  private void link(String from, Path target) throws IOException {
    Path link = this.definitions.resolve(from);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, target);
  }

  /** Returns what is said by way of the file and by way of its folder, which differ in places only. */
  private String complaints() {
    Diagnostics byFolder = new Diagnostics();
    ApiLoader.load(
        DefinitionLookups.directory(this.folder.resolve("in")), "box", List.of("GetBox"), byFolder);
    assertThat(withoutPlaces(byFolder)).isEqualTo(withoutPlaces(byFile()));
    return shown(byFile());
  }

  private Diagnostics byFile() {
    Diagnostics diagnostics = new Diagnostics();
    ApiLoader.loadFile(this.definitions.resolve("box.yaml"), diagnostics);
    return diagnostics;
  }

  private static List<String> withoutPlaces(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(DiagnosticRenderer::withoutPlace).toList();
  }

  private String shown(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(DiagnosticRenderer::render)
        .collect(Collectors.joining("\n"))
        .replace(this.folder.toString() + "/in/", "");
  }
}
