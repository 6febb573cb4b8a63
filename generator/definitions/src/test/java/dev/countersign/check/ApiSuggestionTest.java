package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.read.DefinitionSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file that is not found leads to: a name that is there, or the artifact that has it. */
class ApiSuggestionTest {
  private static final Path SHIPPED = Path.of("../../api-specs/countersign");

  @TempDir
  Path folder;

  @Test
  void theNearestOfAFolderIsSuggested() throws IOException {
    define("notes");
    define("disks");

    Files.writeString(this.folder.resolve("countersign/nates.txt"), "notes");
    DefinitionLookup folder = DefinitionLookups.directory(this.folder);

    assertThat(of(folder, "nates")).isEqualTo("Did you mean notes?");
    assertThat(of(DefinitionLookups.inOrder(List.of(only("nothing"), folder)), "nates"))
        .isEqualTo("Did you mean notes?");
    assertThat(folder.apis()).containsExactly("disks", "notes");
  }

  @ParameterizedTest
  @CsvSource({
    "load-balancer, loadbalancer",
    "load-balancer, load_balancer",
    "load_balancer, load-balancer",
    "note, notes",
    "notes, note"
  })
  void otherSpellingsAreLookedForWhereNothingCanBeListed(String written, String there) {
    assertThat(of(only(there), written)).isEqualTo("Did you mean " + there + "?");
  }

  @Test
  void whatCannotBeReadIsNotSuggested() {
    DefinitionLookup unreadable = new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        throw new UncheckedIOException(new IOException("Permission denied"));
      }

      @Override
      public String describe() {
        return "a place";
      }
    };
    assertThat(of(unreadable, "weather"))
        .isEqualTo("Put it there, or correct the name of the API.");
  }

  @Test
  void anApiThatIsPublishedNamesItsArtifact() throws IOException {
    define("host");

    assertThat(of(DefinitionLookups.directory(this.folder), "uhost"))
        .isEqualTo("The API uhost comes with the artifact dev.countersign:countersign-api-specs:"
            + " add that as a dependency.");
  }

  @Test
  void whatIsNearToNothingIsToBePutThere() {
    assertThat(of(DefinitionLookups.directory(this.folder), "weather"))
        .isEqualTo("Put it there, or correct the name of the API.");
  }

  @ParameterizedTest
  @CsvSource({
    "UHost, uhost",
    "uhost.yaml, uhost",
    "Load Balancer, load-balancer",
    "Load_Balancer.YAML, load_balancer"
  })
  void aTextThatIsNoNameBecomesOne(String written, String name) {
    assertThat(ApiSuggestion.name(written)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../host", "", "-", ".yaml", "b\u00fccher"})
  void anyOtherTextDoesNot(String written) {
    assertThat(ApiSuggestion.name(written)).isEmpty();
  }

  @Test
  void whatIsPublishedIsListed() throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      assertThat(files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .map(name -> name.replace(".yaml", "")))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(of(only("nothing"), name)).startsWith("The API " + name));
    }
  }

  private static String of(DefinitionLookup lookup, String api) {
    return ApiSuggestion.of(lookup, api);
  }

  private void define(String api) throws IOException {
    Path file = this.folder.resolve("countersign").resolve(api + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "countersign: 1\n");
  }

  /** A place that has one API and cannot be listed. */
  private static DefinitionLookup only(String api) {
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        return path.equals("countersign/" + api + ".yaml")
            ? Optional.of(new DefinitionSource(path, new byte[0]))
            : Optional.empty();
      }

      @Override
      public String describe() {
        return "a place";
      }
    };
  }
}
