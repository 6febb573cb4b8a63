package dev.countersign.cli;

import static dev.countersign.cli.CommandRun.definitions;
import static dev.countersign.cli.CommandRun.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the folder, and what is complained about. */
final class GenerateCommandTest {
  @TempDir
  private Path folder;

  private Path out;
  private Path generated;
  private Path api;

  @BeforeEach
  void writeDefinition() throws IOException {
    this.out = this.folder.resolve("java");
    this.generated = this.out.resolve("com/example/farm");
    this.api = Files.writeString(this.folder.resolve("farm.yaml"), """
        countersign: 1
        api: Farm
        actions:
          Plough: { effect: write, parameters: { Field: Field } }
          Harvest: { effect: write }
        models:
          Field: { Name: string }
        """);
  }

  @Test
  void secondRunWritesNothingAndKeepsTheTimesOfTheFiles() throws IOException {
    assertThat(generate(this.api))
        .isEqualTo(new CommandRun(
            0,
            "7 files in " + shown(this.generated) + ": 7 written, 0 as before; 0 old removed.\n",
            ""));
    Path client = this.generated.resolve("FarmClient.java");
    FileTime time = FileTime.fromMillis(86_400_000);
    Files.setLastModifiedTime(client, time);

    assertThat(generate(this.api).out()).endsWith(": 0 written, 7 as before; 0 old removed.\n");
    assertThat(Files.getLastModifiedTime(client)).isEqualTo(time);
  }

  @Test
  void generatedFileThatIsNoLongerMadeIsRemovedAndAnyOtherStays() throws IOException {
    generate(this.api);
    Path mine = Files.writeString(this.generated.resolve("Mine.java"), "class Mine {}\n");
    Path other = this.out.resolve("com/example/other/Other.java");
    Files.createDirectories(other.getParent());
    Files.copy(this.generated.resolve("FarmClient.java"), other);

    CommandRun run = generate(this.api, "--actions", "Harvest");

    assertThat(run.out()).endsWith(": 2 written, 2 as before; 3 old removed.\n");
    assertThat(this.generated)
        .isDirectoryNotContaining("glob:**/{Plough*,Field}.java")
        .isDirectoryContaining("glob:**/HarvestRequest.java");
    assertThat(mine).exists();
    assertThat(other).exists();
  }

  @Test
  void classOfTheFolderIsNotTakenForThatOfJava() throws IOException {
    Files.createDirectories(this.generated);
    Files.writeString(this.generated.resolve("String.java"), "class String {}\n");

    assertThat(generate(this.api).exitCode()).isZero();
    assertThat(this.generated.resolve("Field.java"))
        .content()
        .contains("java.lang.String toString()")
        .contains("@Override");
  }

  @Test
  void packageThatIsNotTheUsersIsRefused() {
    CommandRun run = CommandRun.of(
        "generate", this.api.toString(), "--out", this.out.toString(), "--package", "javax.farm");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("error[CS310]");
    assertThat(this.out).doesNotExist();
  }

  @Test
  void fileThatIsNotGeneratedIsNeverOverwritten() throws IOException {
    Files.createDirectories(this.generated);
    Path mine = Files.writeString(this.generated.resolve("Field.java"), "class Field {}\n");

    assertThat(generate(this.api))
        .isEqualTo(new CommandRun(
            1,
            "",
            shown(mine) + ": error[CS305]: A class of this name is to be generated, but this file"
                + " is not generated. Rename it, or choose another package or folder.\n"
                + "1 complaint.\n"));
    assertThat(mine).hasContent("class Field {}");
    assertThat(this.generated).isDirectoryNotContaining("glob:**/Farm*");
  }

  @Test
  void unknownActionOfOneApiIsToldAsByTheProcessor() {
    CommandRun run = generate(this.api, "--actions", "Harvst,Plough");

    assertThat(run)
        .isEqualTo(new CommandRun(
            1,
            "",
            shown(this.api) + ": error[CS108]: The action Harvst is not defined here, and there is"
                + " no file " + this.folder.resolve("farm/Harvst.yaml") + ". It was looked for in: "
                + this.folder
                + ". Did you mean Harvest?\n1 complaint.\n"));
    assertThat(this.out).doesNotExist();
  }

  @Test
  void textThatIsNoActionIsToldAsByTheProcessor() {
    assertThat(generate(this.api, "--actions", "Plough,Plough,a b").err())
        .isEqualTo(shown(this.api)
            + ": error[CS302]: actions holds \"a b\", which is not the name of an action. Write it"
            + " as the service does, as \"CopyCustomImage\".\n"
            + shown(this.api)
            + ": error[CS303]: actions names Plough twice. Remove one.\n2 complaints.\n");
  }

  @Test
  void actionsAreFoundInWhicheverApiHasThem() {
    CommandRun run = generate(
        this.api, definitions("well"), definitions("root"), "--actions", "PickApples,OpenDoor");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(this.generated)
        .isDirectoryContaining("glob:**/OrchardClient.java")
        .isDirectoryContaining("glob:**/OpenDoorRequest.java")
        .isDirectoryNotContaining("glob:**/Farm*.java")
        .isDirectoryNotContaining("glob:**/CloseDoor*.java");
  }

  @Test
  void actionThatNoneOfTheApisHasIsTold() {
    CommandRun run = generate(this.api, definitions("well"), "--actions", "Harvest,PickAples,Sow");

    assertThat(run)
        .isEqualTo(new CommandRun(
            1,
            "",
            "--actions: error[CS108]: None of the APIs defines an action PickAples. Did you mean"
                + " PickApples?\n"
                + "--actions: error[CS108]: None of the APIs defines an action Sow. Correct the"
                + " name.\n2 complaints.\n"));
  }

  @Test
  void apisWhoseClassesMeetInOnePackageAreTold() throws IOException {
    Path estate = Files.writeString(this.folder.resolve("estate.yaml"), """
        countersign: 1
        api: Estate
        actions: { Harvest: { effect: read } }
        """);

    CommandRun run = generate(this.api, estate.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(shown(estate) + ":3:12: error[CS201]: Action Harvest and action Harvest both"
            + " become HarvestRequest in Java. Add java: with another name to one of them.\n    "
            + shown(this.api) + ":5:3: action Harvest is here\n")
        .endsWith("\n2 complaints.\n");
    assertThat(this.out).doesNotExist();
  }

  @Test
  void brokenDefinitionLeavesTheFolderAsItIs() throws IOException {
    generate(this.api);

    CommandRun run = generate(this.api, definitions("wrong"), "--json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"file\":"));
    assertThat(this.generated.resolve("Field.java")).exists();
  }

  @Test
  void fileNameThatNoAnnotationCanNameIsTold() throws IOException {
    Path upper = Files.move(this.api, this.folder.resolve("Farm.yaml"));

    assertThat(generate(upper).err())
        .isEqualTo(
            shown(upper) + ": error[CS301]: api = \"Farm\" is not the name of an API. Write"
                + " the name of its file without .yaml, in lower case, as \"uhost\". Did you mean \"farm\"?\n1 complaint.\n");
  }

  @Test
  void twoApisOfOneNameEndWithTwo() throws IOException {
    Path again = Files.createDirectory(this.folder.resolve("again")).resolve("farm.yaml");
    Files.copy(this.api, again);

    assertThat(generate(this.api, again.toString()))
        .isEqualTo(new CommandRun(
            2, "", "Two of the APIs are called farm. Generate them into packages of their own.\n"));
  }

  @Test
  void nameThatIsNoPackageEndsWithTwo() {
    assertThat(CommandRun.of(
            "generate", this.api.toString(), "--out", "x", "--package", "com.example.new"))
        .isEqualTo(new CommandRun(
            2,
            "",
            "com.example.new cannot be the name of a package. Write one such as"
                + " com.example.cloud.\n"));
  }

  @Test
  void folderThatCannotBeMadeEndsWithTwo() throws IOException {
    Files.writeString(this.out, "a file");

    assertThat(generate(this.api))
        .isEqualTo(new CommandRun(
            2,
            "",
            "The folder " + shown(this.generated)
                + " cannot be written. Look at its permissions.\n"));
  }

  private CommandRun generate(Path first, String... rest) {
    List<String> words = new ArrayList<>(List.of("generate", first.toString()));
    words.addAll(List.of("--out", this.out.toString(), "--package", "com.example.farm"));
    words.addAll(List.of(rest));
    return CommandRun.of(words.toArray(String[]::new));
  }
}
