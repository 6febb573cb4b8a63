package dev.countersign.cli;

import static dev.countersign.cli.CommandRun.definitions;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DescribeCommandTest {
  private static final String PICK_APPLES = "{\"api\":\"orchard\",\"action\":\"PickApples\","
      + "\"effect\":\"write\",\"parameters\":["
      + "{\"name\":\"TreeId\",\"type\":\"string\",\"required\":true},"
      + "{\"name\":\"Key\",\"type\":\"string\",\"required\":false}],"
      + "\"response\":[{\"name\":\"BasketId\",\"type\":\"string\",\"required\":false}],"
      + "\"models\":[]}\n";

  @TempDir
  private Path folder;

  @Test
  void eachActionIsALineUnderTheNameThatAnnotationsUse() {
    assertThat(CommandRun.of("describe", definitions("well")))
        .isEqualTo(new CommandRun(0, PICK_APPLES, ""));
    assertThat(CommandRun.of("describe", definitions("root")).out().lines())
        .containsExactly(
            "{\"api\":\"barn\",\"action\":\"OpenDoor\",\"effect\":\"write\",\"parameters\":[],"
                + "\"response\":[],\"models\":[]}",
            "{\"api\":\"barn\",\"action\":\"CloseDoor\",\"effect\":\"write\",\"parameters\":[],"
                + "\"response\":[],\"models\":[]}");
  }

  @Test
  void brokenApisAreLeftOutAndTheOthersDescribed() {
    CommandRun run = CommandRun.of("describe", definitions("wrong"), definitions("well"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(PICK_APPLES);
    assertThat(run.err())
        .contains(definitions("wrong/mill.yaml") + ":5:13: error[CS116]: ")
        .endsWith("\n2 complaints.\n");
  }

  @Test
  void parametersAreNamedAsTheyTravel() throws IOException {
    assertThat(described("""
                parameters:
                  Names: list of string
                  Matrix: list of list of int
                  Size: { type: float, required: true }
                  Disks:
                    type: list of object
                    required: true
                    fields:
                      Size: { type: int, required: true }
                      Backup: { type: object, fields: { Hour: int } }
                  Free: object
                  Labels: map of string
                  Any: list of object
                  Limits: { type: map of list of object, fields: { Most: { type: int, required: true } } }
        """))
        .contains("\"parameters\":["
            + row("Names.N", "string", false)
            + "," + row("Matrix.N.N", "int", false)
            + "," + row("Size", "float", true)
            + "," + row("Disks.N.Size", "int", true)
            + "," + row("Disks.N.Backup.Hour", "int", false)
            + "," + row("Free", "object", false)
            + "," + row("Labels", "map[string]", false)
            + "," + row("Any.N", "object", false)
            + "," + row("Limits", "map[array[object]]", false)
            + "," + row("Limits.*.N.Most", "int", true)
            + "],\"response\":[]");
  }

  @Test
  void modelsOfParametersAreOpenedUntilTheyComeAgainWithinThemselves() throws IOException {
    assertThat(described("""
                parameters:
                  Root: { type: Node, required: true }
                  Other: list of Node
                models:
                  Node:
                    Name: { type: string, required: true }
                    Children: list of Node
        """))
        .contains("\"parameters\":["
            + row("Root.Name", "string", true)
            + "," + row("Root.Children.N", "Node", false)
            + "," + row("Other.N.Name", "string", true)
            + "," + row("Other.N.Children.N", "Node", false)
            + "],\"response\":[],\"models\":[{\"name\":\"Node\",\"fields\":["
            + row("Name", "string", true)
            + "," + row("Children", "array[Node]", false)
            + "]}]");
  }

  @Test
  void modelsComeOnceInTheOrderOfTheirFirstMentionAndThenThoseThatNothingMentions()
      throws IOException {
    String line = described("""
                response:
                  Hosts: { type: list of Host, required: true }
                  Tags: map of Tag
                models:
                  Unused: { Id: string }
                  Tag: { Owner: Owner }
                  Owner: { Name: string }
                  Disk: { Tags: list of Tag }
                  Host: { Disks: list of Disk, Owner: Owner }
        """);

    assertThat(line)
        .contains("\"response\":[" + row("Hosts", "array[Host]", true) + ","
            + row("Tags", "map[Tag]", false) + "]");
    assertThat(line.replaceAll(",\"fields\":\\[.*?\\]\\}", "}"))
        .endsWith("\"models\":[{\"name\":\"Host\"},{\"name\":\"Tag\"},{\"name\":\"Disk\"},"
            + "{\"name\":\"Owner\"},{\"name\":\"Unused\"}]}\n");
  }

  @Test
  void fieldsOfAnObjectWithoutAModelFollowIt() throws IOException {
    assertThat(described("""
                response:
                  Owner: { type: object, fields: { Name: { type: string, required: true } } }
                  Disks: { type: list of object, required: true, fields: { Size: int } }
        """))
        .contains("\"response\":["
            + row("Owner", "object", false)
            + "," + row("Owner.Name", "string", true)
            + "," + row("Disks", "array[object]", true)
            + "," + row("Disks.N.Size", "int", false)
            + "]");
  }

  @Test
  void modelsThatReferToEachOtherOverAndOverHaveAnEnd() throws IOException {
    StringBuilder models = new StringBuilder("        parameters: { Root: M0 }\n        models:\n");
    for (int i = 0; i < 20; i++) {
      models.append("          M").append(i).append(": {");
      for (int j = 0; j < 20; j++) {
        models.append(" F").append(j).append(": M").append(j).append(j < 19 ? "," : " }\n");
      }
    }

    assertThat(described(models.toString()).split("\"name\"", -1)).hasSizeBetween(10_000, 12_000);
  }

  @Test
  void readerThatHasSeenEnoughEndsTheWork() {
    Pipe pipe = new Pipe();
    StringWriter err = new StringWriter();
    PrintWriter data = new PrintWriter(pipe, false, StandardCharsets.UTF_8);
    Console console = new Console(data, new PrintWriter(err), data, Map.of(), false);

    int exitCode = Countersign.run(console, "describe", definitions("root"));

    assertThat(exitCode).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(pipe.writes).isOne();
  }

  /** What {@code head} closed: every write fails. */
  private static final class Pipe extends OutputStream {
    private int writes;

    @Override
    public void write(int octet) throws IOException {
      this.writes++;
      throw new IOException("Broken pipe");
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
      write(0);
    }
  }

  /** Describes an action with what is below its name. */
  private String described(String rest) throws IOException {
    Files.writeString(this.folder.resolve("host.yaml"), """
        countersign: 1
        api: Host
        actions:
          Start:
            effect: destroy
        """ + rest.indent(-4));
    CommandRun run = CommandRun.of("describe", this.folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("{\"api\":\"host\",\"action\":\"Start\",\"effect\":\"destroy\",");
    return run.out();
  }

  private static String row(String name, String type, boolean required) {
    return "{\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"required\":" + required + "}";
  }
}
