package dev.countersign.page.twin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.page.PageFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page is chosen for each action of a product, and the others are compared with it. */
class TwinsTest {

  private static final String PUBLIC = "## Public Parameters\n\n"
      + PageFolder.table(List.of(
          "Action | string | is CopyBox | Yes",
          "PublicKey | string | k | Yes",
          "Signature | string | s | Yes"))
      + "\n## Request";
  private static final String LEGACY =
      PageFolder.copyBoxText(List.of("Id | string | i | Yes"), List.of("RetCode | int | z | Yes"));
  private static final String MODERN = LEGACY.replace("## Request", PUBLIC);

  private PageFolder pages = new PageFolder(Path.of(""));

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    this.pages = new PageFolder(root);
  }

  @Test
  void pageWithPublicParametersIsBelieved() {
    this.pages.page("box/a.md", LEGACY).page("box/b.md", MODERN);
    assertThat(chosen()).isEqualTo("box/b.md");
    assertThat(this.pages.findings())
        .containsExactly(
            "OTHER_PAGE box/a.md:1 The page is not used, because box/b.md describes the"
                + " action, too. The two say the same.");
  }

  @Test
  void dialectCountsMoreThanAnIndex() {
    this.pages.page("box/a.md", LEGACY).page("box/b.md", MODERN).page("box/README.md", "[a](a.md)");
    assertThat(chosen()).isEqualTo("box/b.md");
  }

  @Test
  void pageThatCallsItselfOldLoses() {
    this.pages
        .page("box/a.md", MODERN.replace("Copy a box", "Copy a box (old)"))
        .page("box/b.md", MODERN)
        .page("box/_sidebar.md", "- [a](api/box/a)\n");
    assertThat(chosen()).isEqualTo("box/b.md");
  }

  @Test
  void formWinsOverJson() {
    this.pages
        .page(
            "box/a.md", MODERN + "\n## Request Example\n\n```\n{ \"Action\": \"CopyBox\" }\n```\n")
        .page("box/b.md", MODERN + "\n## Request Example\n\n```\nhttps://x/?Action=CopyBox\n```\n");
    assertThat(chosen()).isEqualTo("box/b.md");
  }

  @Test
  void pageThatAnIndexLeadsToWins() {
    this.pages
        .page("box/a.md", MODERN)
        .page("box/b.md", MODERN)
        .page("box/index.md", "| API |\n|---|\n| [CopyBox](/api/box/b?id=x) |\n");
    assertThat(chosen()).isEqualTo("box/b.md");
  }

  @Test
  void pathDecidesAtLast() {
    this.pages.page("box/b.md", MODERN).page("box/a.md", MODERN);
    assertThat(chosen()).isEqualTo("box/a.md");
  }

  @Test
  void differencesAreTold() {
    this.pages
        .page("box/a.md", MODERN)
        .page(
            "box/b.md",
            LEGACY
                .replace(
                    "| Id | string | i | Yes |", "| Id | int | i | No |\n| New | int | n | No |")
                .replace("| RetCode |", "| TaskId | string | t | No |\n| RetCode |"));
    assertThat(this.pages.findings())
        .containsExactly(
            "OTHER_PAGE box/b.md:1 The page is not used, because box/a.md describes the"
                + " action, too. Compared with that one, this page adds the parameters New; gives another"
                + " type to the parameters Id; requires or not otherwise the parameters Id; adds the"
                + " fields TaskId.");
  }

  @Test
  void productsKeepTheirOwnAndDifferencesAreTold() {
    this.pages.page("a/x.md", MODERN).page("b/x.md", MODERN.replace("Id | string", "Id | int"));
    assertThat(this.pages.imported().files()).containsKeys("a/CopyBox.yaml", "b/CopyBox.yaml");
    assertThat(this.pages.findings())
        .containsExactly(
            "OTHER_PAGE b/x.md:1 Another product has the action, too, as a/x.md says, and"
                + " each keeps its own. Compared with that one, this page gives another type to the"
                + " parameters Id.");
  }

  private String chosen() {
    return this.pages.imported().apis().get(0).actions().get(0).path();
  }
}
