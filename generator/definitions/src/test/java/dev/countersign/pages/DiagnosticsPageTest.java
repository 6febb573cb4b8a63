package dev.countersign.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of all complaints is made from their index. */
class DiagnosticsPageTest {

  private static final Path PAGE = Path.of("../../api-specs/DIAGNOSTICS.md");
  private static final List<Path> CASES = List.of(
      Path.of("src/test/resources/diagnostics"),
      Path.of("../processor/src/test/resources/diagnostics"));
  private static final String REWRITE = "countersign.rewrite";

  @Test
  void pageIsMadeFromTheIndex() throws IOException {
    String made = DiagnosticsPage.make(CASES);
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(PAGE, made);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("%s; -D%s=true writes it", PAGE, REWRITE)
        .isEqualTo(made);
  }

  @Test
  void everyCodeHasAChapter() {
    String page = DiagnosticsPage.make(CASES);
    assertThat(DiagnosticCode.values())
        .allSatisfy(code -> assertThat(page).contains("\n### " + code.code() + "\n"));
  }
}
