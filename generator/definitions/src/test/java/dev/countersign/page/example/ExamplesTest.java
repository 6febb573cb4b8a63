package dev.countersign.page.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.page.PageFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples define nothing; where they contradict the tables, page and line are told. */
class ExamplesTest {

  private static final String PAGE = PageFolder.copyBoxText(
      List.of(
          "Id | string | i | Yes",
          "Size | int | s | Yes",
          "Disks.N.Size | int | s | Yes",
          "Targets | array[Target] | t | No"),
      List.of(
          "RetCode | int | z | Yes",
          "TaskId | string | t | Yes",
          "Ratio | float | r | No",
          "Done | bool | d | No",
          "Copies | array[Target] | c | No",
          "Any | object | a | No"),
      "Target\nId | string | i | Yes\nWeight | int | w | No");

  private PageFolder pages = new PageFolder(Path.of(""));

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    this.pages = new PageFolder(root);
  }

  @Test
  void formIsHeldAgainstTheParameters() {
    assertThat(request("""
        https://x/?Action=CopyBox
        &id=1
        &Email=a@b
        &Disks.0.Size=3
        &Targets.1.Weight=4
        &PublicKey=k"""))
        .containsExactly(
            "EXAMPLE_MISSING_NAME box/p.md:33 The example of a request lacks Id, which is required.",
            "EXAMPLE_MISSING_NAME box/p.md:33 The example of a request lacks Size, which is required.",
            "EXAMPLE_SPELLING box/p.md:34 The example of a request writes id for Id.",
            "EXAMPLE_UNKNOWN_NAME box/p.md:35 The example of a request sends Email, which no table"
                + " has; it is no parameter.");
  }

  @Test
  void formOnOneLineIsRead() {
    assertThat(request("https://x/?Action=CopyBox&Id=1&Size=2&Mode=3"))
        .containsExactly(
            "EXAMPLE_UNKNOWN_NAME box/p.md:33 The example of a request sends Mode, which"
                + " no table has; it is no parameter.");
  }

  @Test
  void bodyOfJsonIsHeldAgainstTheParameters() {
    assertThat(request("""
        curl 'https://x' --data '{
          "Action": "CopyBox", "Id": "1", "Size": "2",
          "Disks.0.Size": 3,
          "Targets": [{ "Id": "t", "Other": 1 }]
        }'"""))
        .containsExactly(
            "EXAMPLE_TYPE box/p.md:34 The example of a request has a text at Size, and the table says"
                + " int.",
            "EXAMPLE_UNKNOWN_NAME box/p.md:36 The example of a request has Targets.N.Other, which no"
                + " table has.");
  }

  @Test
  void requestThatSendsNothingIsBroken() {
    assertThat(request("see above"))
        .containsExactly("BROKEN_EXAMPLE box/p.md:33 The example of a request sends nothing.");
  }

  @Test
  void responseIsHeldAgainstTheFields() {
    assertThat(response("""
        {
          "RetCode": 0,
          "Action": "CopyBoxResponse",
          "taskId": "t",
          "Ratio": 1,
          "Done": "yes",
          "Copies": [{ "Weight": 1.5 }, { "Id": "x", "Weight": null }],
          "Any": { "x": [1] },
          "More": {}
        }"""))
        .containsExactly(
            "EXAMPLE_MISSING_NAME box/p.md:33 The example of a response lacks TaskId, which is"
                + " required.",
            "EXAMPLE_SPELLING box/p.md:36 The example of a response writes taskId for TaskId.",
            "EXAMPLE_TYPE box/p.md:38 The example of a response has a text at Done, and the table says"
                + " bool.",
            "EXAMPLE_TYPE box/p.md:39 The example of a response has a number with a fraction at"
                + " Copies.N.Weight, and the table says int.",
            "EXAMPLE_MISSING_NAME box/p.md:39 The example of a response lacks Copies.N.Id, which is"
                + " required.",
            "EXAMPLE_UNKNOWN_NAME box/p.md:41 The example of a response has More, which no table"
                + " has.");
  }

  @Test
  void brokenJsonIsToldWithItsLine() {
    assertThat(response("{\n  \"TaskId\": \"t\",\n  'x'\n}"))
        .containsExactly(
            "BROKEN_EXAMPLE box/p.md:35 The example of a response cannot be read: it is no JSON.");
  }

  @Test
  void whatFollowsAnObjectIsTold() {
    assertThat(response("{ \"TaskId\": \"t\" }\nand more"))
        .containsExactly("BROKEN_EXAMPLE box/p.md:33 The example of a response cannot be read: more"
            + " follows the object.");
  }

  @Test
  void jsonThatIsTooDeepIsBroken() {
    assertThat(response("{ \"Any\": " + "[".repeat(1000) + "]".repeat(1000) + " }"))
        .containsExactly(
            "BROKEN_EXAMPLE box/p.md:33 The example of a response cannot be read: it is no JSON.");
  }

  private List<String> contradictions() {
    return this.pages.findings().stream()
        .filter(line -> line.contains("EXAMPLE"))
        .toList();
  }

  private List<String> request(String example) {
    this.pages.page("box/p.md", PAGE + "\n## Request Example\n\n```\n" + example + "\n```\n");
    return contradictions();
  }

  private List<String> response(String example) {
    this.pages.page("box/p.md", PAGE + "\n## Response Example\n\n```\n" + example + "\n```\n");
    return contradictions();
  }
}
