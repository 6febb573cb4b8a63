package dev.countersign.page.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.page.document.PageDocuments;
import dev.countersign.page.document.PageReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of many kinds say the same of one action, and are read alike. */
class PageKindsTest {

  private static final Path PAGES = Path.of("src/test/resources/pages");

  static Stream<Path> pages() {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void actionIsNamed(Path file) throws IOException {
    assertThat(read(file).action()).isEqualTo("CopyBox");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void parametersAreRead(Path file) throws IOException {
    assertThat(read(file).ownParameters().stream().map(PageKindsTest::row))
        .containsExactlyElementsOf(
            file.toString().contains("nested")
                ? List.of(
                    "Region string required",
                    "BoxId string required",
                    "Size int",
                    "Tags list of string",
                    "Disks list of ?",
                    "Disks.N.Kind string required")
                : List.of(
                    "Region string required",
                    "BoxId string required",
                    "Size int",
                    "Tags.N string",
                    "Disks.N.Kind string required"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void responseIsRead(Path file) throws IOException {
    assertThat(read(file).response().stream().map(PageKindsTest::row))
        .containsExactly("RetCode int required", "TaskId string", "Copies list of Copy");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void modelsAreRead(Path file) throws IOException {
    List<PageModel> models = read(file).models();
    assertThat(models).extracting(PageModel::name).containsExactly("Copy");
    assertThat(models.get(0).ofRequest()).isFalse();
    assertThat(models.get(0).fields().stream().map(PageKindsTest::row))
        .containsExactly("Id string required", "Ratio float");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void examplesAreFound(Path file) throws IOException {
    ActionPage page = read(file);
    assertThat(page.requestExample().orElseThrow().text())
        .contains("Action=CopyBox")
        .endsWith("BoxId=box-1");
    assertThat(page.responseExample().orElseThrow().text())
        .isEqualTo("{ \"RetCode\": 0, \"TaskId\": \"t\" }");
  }

  private static String row(PageRow row) {
    String name = row.name().replaceAll("\\[]|\\.(?:n|0)(?=\\.|$)", ".N");
    return name + " " + type(row.type()) + (row.required().orElse(false) ? " required" : "");
  }

  private static String type(PageType type) {
    if (type instanceof PageType.Array array) {
      return "list of " + type(array.item());
    }
    if (type instanceof PageType.Single single) {
      return single.scalar().name().toLowerCase(java.util.Locale.ROOT);
    }
    return type instanceof PageType.Model model ? model.name() : "?";
  }

  private static ActionPage read(Path file) throws IOException {
    PageReading reading = PageDocuments.read("box/" + file.getFileName(), Files.readAllBytes(file));
    assertThat(reading).isInstanceOf(PageReading.Page.class);
    List<ActionReading> actions = ActionPages.read(((PageReading.Page) reading).document(), "box");
    assertThat(actions).hasSize(1).first().isInstanceOf(ActionReading.Found.class);
    return ((ActionReading.Found) actions.get(0)).page();
  }
}
