package dev.countersign.page.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.page.PageFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages get wrong is decided by a rule, told, and accepted by the checker. */
class OddPagesTest {

  private static final String ACTION = "box/CopyBox.yaml";
  private static final List<String> NONE = List.of("RetCode | int | Zero | Yes");

  private PageFolder pages = new PageFolder(Path.of(""));

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    this.pages = new PageFolder(root);
  }

  @Test
  void structureComesFromNames() {
    this.pages.copyBox(
        List.of(
            "Disks.N.Size | int | Size of a disk | Yes",
            "Disks.n.Tags.n | string | Its tags | No",
            "Login.Mode | string | How to log in | Yes",
            "Ids.0 | string | Boxes | Yes"),
        NONE);
    assertThat(this.pages.file(ACTION)).contains("""
        parameters:
          Disks:
            type: list of object
            source: copy_box.md:7
            fields:
              Size: { type: int, required: true, summary: Size of a disk, source: copy_box.md:7 }
              Tags: { type: list of string, summary: Its tags, source: copy_box.md:8 }
          Login:
            type: object
            source: copy_box.md:9
            fields:
              Mode: { type: string, required: true, summary: How to log in, source: copy_box.md:9 }
          Ids: { type: list of string, required: true, summary: Boxes, source: copy_box.md:10 }
        """);
    assertThat(this.pages.findings()).isEmpty();
  }

  @Test
  void protocolIsLeftOutAtTheTopOnly() {
    this.pages.copyBox(
        List.of(
            "Action | string | CopyBox | Yes",
            "PublicKey | string | Key | Yes",
            "Rule.Action | string | What to do | No"),
        List.of(
            "RetCode | int | Zero | Yes",
            "Message | string | Text | No",
            "message | string | x | No"));
    assertThat(this.pages.file(ACTION))
        .contains("parameters:\n  Rule:\n")
        .contains("      Action: { type: string, summary: What to do, source: copy_box.md:9 }\n")
        .contains("response:\n  message: { type: string, summary: x, source: copy_box.md:17 }\n");
  }

  @Test
  void clientFillsInRegionZoneAndProject() {
    this.pages.copyBox(
        List.of("Region | string | r | Yes", "Zone | int | z | No", "ProjectID | string | p | No"),
        NONE);
    assertThat(this.pages.file(ACTION)).contains("""
          Region: { type: string, required: true, client: true, summary: r, source: copy_box.md:7 }
          Zone: { type: int, summary: z, source: copy_box.md:8 }
          ProjectID: { type: string, summary: p, source: copy_box.md:9 }
        """);
  }

  @Test
  void firstOfTwoRowsIsTaken() {
    this.pages.copyBox(List.of("Size | int | one | Yes", "Size | string | two | No"), NONE);
    assertThat(this.pages.file(ACTION))
        .contains("  Size: { type: int, required: true, summary: one, source: copy_box.md:7 }\n");
    assertThat(this.pages.findings())
        .containsExactly("DUPLICATE_NAME box/copy_box.md:8 Size stands in two rows; the first, line"
            + " 7, is taken, and has another type.");
  }

  @Test
  void parameterThatDiffersInCapitalsOnlyIsLeftOut() {
    this.pages.copyBox(List.of("BoxId | string | one | Yes", "BoxID | string | two | No"), NONE);
    assertThat(this.pages.file(ACTION)).contains("BoxId:").doesNotContain("BoxID");
    assertThat(this.pages.findings())
        .containsExactly("DUPLICATE_NAME box/copy_box.md:8 BoxID is left out: it differs from BoxId"
            + " in capitals only.");
  }

  @Test
  void fieldWithTheLettersOfAnotherHasANameOfItsOwnInJava() {
    this.pages.copyBox(
        List.of("box_id | string | one | Yes", "BoxId | string | two | No"),
        List.of("TaskId | string | one | No", "TaskID | string | two | No"));
    assertThat(this.pages.file(ACTION))
        .contains("  BoxId: { type: string, summary: two, java: boxId2, source: copy_box.md:8 }\n")
        .contains(
            "  TaskID: { type: string, summary: two, java: taskID2, source: copy_box.md:15 }\n");
    assertThat(this.pages.findings())
        .containsExactly(
            "DUPLICATE_NAME box/copy_box.md:8 BoxId has the letters of box_id; in Java it is called"
                + " boxId2.",
            "DUPLICATE_NAME box/copy_box.md:15 TaskID has the letters of TaskId; in Java it is called"
                + " taskID2.");
  }

  @Test
  void fieldsWinOverASingleValue() {
    this.pages.copyBox(
        List.of("Login | string | one | Yes", "Login.Mode | string | two | No"), NONE);
    assertThat(this.pages.file(ACTION)).contains("""
          Login:
            type: object
            required: true
            summary: one
            source: copy_box.md:7
            fields:
              Mode: { type: string, summary: two, source: copy_box.md:8 }
        """);
    assertThat(this.pages.findings())
        .containsExactly(
            "DUPLICATE_NAME box/copy_box.md:7 Login is a single value in one row and has"
                + " fields in others; the fields are taken.");
  }

  @Test
  void badNameIsLeftOut() {
    this.pages.copyBox(List.of("X-Box-Id | string | one | Yes", "Id | int | two | Yes"), NONE);
    assertThat(this.pages.file(ACTION)).contains("  Id:").doesNotContain("X-Box");
    assertThat(this.pages.findings())
        .containsExactly("BAD_NAME box/copy_box.md:7 The row \"X-Box-Id\" is left out: a name has"
            + " letters, digits and underscores.");
  }

  @Test
  void modelWithoutATableIsAnObject() {
    this.pages.copyBox(
        List.of(),
        List.of(
            "Copies | array[Copy] | one | No",
            "Boxes | array | two | No",
            "Any | object | three | No"));
    assertThat(this.pages.file(ACTION)).contains("""
          Copies: { type: list of object, summary: one, source: copy_box.md:12 }
          Boxes: { type: list of object, summary: two, source: copy_box.md:13 }
          Any: { type: object, summary: three, source: copy_box.md:14 }
        """);
    assertThat(this.pages.findings())
        .containsExactly(
            "MISSING_MODEL box/copy_box.md:12 Copies has the type \"Copy\", which no table describes;"
                + " an object of any fields is taken.",
            "UNKNOWN_TYPE box/copy_box.md:13 The type of Boxes does not say what is in it; an object"
                + " of any fields is taken.",
            "UNKNOWN_TYPE box/copy_box.md:14 The type of Any does not say what is in it; an object of"
                + " any fields is taken.");
  }

  @Test
  void modelWithoutRowsIsAnObject() {
    this.pages.copyBox(List.of(), List.of("Copies | array[Copy] | one | No"), "Copy");
    assertThat(this.pages.file(ACTION))
        .contains("  Copies: { type: list of object, summary: one, source: copy_box.md:12 }\n")
        .doesNotContain("models:");
    assertThat(this.pages.findings())
        .contains(
            "MISSING_MODEL box/copy_box.md:14 The table of the model \"Copy\" has no rows; it is"
                + " taken for an object of any fields.");
  }

  @Test
  void modelThatRequiresItselfBecomesOptional() {
    this.pages.copyBox(
        List.of(),
        List.of("Top | Tree | one | Yes"),
        "Tree\nLeft | Branch | l | Yes",
        "Branch\nBack | Tree | b | Yes\nMore | array[Branch] | m | Yes");
    assertThat(this.pages.file(ACTION))
        .contains(
            "    Left: { type: Branch, required: true, summary: l, source: copy_box.md:18 }\n")
        .contains("    Back: { type: Tree, summary: b, source: copy_box.md:24 }\n")
        .contains("    More: { type: list of Branch, required: true, summary: m,");
    assertThat(this.pages.findings())
        .containsExactly("ENDLESS_MODEL box/copy_box.md:24 The model Tree requires itself by way of"
            + " Back, which is taken for optional.");
  }

  @Test
  void modelsOfOneNameThatDifferAreTwo() {
    this.pages.page(
        "box/copy_box.md",
        "# Copy a box - CopyBox\n\n## Request Parameters\n\n"
            + PageFolder.table(List.of("Box | Thing | b | Yes")) + "\n### Thing\n\n"
            + PageFolder.table(List.of("Id | string | i | Yes")) + "\n## Response Fields\n\n"
            + PageFolder.table(List.of("Box | Thing | b | Yes")) + "\n### Thing\n\n"
            + PageFolder.table(List.of("Name | string | n | Yes")));
    assertThat(this.pages.file(ACTION))
        .contains("parameters:\n  Box: { type: Thing, required: true, summary: b,")
        .contains("response:\n  Box: { type: Thing2, required: true, summary: b,")
        .contains("  Thing:\n    Id: {")
        .contains("  Thing2:\n    Name: {");
    assertThat(this.pages.findings())
        .containsExactly(
            "DUPLICATE_NAME box/copy_box.md:21 The model Thing is called Thing2, because"
                + " the page has another model Thing.");
  }

  @Test
  void modelThatNothingRefersToStays() {
    this.pages.copyBox(List.of(), NONE, "Copy\nId | string | i | Yes");
    assertThat(this.pages.file(ACTION)).contains("models:\n  Copy:\n    Id: {");
    assertThat(this.pages.findings())
        .containsExactly(
            "UNUSED_MODEL box/copy_box.md:14 Nothing has the type Copy, which a table describes.");
  }

  @Test
  void fieldThatIsCalledLikeAKeyKeepsItsPlace() {
    this.pages.copyBox(
        List.of("type | string | t | Yes"),
        List.of("Box | Copy | b | No"),
        "Copy\nfields | array[string] | f | Yes\nsummary | string | s | Yes");
    assertThat(this.pages.file(ACTION)).contains("""
          Copy:
            fields:
              fields: { type: list of string, required: true, summary: f, source: copy_box.md:19 }
              summary: { type: string, required: true, summary: s, source: copy_box.md:20 }
        """);
    assertThat(this.pages.findings()).isEmpty();
  }

  @Test
  void hostileTextsComeThrough() {
    String hostile = "{@link X} ${a} <x> \\*/ # : - 'a' \"b\" \\| \\~ %s \u00a0 no";
    this.pages.copyBox(List.of("Id | string | " + hostile + " | Yes"), NONE);
    assertThat(this.pages
            .imported()
            .apis()
            .get(0)
            .actions()
            .get(0)
            .parameters()
            .get(0)
            .text())
        .isEqualTo("{@link X} ${a} <x> */ # : - 'a' \"b\" | ~ %s   no");
    assertThat(this.pages.file(ACTION))
        .contains("summary: '{@link X} ${a} <x> */ # : - ''a'' \"b\" | ~ %s   no'");
  }
}
