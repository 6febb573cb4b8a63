package dev.countersign.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Documentation text on its way into comments. */
class DocsTest {
  @Test
  void aSentenceGetsTheFullStopOfItsScript() {
    assertThat(Docs.sentence("Starts a host")).isEqualTo("Starts a host.");
    assertThat(Docs.sentence("启动主机")).isEqualTo("启动主机。");
    assertThat(Docs.sentence("启动主机（测试）")).isEqualTo("启动主机（测试）。");
    assertThat(Docs.sentence("主机的 Id")).isEqualTo("主机的 Id。");
  }

  @Test
  void aSentenceThatHasEndedStaysAsItIs() {
    for (String text : List.of("Done.", "Done?", "完成。", "完成！", "如下：", "")) {
      assertThat(Docs.sentence(text)).isEqualTo(text);
    }
  }

  @Test
  void linesBreakAtSpaces() {
    String words = "word ".repeat(30).strip();

    assertThat(Docs.javadoc(List.of(words)).toString().lines())
        .containsExactly("word ".repeat(17).strip(), "word ".repeat(13).strip());
  }

  @Test
  void linesBreakWhereChinesePausesAndGainNoSpaceElsewhere() {
    String part = "一二三四五六七八九十，";

    assertThat(Docs.javadoc(List.of(part.repeat(6) + "完。")).toString().lines())
        .containsExactly(part.repeat(4), part.repeat(2) + "完。");
  }

  @Test
  void textWithoutAPlaceToBreakStaysInOnePiece() {
    String text = "一".repeat(200);

    assertThat(Docs.javadoc(List.of(text)).toString()).isEqualTo(text + "\n");
  }

  @Test
  void everyParagraphButTheFirstIsMarked() {
    assertThat(Docs.javadoc(List.of("One.", "Two.", "<ul>\n  <li>three\n</ul>")).toString())
        .isEqualTo("One.\n\n<p>Two.\n\n<ul>\n  <li>three\n</ul>\n");
  }

  @Test
  void aCharacterFromTheRadicalsOnIsAsWideAsTwo() {
    String radicals = "\u2e80".repeat(22);
    String narrow = "\u2e7f".repeat(22);

    assertThat(Docs.javadoc(List.of(radicals + " " + radicals)).toString().lines())
        .containsExactly(radicals, radicals);
    assertThat(Docs.javadoc(List.of(radicals + " " + narrow)).toString().lines())
        .hasSize(1);
  }

  @Test
  void aSlashStaysUnlessItEndsTheComment() {
    assertThat(Docs.escape("/a*/b**/ /* */")).isEqualTo("/a*&#47;b**&#47; /* *&#47;");
  }
}
