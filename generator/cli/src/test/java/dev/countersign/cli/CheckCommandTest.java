package dev.countersign.cli;

import static dev.countersign.cli.CommandRun.definitions;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckCommandTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"well", "well/orchard.yaml", "well/orchard", "well/orchard/PickApples.yaml"})
  void definitionsInOrderEndWithZero(String path) {
    assertThat(CommandRun.of("check", definitions(path)))
        .isEqualTo(new CommandRun(0, "All is well: Orchard (1 action).\n", ""));
  }

  @Test
  void severalPathsAreCheckedTogetherAndEachApiOnce() {
    assertThat(
            CommandRun.of("check", definitions("well"), definitions("root"), definitions("well")))
        .isEqualTo(new CommandRun(0, "All is well: Orchard (1 action), Barn (2 actions).\n", ""));
  }

  @Test
  void everyComplaintIsToldWithItsPlaceAndEndsWithOne() {
    String file = definitions("wrong/mill.yaml");

    CommandRun run = CommandRun.of("check", definitions("wrong"), definitions("well"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(file + ":5:13: error[CS116]: ")
        .contains(file + ":7:14: error[CS112]: ")
        .endsWith("\n2 complaints.\n");
  }

  @Test
  void programsGetALineForEachComplaint() {
    String file = definitions("wrong/mill.yaml");

    CommandRun run = CommandRun.of("check", "--json", definitions("wrong"), definitions("well"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo("{\"file\":\"" + file + "\",\"line\":5,\"column\":13,\"code\":\"CS116\","
            + "\"severity\":\"error\",\"message\":\"`effect` of Grind is read, write or destroy,"
            + " not \\\"grind\\\".\",\"related\":[]}\n"
            + "{\"file\":\"" + file + "\",\"line\":7,\"column\":14,\"code\":\"CS112\","
            + "\"severity\":\"error\",\"message\":\"Parameter Grain of Grind has the unknown type"
            + " \\\"strng\\\". Did you mean string?\",\"related\":[]}\n");
  }

  @Test
  void programsGetPlacesThatExplainAComplaint(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("host.yaml"), """
        countersign: 1
        api: Host
        actions: [Start, Start]
        """);

    CommandRun run = CommandRun.of("check", "--json", file.toString());

    assertThat(run.out())
        .contains("\"related\":[{\"file\":\"" + file
            + "\",\"line\":3,\"column\":11,\"message\":\"first listed here\"}]}\n");
  }

  @Test
  void programsGetNoLineWhereAllIsWell() {
    assertThat(CommandRun.of("check", "--json", definitions("well")))
        .isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void namesThatMeetInJavaAreToldAsTheCompilerTellsThem(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("host.yaml");
    Files.writeString(file, """
        countersign: 1
        api: Host
        actions:
          StartHost:
            effect: write
            parameters:
              user_id: string
              UserId: string
        """);

    CommandRun run = CommandRun.of("check", file.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(CommandRun.shown(file)
            + ":8:7: error[CS201]: Field user_id of StartHost and field UserId of StartHost"
            + " both become userId in Java. Add java: with another name to one of them.\n");
  }

  @Test
  void folderOfDefinitionsBehindALinkIsNotFollowed(@TempDir Path folder) throws IOException {
    Path given = Files.createDirectories(folder.resolve("given"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("canary.yaml"), "countersign: 1\napi: Canary\n");
    Path link = Files.createSymbolicLink(given.resolve("countersign"), elsewhere);

    CommandRun run = CommandRun.of("check", given.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("The folder " + link + " is a link that leads out of its folder")
        .doesNotContain("canary");
  }

  @Test
  void pathThatIsNotThereEndsWithTwo() {
    String path = definitions("nowhere");

    assertThat(CommandRun.of("check", path))
        .isEqualTo(new CommandRun(2, "", "There is no file or folder " + path + ".\n"));
  }

  @Test
  void folderWithoutDefinitionsEndsWithTwo() {
    String path = definitions("empty");

    assertThat(CommandRun.of("check", path))
        .isEqualTo(new CommandRun(
            2,
            "",
            path
                + " holds no definitions. They are files like uhost.yaml, in this folder or in its"
                + " folder countersign.\n"));
  }

  @Test
  void fileThatIsNoYamlEndsWithTwo() {
    String path = definitions("empty/readme.txt");

    assertThat(CommandRun.of("check", path))
        .isEqualTo(
            new CommandRun(2, "", path + " is no definition: its name does not end in .yaml.\n"));
  }

  @Test
  void missingPathEndsWithTwoAndPointsToTheHelp() {
    assertThat(CommandRun.of("check"))
        .isEqualTo(new CommandRun(
            2, "", "Missing required parameter: 'PATH'\nSee: countersign check --help\n"));
  }
}
