package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the files of an API are looked for, and what is made of them. */
class ApiLoaderTest {

  private static final String COMMON = "countersign: 1\napi: UHost\nactions: ";
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void oneFileHoldsAllActions() {
    assertThat(actions(files(COMMON + "{ A: { effect: read }, B: { effect: write } }")))
        .containsExactly("A", "B");
  }

  @Test
  void listedActionsHaveFilesOfTheirOwn() {
    assertThat(actions(files(COMMON + "[B, A]", "A", "B"))).containsExactly("B", "A");
  }

  @Test
  void onlyAskedActionsAreRead() {
    DefinitionLookup files = files(COMMON + "[A, B, Broken]", "A", "B");
    assertThat(actions(files, "B")).containsExactly("B");
  }

  @Test
  void actionIsAddedByAddingItsFile() {
    DefinitionLookup shipped = files(COMMON + "{ A: { effect: read } }");
    DefinitionLookup added = new MemoryLookup(
        Map.of("countersign/uhost/New.yaml", "countersign: 1\naction: New\neffect: read\n"));
    assertThat(actions(DefinitionLookups.inOrder(List.of(added, shipped)), "A", "New"))
        .containsExactly("A", "New");
  }

  @Test
  void actionAskedForTwiceIsReadOnce() {
    assertThat(actions(files(COMMON + "[A]", "A"), "A", "A")).containsExactly("A");
  }

  @Test
  void missingFileSaysWhereItWasLookedFor() {
    DefinitionLookup nowhere =
        DefinitionLookups.inOrder(List.of(files(""), new MemoryLookup(Map.of())));
    assertThat(ApiLoader.load(nowhere, "unet", List.of(), this.diagnostics)).isEmpty();
    assertThat(complaints())
        .containsExactly(
            "countersign/unet.yaml: error[CS001]: There is no such file. It was looked for in:"
                + " memory, memory. Put it there, or correct the name of the API.");
  }

  @Test
  void earlierComplaintsOfAnotherApiDoNotSpoilThisOne() {
    ApiLoader.load(new MemoryLookup(Map.of()), "unet", List.of(), this.diagnostics);
    assertThat(load(files(COMMON + "{ A: { effect: read } }"))).isPresent();
  }

  @Test
  void classPathIsSearched() throws IOException {
    URL folder = Path.of("src/test/resources/full/").toUri().toURL();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder}, null)) {
      DefinitionLookup classPath = DefinitionLookups.classPath(loader);
      assertThat(ApiLoader.load(classPath, "ufull", List.of("ListThings"), this.diagnostics))
          .isPresent();
    }
  }

  @Test
  void directoryIsNeverLeft(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("secret.yaml"), "countersign: 1\n");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    assertThat(DefinitionLookups.directory(inner).find("../secret.yaml")).isEmpty();
    assertThat(DefinitionLookups.within(inner).find(inner + "/../secret.yaml")).isEmpty();
    assertThat(DefinitionLookups.within(folder).find(inner + "/../secret.yaml")).isPresent();
  }

  @Test
  void fileIsReadWithAllActionsOfItsFolder() {
    Optional<Api> api = ApiLoader.loadFile(
        Path.of("src/test/resources/full/countersign/ufull.yaml"), this.diagnostics);
    assertThat(api.orElseThrow().actions())
        .extracting(Action::name)
        .containsExactly("CreateThing", "ListThings", "ListByPage", "ListByToken");
    assertThat(api.get().location().file())
        .isEqualTo("src/test/resources/full/countersign/ufull.yaml");
  }

  @Test
  void fileIsReadWithTheActionsThatAreAskedFor(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("uhost.yaml"), COMMON + "[A, Broken]");
    Path own = Files.createDirectory(folder.resolve("uhost"));
    Files.writeString(own.resolve("New.yaml"), "countersign: 1\naction: New\neffect: read\n");
    Files.writeString(own.resolve("Broken.yaml"), "{");

    assertThat(ApiLoader.loadActions(file, List.of("New"), this.diagnostics)
            .orElseThrow()
            .actions())
        .extracting(Action::name)
        .containsExactly("New");
    assertThat(ApiLoader.actionNames(file)).containsExactly("A", "Broken", "New");
    assertThat(complaints()).isEmpty();

    assertThat(ApiLoader.loadActions(file, List.of("Knew"), this.diagnostics)).isEmpty();
    assertThat(complaints())
        .containsExactly(file
            + ": error[CS108]: The action Knew is not defined here, and there is no file "
            + own.resolve("Knew.yaml") + ". It was looked for in: " + folder
            + ". Write that file, or correct the name.");
  }

  @Test
  void fileOfAnApiHasAnEndingOfItsOwn(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("uhost.yml"), COMMON + "[A]");

    assertThat(ApiLoader.loadFile(file, this.diagnostics)).isEmpty();
    assertThat(complaints())
        .containsExactly("uhost.yml: error[CS105]: \"uhost.yml\" is no name for the file of an API."
            + " Write lower case letters, digits and hyphens, as uhost for the file uhost.yaml.");
  }

  @Test
  void onlyFilesWithTheNameOfAnActionAreActions(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("uhost.yaml"), COMMON + "{ A: { effect: read } }");
    Path own = Files.createDirectory(folder.resolve("uhost"));
    Files.writeString(own.resolve("README.md"), "Files of actions.");
    assertThat(ApiLoader.loadFile(file, this.diagnostics).orElseThrow().actions())
        .extracting(Action::name)
        .containsExactly("A");

    Files.writeString(own.resolve("9.yaml"), "{");
    assertThat(ApiLoader.loadFile(file, this.diagnostics)).isEmpty();
    assertThat(complaints())
        .containsExactly(own.resolve("9.yaml") + ": error[CS105]: \"9\" is no name for an action. A"
            + " name is a letter, then letters, digits and underscores, at most 100 in all, in"
            + " ASCII.");
  }

  @Test
  void actionsAreJudgedBesideAFileThatCannotBeRead() {
    DefinitionLookup files = new MemoryLookup(Map.of(
        "countersign/uhost.yaml", "{",
        "countersign/uhost/A.yaml", "countersign: 1\naction: A\neffect: reed\n"));

    assertThat(load(files, "A")).isEmpty();
    assertThat(complaints())
        .extracting(text -> text.substring(0, text.indexOf(']')))
        .containsExactly(
            "countersign/uhost.yaml:1:2: error[CS010", "countersign/uhost/A.yaml:3:9: error[CS116");
  }

  @Test
  void namesOfActionsDifferInMoreThanTheirCase() {
    String same = "error[CS107]: The actions Run and RUN of the API differ in upper and lower case"
        + " only. Rename or remove one of them.\n    countersign/uhost";

    assertThat(load(files(COMMON + "[Stop]", "Run", "RUN"), "Run", "RUN")).isEmpty();
    assertThat(load(files(COMMON + "[Run, RUN]", "Run"), "Run")).isEmpty();
    assertThat(load(files(COMMON + "{ Run: { effect: read }, RUN: { effect: read } }"), "Run"))
        .isEmpty();
    assertThat(complaints())
        .containsExactly(
            "countersign/uhost.yaml:3:16: " + same + ".yaml:3:11: Run is declared here",
            "countersign/uhost.yaml:3:35: " + same + ".yaml:3:12: Run is declared here",
            "countersign/uhost/RUN.yaml:2:9: " + same + "/Run.yaml:2:9: Run is declared here");
  }

  @Test
  void listedNameIsTheNameOfAnAction() {
    assertThat(load(files(COMMON + "[A, b.c]", "A"), "A")).isEmpty();
    assertThat(complaints())
        .containsExactly(
            "countersign/uhost.yaml:3:14: error[CS105]: \"b.c\" is no name for an action of the API."
                + " A name is a letter, then letters, digits and underscores, at most 100 in all,"
                + " in ASCII.");
  }

  @Test
  void namesOfActionsAreNoneWhereTheFileIsNoApi(@TempDir Path folder) throws IOException {
    assertThat(ApiLoader.actionNames(folder.resolve("nowhere.yaml"))).isEmpty();
    assertThat(ApiLoader.actionNames(Files.writeString(folder.resolve("bad.yaml"), "{")))
        .isEmpty();
  }

  @Test
  void byteOrderMarkAndWindowsLineBreaksAreFine() {
    String text = "\uFEFFcountersign: 1\r\napi: UHost\r\nactions: { A: { effect: read } }\r\n";
    assertThat(actions(files(text))).containsExactly("A");
  }

  @Test
  void keyWithNothingBehindItCountsAsAbsent() {
    Optional<Api> api = load(files(COMMON
        + "{ A: { effect: read, costs: , parameters: { P: { type: string, required: }"
        + " }, response: , see: , errors: } }"));
    assertThat(complaints()).isEmpty();
    assertThat(api.orElseThrow().actions().get(0).parameters().get(0).required())
        .isFalse();
  }

  @Test
  void fiveMistakesAreFiveComplaints() {
    load(files("""
            countersign: 1
            api: UHost
            sumary: Hosts.
            actions:
              CopyCustomImage:
                effect: writes
                parameters:
                  Region: { type: strng, client: true }
                  Zone: { type: string, required: maybe }
                response:
                  Infos: { type: list of Info, one for each: Regions }
            """));
    assertThat(this.diagnostics.sorted())
        .extracting(
            diagnostic -> diagnostic.location() + " " + diagnostic.code().code())
        .containsExactly(
            "countersign/uhost.yaml:3:1 CS102",
            "countersign/uhost.yaml:6:13 CS116",
            "countersign/uhost.yaml:8:23 CS112",
            "countersign/uhost.yaml:9:39 CS115",
            "countersign/uhost.yaml:11:22 CS112");
  }

  @Test
  void brokenThingsHaveNoFollowers() {
    load(files("""
            countersign: 1
            api: UHost
            actions:
              A:
                effect: read
                parameters:
                  Limit: { type: nit, default: 3 }
                  Offset: int
                response:
                  Items: { type: list of Itm, one for each: Limit }
                constraints:
                  - at least one of: [Limit, Offset]
                pagination: { offset: Offset, limit: Limit, items: Items }
                waiters:
                  Done: { success: { Items.State: x }, every: 1s, at most: 1m }
            models:
              Item: { State: strin }
            """));
    assertThat(this.diagnostics.sorted())
        .extracting(diagnostic -> diagnostic.location().line())
        .containsExactly(7, 10, 17);
  }

  private Optional<Api> load(DefinitionLookup files, String... asked) {
    return ApiLoader.load(files, "uhost", List.of(asked), this.diagnostics);
  }

  private List<String> actions(DefinitionLookup files, String... asked) {
    Optional<Api> api = load(files, asked);
    assertThat(complaints()).isEmpty();
    return api.orElseThrow().actions().stream().map(Action::name).toList();
  }

  private List<String> complaints() {
    return this.diagnostics.sorted().stream().map(DiagnosticRenderer::render).toList();
  }

  private static DefinitionLookup files(String common, String... actions) {
    Map<String, String> files = new HashMap<>();
    files.put("countersign/uhost.yaml", common);
    for (String action : actions) {
      files.put(
          "countersign/uhost/" + action + ".yaml",
          "countersign: 1\naction: " + action + "\neffect: read\n");
    }
    return new MemoryLookup(files);
  }
}
