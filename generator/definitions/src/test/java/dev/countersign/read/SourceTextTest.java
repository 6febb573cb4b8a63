package dev.countersign.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import java.io.ByteArrayOutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of a file, up to the very edge of what is read. */
class SourceTextTest {
  private static final int LINE = 16 * 1024;

  @TempDir
  private Path folder;

  @Test
  void lineOfSixteenThousandCharactersIsTheLongest() {
    assertThat(complaints("a: " + "x".repeat(LINE - 3))).isEmpty();
    assertThat(complaints("b: 1\na: " + "x".repeat(LINE - 2) + "\n" + "#".repeat(LINE + 7)))
        .containsExactly(
            "a.yaml:2:1: error[CS006]: The line has 16385 characters, and 16384 are the most. Break"
                + " it; a long text goes below `description: |`.",
            "a.yaml:3:1: error[CS006]: The line has 16391 characters, and 16384 are the most. Break"
                + " it; a long text goes below `description: |`.");
  }

  @Test
  void fileOfEightMebibytesIsTheLargest() {
    byte[] items = ("a:\n" + "- ".concat("x".repeat(1021)).concat("\n").repeat(8192))
        .substring(0, Limits.FILE_BYTES)
        .getBytes(UTF_8);
    assertThat(complaints(items)).isEmpty();
    assertThat(complaints(Arrays.copyOf(items, Limits.FILE_BYTES + 1)))
        .containsExactly("a.yaml: error[CS002]: The file is larger than 8 MiB. Move its actions to"
            + " files of their own, in the folder beside it.");
  }

  @Test
  void sixtyFourLevelsAreTheDeepest() {
    assertThat(complaints("a: " + "[".repeat(63) + "]".repeat(63))).isEmpty();
    assertThat(complaints("a: " + "[".repeat(64) + "]".repeat(64)))
        .containsExactly("a.yaml:1:67: error[CS007]: Maps and lists are nested more than 64 levels"
            + " deep. Give an inner one a name, as a model.");
  }

  @Test
  void byteThatIsNoUtf8IsNamedWithItsPlace() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("a: 1\nb: é😀".getBytes(UTF_8));
    bytes.write(0xC3);
    bytes.writeBytes("x\n".getBytes(UTF_8));

    assertThat(complaints(bytes.toByteArray()))
        .containsExactly("a.yaml:2:6: error[CS004]: Byte 14 of the file, C3, is not UTF-8. Save the"
            + " file in the encoding UTF-8.");
  }

  @Test
  void controlCharacterIsNamedWithItsPlaceBehindAByteOrderMark() {
    assertThat(complaints("\uFEFFa: \u0007"))
        .containsExactly("a.yaml:1:4: error[CS005]: U+0007 BEL is a control character, and no text."
            + " Remove it; a text that has to hold it has the escape \\u0007 in double quotes.");
  }

  @Test
  void byteOrderMarkIsPassedOver() {
    Optional<Document> read = DefinitionReader.read(
        new DefinitionSource("a.yaml", "\uFEFFa: 1\n".getBytes(UTF_8)), new Diagnostics());

    assertThat(read.orElseThrow().root().find("a")).isPresent();
  }

  @Test
  void sourceKeepsItsBytesToItself() {
    byte[] bytes = "a: 1".getBytes(UTF_8);
    DefinitionSource source = new DefinitionSource("a.yaml", bytes);
    bytes[0] = 'b';
    source.content()[0] = 'c';

    assertThat(source.content()).isEqualTo("a: 1".getBytes(UTF_8));
    assertThat(source).hasToString("a.yaml (4 bytes)");
    assertThat(source.name()).isEqualTo("a.yaml");
  }

  @Test
  void folderIsNeverLeft() throws Exception {
    Path inner = Files.createDirectory(this.folder.resolve("inner"));
    Path file = Files.writeString(this.folder.resolve("a.yaml"), "a: 1");
    Path below = Files.writeString(inner.resolve("b.yaml"), "b: 1");
    DefinitionLookup lookup = DefinitionLookups.directory(inner);

    assertThat(lookup.find("b.yaml").orElseThrow().name()).isEqualTo("b.yaml");
    assertThat(lookup.find("x/../b.yaml")).isPresent();
    assertThat(lookup.find("../a.yaml")).isEmpty();
    assertThat(lookup.find("x/../../a.yaml")).isEmpty();
    assertThat(lookup.find(below.toString())).isEmpty();
    assertThat(lookup.find("c.yaml")).isEmpty();
    assertThatThrownBy(() -> lookup.find(""))
        .as("a folder is no file")
        .hasMessageContaining("it is no file");

    DefinitionLookup within = DefinitionLookups.within(inner);
    assertThat(within.find(below.toString()).orElseThrow().name()).isEqualTo(below.toString());
    assertThat(within.find(file.toString())).isEmpty();
    assertThatThrownBy(() -> within.find(inner.toString())).hasMessageContaining("it is no file");
    assertThat(within.find(inner.resolve("../a.yaml").toString())).isEmpty();
  }

  @Test
  void fileThatMayNotBeReadIsNamedByItsPathAlone() {
    assertThat(FoundFiles.unreadable("a.yaml", new AccessDeniedException("/home/a.yaml"))
            .message())
        .isEqualTo("The file cannot be read: Permission denied. Look at its permissions.");
  }

  @Test
  void placesAreDescribed() {
    DefinitionLookup classPath = DefinitionLookups.classPath(getClass().getClassLoader());
    DefinitionLookup here = DefinitionLookups.directory(Path.of(""));
    DefinitionLookup there = DefinitionLookups.within(Path.of("there"));

    assertThat(DefinitionLookups.inOrder(List.of(classPath, here, there)).describe())
        .isEqualTo("the class path, ., there");
  }

  private static List<String> complaints(String text) {
    return complaints(text.getBytes(UTF_8));
  }

  private static List<String> complaints(byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    DefinitionReader.read(new DefinitionSource("a.yaml", bytes), diagnostics);
    return diagnostics.sorted().stream().map(DiagnosticRenderer::render).toList();
  }
}
