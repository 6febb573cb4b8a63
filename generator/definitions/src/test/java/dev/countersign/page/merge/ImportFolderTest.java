package dev.countersign.page.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionLookups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing into a folder, again and again. */
class ImportFolderTest {

  private static final String API = """
      countersign: 1
      api: Box

      actions:
        - GetBox
        - OpenBox
      """;
  private static final String GET = """
      countersign: 1
      action: GetBox
      effect: read
      source: box/get.md:1

      parameters:
        Id: { type: string, required: true, source: box/get.md:9 }
      """;
  private static final String OPEN = """
      countersign: 1
      action: OpenBox
      effect: write
      source: box/open.md:1

      parameters:
        Id: { type: string, required: true, source: box/open.md:9 }
      """;

  @TempDir
  Path out;

  private final SortedMap<String, String> drafts =
      new TreeMap<>(Map.of("box.yaml", API, "box/GetBox.yaml", GET, "box/OpenBox.yaml", OPEN));

  @Test
  void firstImportCreatesDefinitionsAndTheirBases() throws IOException {
    WriteSummary summary = importAll();
    assertThat(summary.created())
        .containsExactly("box.yaml", "box/GetBox.yaml", "box/OpenBox.yaml");
    assertThat(summary.edited()).isEmpty();
    assertThat(summary.conflicts()).isEmpty();
    assertThat(files())
        .isEqualTo(Map.of(
            "box.yaml", API,
            "box/GetBox.yaml", GET,
            "box/OpenBox.yaml", OPEN,
            ".imported/box.yaml", API,
            ".imported/box/GetBox.yaml", GET,
            ".imported/box/OpenBox.yaml", OPEN));
  }

  @Test
  void secondImportChangesNothing() throws IOException {
    importAll();
    edit("box/OpenBox.yaml", "effect: write", "effect: destroy  # it tears");
    Map<String, String> before = files();
    WriteSummary summary = importAll();
    assertThat(files()).isEqualTo(before);
    assertThat(summary)
        .isEqualTo(new WriteSummary(
            List.of(),
            List.of(),
            List.of(),
            List.of("box.yaml", "box/GetBox.yaml", "box/OpenBox.yaml"),
            List.of("box/OpenBox.yaml"),
            List.of()));
  }

  @Test
  void changesOfThePagesComeAndEditsStay() throws IOException {
    importAll();
    edit("box/OpenBox.yaml", "effect: write", "effect: destroy  # it tears");
    change("box/OpenBox.yaml", "required: true", "summary: The box.");
    change("box/GetBox.yaml", "required: true", "summary: The box.");
    WriteSummary summary = importAll();
    assertThat(summary.updated()).containsExactly("box/GetBox.yaml", "box/OpenBox.yaml");
    assertThat(summary.edited()).containsExactly("box/OpenBox.yaml");
    assertThat(read("box/OpenBox.yaml"))
        .isEqualTo(read(".imported/box/OpenBox.yaml")
            .replace("effect: write", "effect: destroy  # it tears"));
    assertThat(read(".imported/box/OpenBox.yaml")).isEqualTo(this.drafts.get("box/OpenBox.yaml"));
  }

  @Test
  void conflictNamesFileAndPage() throws IOException {
    importAll();
    edit("box/GetBox.yaml", "type: string", "type: int");
    change(
        "box/GetBox.yaml",
        "type: string, required: true, source: box/get.md:9",
        "type: list of string, source: box/get.md:12");
    WriteSummary summary = importAll();
    assertThat(summary.conflicts())
        .containsExactly(FileConflict.of(
            "box/GetBox.yaml",
            new Conflict(
                "parameters.Id.type",
                Optional.of("string"),
                Optional.of("int"),
                Optional.of("list of string"),
                Optional.of("box/get.md:12"))));
    assertThat(read("box/GetBox.yaml")).contains("Id: { type: int, source: box/get.md:12 }");
    assertThat(importAll().conflicts()).isEmpty();
  }

  @Test
  void actionThatIsGoneFromThePagesGoes() throws IOException {
    importAll();
    forget("OpenBox");
    WriteSummary summary = importAll();
    assertThat(summary.removed()).containsExactly("box/OpenBox.yaml");
    assertThat(files().keySet())
        .containsExactlyInAnyOrder(
            "box.yaml", "box/GetBox.yaml", ".imported/box.yaml", ".imported/box/GetBox.yaml");
  }

  @Test
  void editedActionThatIsGoneFromThePagesStays() throws IOException {
    importAll();
    edit("box/OpenBox.yaml", "effect: write", "effect: write  # asked the vendor");
    forget("OpenBox");
    String gone =
        "stays as it was edited, but the pages no longer have the action; remove it, if it"
            + " is gone from the service, too.";
    for (int run = 0; run < 2; run++) {
      WriteSummary summary = importAll();
      assertThat(summary.removed()).isEmpty();
      assertThat(summary.conflicts())
          .containsExactly(FileConflict.of("box/OpenBox.yaml", FileConflict.Kind.GONE, gone));
      assertThat(read("box.yaml")).isEqualTo(API);
    }
    Files.delete(this.out.resolve("box/OpenBox.yaml"));
    assertThat(importAll().conflicts()).isEmpty();
    assertThat(read("box.yaml")).isEqualTo(this.drafts.get("box.yaml"));
    assertThat(this.out.resolve(".imported/box/OpenBox.yaml")).doesNotExist();
  }

  @Test
  void actionWhosePageWasNotLookedForStaysWithItsModels() throws IOException {
    String models = "\nmodels:\n  Lid: { Colour: string }\n";
    this.drafts.put(
        "box.yaml", API + models.replace("Lid: { Colour: string }", "Lid:\n    Colour: string"));
    importAll();
    Map<String, String> before = files();
    forget("OpenBox");
    WriteSummary summary =
        ImportFolder.of(this.out).apply(this.drafts, page -> !page.equals("box/open.md"));
    assertThat(summary.removed()).isEmpty();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void otherApisAreNotTouched() throws IOException {
    importAll();
    Map<String, String> before = files();
    this.drafts.clear();
    this.drafts.put("net.yaml", API.replace("Box", "Net"));
    importAll();
    assertThat(files()).containsAllEntriesOf(before).containsKey("net.yaml");
  }

  @Test
  void removedFileStaysRemoved() throws IOException {
    importAll();
    Files.delete(this.out.resolve("box/OpenBox.yaml"));
    change("box/OpenBox.yaml", "box/open.md:9", "box/open.md:10");
    WriteSummary summary = importAll();
    assertThat(this.out.resolve("box/OpenBox.yaml")).doesNotExist();
    assertThat(summary.conflicts()).isEmpty();
    change("box/OpenBox.yaml", "required: true", "required: false");
    assertThat(importAll().conflicts())
        .containsExactly(FileConflict.of(
            "box/OpenBox.yaml",
            FileConflict.Kind.REMOVED,
            "stays removed; what the pages say about it has changed."));
    assertThat(this.out.resolve("box/OpenBox.yaml")).doesNotExist();
  }

  @Test
  void definitionsByHandAreNotOverwritten() throws IOException {
    String hand = """
        # By hand.
        countersign: 1
        action: GetBox
        effect: read
        parameters: { Id: int }
        """;
    write("box/GetBox.yaml", hand);
    WriteSummary summary = importAll();
    assertThat(read("box/GetBox.yaml")).isEqualTo("""
        # By hand.
        countersign: 1
        action: GetBox
        effect: read
        source: box/get.md:1

        parameters:
          Id: { type: int, required: true, source: box/get.md:9 }
        """);
    assertThat(summary.conflicts())
        .extracting(FileConflict::text)
        .containsExactly("parameters.Id.type stays int; the pages say string.");
  }

  @Test
  void actionWithinTheFileOfItsApiIsNotDefinedTwice() throws IOException {
    write("box.yaml", "countersign: 1\napi: Box\nactions: { GetBox: { effect: read } }\n");
    WriteSummary summary = importAll();
    assertThat(summary.created()).containsExactly("box/OpenBox.yaml");
    assertThat(summary.conflicts())
        .extracting(conflict -> conflict.file() + " " + conflict.text())
        .containsExactly(
            "box.yaml actions stays { GetBox: { effect: read } }; the pages say [GetBox, OpenBox].",
            "box/GetBox.yaml is not written, since box.yaml defines the action; move it to this file"
                + " to have it imported.");
    assertThat(actions()).containsExactly("GetBox", "OpenBox");
  }

  @Test
  void fileThatCannotBeReadStays() throws IOException {
    importAll();
    write("box/GetBox.yaml", "countersign: 1\naction: @GetBox\n");
    change("box/GetBox.yaml", "required: true", "required: false");
    for (int run = 0; run < 2; run++) {
      assertThat(importAll().conflicts())
          .containsExactly(FileConflict.of(
              "box/GetBox.yaml",
              FileConflict.Kind.UNREADABLE,
              "stays as it is, since it cannot be read: box/GetBox.yaml:2:9: error[CS010]: A text"
                  + " that begins with @ goes in quotes. Write `'…'`."));
      assertThat(read("box/GetBox.yaml")).isEqualTo("countersign: 1\naction: @GetBox\n");
    }
    write("box/GetBox.yaml", GET);
    assertThat(importAll().conflicts()).isEmpty();
    assertThat(read("box/GetBox.yaml")).isEqualTo(this.drafts.get("box/GetBox.yaml"));
  }

  @Test
  void baseThatCannotBeReadLeavesTheFileAlone() throws IOException {
    importAll();
    edit("box/GetBox.yaml", "effect: read", "effect: write");
    change("box/GetBox.yaml", "required: true", "required: false");
    write(".imported/box/GetBox.yaml", "\0");
    assertThat(importAll().conflicts())
        .extracting(FileConflict::text)
        .containsExactly("stays as it is, since it cannot be read: .imported/box/GetBox.yaml:1:1:"
            + " error[CS005]: U+0000 NULL is a control character, and no text. Remove it.");
  }

  @Test
  void otherKindOfFileStays() throws IOException {
    write("box/GetBox.yaml", API);
    assertThat(importAll().conflicts())
        .extracting(FileConflict::text)
        .containsExactly(
            "stays as it is, since it is an API file where the pages give an action file.");
    assertThat(read("box/GetBox.yaml")).isEqualTo(API);
  }

  @Test
  void linksAreNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("GetBox.yaml"), "mine");
    Files.createDirectory(this.out.resolve("box"));
    Files.createSymbolicLink(this.out.resolve("box/GetBox.yaml"), file);
    this.drafts.put("net.yaml", API.replace("Box", "Net"));
    this.drafts.put("net/GetNet.yaml", GET.replace("Box", "Net"));
    Files.createSymbolicLink(this.out.resolve("net"), elsewhere);
    Files.createSymbolicLink(this.out.resolve("box.yaml.tmp"), file);
    WriteSummary summary = importAll();
    assertThat(summary.conflicts())
        .extracting(conflict -> conflict.file() + " " + conflict.text())
        .containsExactly(
            "box/GetBox.yaml is a link or a folder, and stays as it is.",
            "net/GetNet.yaml is behind a link or a file, and stays as it is.");
    assertThat(file).hasContent("mine");
    assertThat(elsewhere.toFile().list()).containsExactly("GetBox.yaml");
    assertThat(Files.isSymbolicLink(this.out.resolve("box/GetBox.yaml"))).isTrue();
  }

  @Test
  void linkInPlaceOfTheBasesIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(this.out.resolve(".imported"), elsewhere);
    assertThat(importAll().conflicts()).hasSize(3);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void pathsLeadNowhereElse() {
    for (String path :
        List.of("../box.yaml", "/box.yaml", "a/../box.yaml", ".imported/box.yaml", "box")) {
      assertThatThrownBy(
              () -> ImportFolder.of(this.out).apply(new TreeMap<>(Map.of(path, API)), page -> true))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("No path of a definition: " + path);
    }
  }

  @Test
  void interruptedImportIsMadeUpFor() throws IOException {
    importAll();
    edit("box/GetBox.yaml", "effect: read", "effect: write  # it counts");
    Map<String, String> before = files();
    change("box/GetBox.yaml", "required: true", "summary: The box.");
    change("box.yaml", "- OpenBox", "- ShutBox");
    this.drafts.remove("box/OpenBox.yaml");
    this.drafts.put("box/ShutBox.yaml", OPEN.replace("OpenBox", "ShutBox"));
    importAll();
    Map<String, String> after = files();
    // All definitions are written and no base is: the moment at which the most is half done.
    for (String file : before.keySet()) {
      if (file.startsWith(".imported")) {
        write(file, before.get(file));
      }
    }
    Files.delete(this.out.resolve(".imported/box/ShutBox.yaml"));
    write("box/GetBox.yaml.tmp", "half");
    importAll();
    Files.deleteIfExists(this.out.resolve("box/GetBox.yaml.tmp"));
    assertThat(files()).isEqualTo(after);
  }

  @Test
  void basesAreNoDefinitions() throws IOException {
    importAll();
    assertThat(actions()).containsExactly("GetBox", "OpenBox");
    Diagnostics diagnostics = new Diagnostics();
    assertThat(ApiLoader.load(
            DefinitionLookups.directory(this.out), ".imported/box", List.of(), diagnostics))
        .isEmpty();
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  private WriteSummary importAll() throws IOException {
    return ImportFolder.of(this.out).apply(this.drafts, page -> true);
  }

  private void change(String draft, String from, String to) {
    assertThat(this.drafts.get(draft)).contains(from);
    this.drafts.computeIfPresent(draft, (file, text) -> text.replace(from, to));
  }

  private void forget(String action) {
    assertThat(this.drafts.remove("box/" + action + ".yaml")).isNotNull();
    assertThat(API).contains("  - " + action + "\n");
    this.drafts.put("box.yaml", API.replace("  - " + action + "\n", ""));
  }

  private void edit(String file, String from, String to) throws IOException {
    assertThat(read(file)).contains(from);
    write(file, read(file).replace(from, to));
  }

  private String read(String file) throws IOException {
    return Files.readString(this.out.resolve(file));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(this.out.resolve(file).getParent());
    Files.writeString(this.out.resolve(file), text);
  }

  private List<String> actions() {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> api = ApiLoader.loadFile(this.out.resolve("box.yaml"), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return api.orElseThrow().actions().stream().map(Action::name).toList();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(this.out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(this.out.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
