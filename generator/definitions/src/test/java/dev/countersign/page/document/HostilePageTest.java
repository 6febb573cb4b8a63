package dev.countersign.page.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.countersign.page.action.ActionPages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that are too large, too deep or no text are refused; none takes long. */
class HostilePageTest {

  private static final String HEAD = "# Copy - CopyBox\n\n## Request Parameters\n\n";
  private static final String TABLE =
      "| Name | Type | Description | Required |\n|---|---|---|---|\n";

  @Test
  void pageThatIsTooLargeIsRefused() {
    assertThat(read("a ".repeat(PageLimits.FILE_BYTES / 2) + "b"))
        .isEqualTo(new PageReading.Unreadable(0, "The page is larger than 1 MiB."));
  }

  @Test
  void brokenUtf8IsRefusedWithItsLine() {
    byte[] page = "# Copy\n\nx?y\n".getBytes(StandardCharsets.UTF_8);
    page[9] = (byte) 0xFF;
    assertThat(PageDocuments.read("p.md", page))
        .isEqualTo(new PageReading.Unreadable(3, "Byte 9 of the page, FF, is not UTF-8."));
  }

  @Test
  void utf8ThatEndsTooEarlyIsRefused() {
    byte[] page = {'a', (byte) 0xE4, (byte) 0xBD};
    assertThat(PageDocuments.read("p.md", page))
        .isEqualTo(new PageReading.Unreadable(1, "Byte 1 of the page, E4, is not UTF-8."));
  }

  @Test
  void zeroByteIsRefusedWithItsLine() {
    assertThat(read("# Copy\n\n\0"))
        .isEqualTo(new PageReading.Unreadable(3, "The page holds a zero byte, and is no text."));
  }

  @Test
  void lineThatIsTooLongIsRefused() {
    assertThat(read("# Copy\n" + "x".repeat(70_000)))
        .isEqualTo(new PageReading.Unreadable(
            2, "The line has 70000 characters, and 65536 are the most."));
  }

  @Test
  void quotationsThatAreTooDeepAreRefused() {
    assertThat(read(HEAD + "> ".repeat(200) + "deep\n"))
        .isEqualTo(new PageReading.Unreadable(
            5, "Quotations, lists or marks are nested more than 32 levels deep."));
  }

  @Test
  void listsThatAreTooDeepAreRefused() {
    StringBuilder page = new StringBuilder(HEAD);
    for (int i = 0; i < 200; i++) {
      page.append("  ".repeat(i)).append("- item\n");
    }
    assertThat(read(page.toString()))
        .isInstanceOf(PageReading.Unreadable.class)
        .asString()
        .contains("nested more than 32 levels deep");
  }

  @Test
  void tableWithTooManyRowsIsRefusedWhereItBegins() {
    assertThat(read(HEAD + TABLE + "| A | string | text | No |\n".repeat(10_000)))
        .isEqualTo(new PageReading.Unreadable(5, "The table has more than 2000 rows."));
  }

  @Test
  void tableWithTooManyColumnsIsRefused() {
    String wide = "|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n" + "|x|\n".repeat(900);
    assertThat(read(HEAD + wide))
        .isEqualTo(new PageReading.Unreadable(6, "The table has more than 32 columns."));
  }

  @Test
  void tableOfHtmlIsBoundedToo() {
    assertThat(read(HEAD + "<table>\n" + "<tr><td>a</td></tr>\n".repeat(3000) + "</table>\n"))
        .isEqualTo(new PageReading.Unreadable(6, "The table has more than 2000 rows."));
  }

  @Test
  void tableOfPlainTextIsBoundedToo() {
    assertThat(read("Copy\n" + "a\tb\tc\n".repeat(3000)))
        .isEqualTo(new PageReading.Unreadable(2, "The table has more than 2000 rows."));
  }

  @Test
  void pageWithTooManyBlocksIsRefused() {
    assertThat(read("# a\n".repeat(6000)))
        .isEqualTo(new PageReading.Unreadable(
            5001, "The page has more than 5000 headings, texts and tables."));
  }

  @Test
  void paragraphWithTooManyBracketsIsRefused() {
    assertThat(read(HEAD + "[a\n".repeat(1200)))
        .isEqualTo(
            new PageReading.Unreadable(1005, "The paragraph has more than 1000 opening brackets."));
  }

  static Stream<Arguments> slowPages() {
    return Stream.of(
        arguments("brackets", "[".repeat(60_000) + "\n"),
        arguments("links", "](".repeat(30_000) + "\n"),
        arguments("links that end", "[a](".repeat(15_000) + "\n"),
        arguments("images", "![[]()".repeat(10_000) + "\n"),
        arguments("emphasis", "*a_ ".repeat(15_000) + "\n"),
        arguments("strong", "**a ".repeat(15_000) + "\n"),
        arguments("nested emphasis", "*a **b ".repeat(8_000) + "** c*".repeat(2_000) + "\n"),
        arguments("code", "`a``b```c````".repeat(4_000) + "\n"),
        arguments("tags", "<a ".repeat(20_000) + "\n"),
        arguments("comments", "<!-- ".repeat(12_000) + "\n"),
        arguments("entities", "&#".repeat(30_000) + "\n"),
        arguments("backslashes", "\\".repeat(60_000) + "\n"),
        arguments("bars", "|".repeat(60_000) + "\n"),
        arguments("blanks", "a" + " ".repeat(60_000) + "b\n"),
        arguments("dashes", "# a" + " - ".repeat(20_000) + "\n"),
        arguments("colons", "# " + ":".repeat(60_000) + "x\n"),
        arguments("headings", "# a\n".repeat(15_000)),
        arguments("captions", "Request Example\n".repeat(4_000)),
        arguments("empty lines", "\n".repeat(60_000)),
        arguments("definitions", "[a]: /b\n".repeat(8_000)),
        arguments("items", "- a\n\n".repeat(12_000)),
        arguments("cells", TABLE + ("| A" + " x ".repeat(20_000) + " | string | t | No |\n")),
        arguments("types", TABLE + ("| A | " + "[".repeat(60_000) + " | t | No |\n")),
        arguments("slashes", TABLE + ("| A | " + "/".repeat(60_000) + " | t | No |\n")),
        arguments("names", TABLE + ("| " + "A.N.".repeat(15_000) + "B | string | t | No |\n")),
        arguments("rows", TABLE + "| A.N.B.N.C | string | t | No |\n".repeat(1_900)),
        arguments("html", "<table><tr><td>" + "<b>a".repeat(15_000) + "\n"),
        arguments("pre", "<pre>\n" + "a\n".repeat(20_000) + "</pre>\n"),
        arguments("fences", "```\n".repeat(15_000)),
        arguments("spaces in code", "```\n" + " \n".repeat(30_000) + "```\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slowPages")
  void pageThatIsHardToReadDoesNotTakeLong(String kind, String text) {
    String page = HEAD + text.repeat(Math.max(1, PageLimits.FILE_BYTES / text.length() / 2));
    assertTimeout(Duration.ofSeconds(30), () -> readAll(page), kind);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slowPages")
  void plainTextThatIsHardToReadDoesNotTakeLong(String kind, String text) {
    String page = text.repeat(Math.max(1, PageLimits.FILE_BYTES / text.length() / 2));
    assertTimeout(Duration.ofSeconds(30), () -> readAll(page.replaceAll("[#<`*]", "x")), kind);
  }

  private static void readAll(String page) {
    if (read(page) instanceof PageReading.Page read) {
      assertThat(ActionPages.read(read.document(), "box")).isNotEmpty();
    }
  }

  private static PageReading read(String page) {
    return PageDocuments.read("p.md", page.getBytes(StandardCharsets.UTF_8));
  }
}
