package dev.countersign.page.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages keep their words and their lines, whatever marks stand around them. */
class PageDocumentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '§',
      value = {
        "**Region** → Region",
        "`a\\|b` → a|b",
        "1\\~40 → 1~40",
        "24*60*60 and 2*3 → 24*60*60 and 2*3",
        "http://*.x.com, * → http://*.x.com, *",
        "snake_case_name → snake_case_name",
        "[*Copy*](#Copy) → Copy",
        "see [the list](https://x/y_z) → see the list",
        "<id> and <a href=\"x\">b</a> → <id> and b",
        "{@link X} ${y} @z → {@link X} ${y} @z",
        "a &lt; b &amp; c → a < b & c",
        "\"quoted\" 'words' → \"quoted\" 'words'"
      })
  void cellKeepsItsWords(String cell, String text) {
    assertThat(table("| Name |\n|---|\n| " + cell + " |\n").rows().get(0).cells())
        .containsExactly(text);
  }

  @Test
  void breaksAreLineBreaks() {
    assertThat(
            table("| Name |\n|---|\n| <br/>a<br /><br>b <br> |\n").rows().get(0).cells())
        .containsExactly("a\nb");
  }

  @Test
  void blanksOfAllKindsAreBlanks() {
    assertThat(
            table("| Name |\n|---|\n| a\u00a0b\u3000c\u200b |\n").rows().get(0).cells())
        .containsExactly("a b c");
  }

  @ParameterizedTest
  @CsvSource({"\\n", "\\r\\n", "\\r"})
  void linesAreCountedWhateverEndsThem(String end) {
    String page = "\uFEFF# One\n\ntext\n\n| Name |\n|---|\n| a |\n| b |\n\n```\ncode\n```\n"
        .replace("\n", end.replace("\\r", "\r").replace("\\n", "\n"));
    List<Block> blocks = read(page).blocks();
    assertThat(blocks).extracting(Block::line).containsExactly(1, 3, 5, 11);
    assertThat(((Block.Table) blocks.get(2)).rows())
        .extracting(Block.Row::line)
        .containsExactly(7, 8);
    assertThat(((Block.Code) blocks.get(3)).text()).isEqualTo("code\n");
  }

  @Test
  void linesBehindATableOfHtmlAreRight() {
    assertThat(read("# One\n\n<table>\n<tr><td>a</td></tr>\n\n</table>\n\n## Two\n")
            .blocks())
        .extracting(Block::line)
        .containsExactly(1, 4, 8);
  }

  @Test
  void longCellIsKept() {
    String cell = "值".repeat(8778);
    assertThat(table("| Name |\n|---|\n| " + cell + " |\n").rows().get(0).cells())
        .containsExactly(cell);
  }

  @Test
  void linksAreKeptBesideTheTexts() {
    assertThat(
            read("# One\n\n- [a](api/box/a)\n\n| x |\n|---|\n| [b](b.md#c) |\n").links())
        .containsExactly("api/box/a", "b.md#c");
    assertThat(read("<html><a href='x.html'>x</a></html>").links()).containsExactly("x.html");
  }

  private static Block.Table table(String text) {
    return (Block.Table) read("# Page\n\n" + text).blocks().get(1);
  }

  private static PageDocument read(String text) {
    PageReading reading = PageDocuments.read("p.md", text.getBytes(StandardCharsets.UTF_8));
    return ((PageReading.Page) reading).document();
  }
}
