package dev.countersign.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void whatPeopleSeeIsVisible() {
    for (String text : List.of(
        "a b\tc\nd\r\ne",
        "\u00E9e\u0301\u65E5\u672C\u8A9E\u3002\uFF0C\u0623\u0905\uAC00",
        "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\u2764\uFE0F\u200D\uD83D\uDD25 1\uFE0F\u20E3 \u2139\uFE0F \u00A9\uFE0F",
        "\uE000\uFFFD\uD87E\uDC00")) {
      assertThat(invisible(text)).as(text).isEmpty();
    }
  }

  @Test
  void whatPeopleDoNotSeeIsInvisible() {
    int[] characters = {
      0x00, 0x08, 0x0B, 0x0C, 0x0D, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0xA0, 0xAD, 0x34F, 0x61C, 0x115F,
      0x1680, 0x17B4, 0x180E, 0x2000, 0x200A, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028,
      0x2029, 0x202A, 0x202E, 0x202F, 0x205F, 0x2060, 0x2064, 0x2066, 0x2069, 0x206A, 0x2800,
      0x3000, 0x3164, 0xFDD0, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0xFFFF, 0x1D173,
      0x1FFFE, 0xE0001, 0xE0041, 0xE0100, 0x10FFFF
    };
    for (int character : characters) {
      String within = "a" + Character.toString(character) + "b";
      assertThat(invisible(within)).as(Characters.named(character)).containsExactly(1);
    }
  }

  @Test
  void everyAsciiCharacterIsItself() {
    IntStream.range(0x20, 0x7F).forEach(character -> {
      assertThat(Characters.isLikeAscii(character)).isFalse();
      assertThat(Characters.asSeen(Character.toString(character)))
          .isEqualTo(Character.toString(character));
    });
  }

  @Test
  void textIsWrittenAsItIsSeen() {
    assertThat(
            Characters.asSeen("\u0410ct\u0456\u043En\uFF1A\u00A0\uFF5B\u201Cx\u201D\uFF5D\u200B"))
        .isEqualTo("Action: {\"x\"}");
    assertThat(Characters.asSeen("\u540D\u5B57 Stra\u00DFe")).isEqualTo("\u540D\u5B57 Stra\u00DFe");
  }

  @Test
  void charactersThatAreDrawnAlikeAreNamedWithTheirPlaces() {
    assertThat(Shown.quoted("\u0410ction\uFF1A"))
        .isEqualTo(
            "\"\u0410ction\uFF1A\" (U+0410 CYRILLIC CAPITAL LETTER A at 1, U+FF1A FULLWIDTH COLON"
                + " at 7)");
    assertThat(Shown.plain("\u0410\u0412\u0415\u041D"))
        .endsWith("(U+0410 CYRILLIC CAPITAL LETTER A at 1, U+0412 CYRILLIC CAPITAL LETTER VE at 2,"
            + " U+0415 CYRILLIC CAPITAL LETTER IE at 3, \u2026)");
    assertThat(Shown.plain("\u540D\u5B57")).isEqualTo("\u540D\u5B57");
    assertThat(Shown.toWrite("\u0410\u200Bction")).isEqualTo("Action");
  }

  @Test
  void nearestWordIsFoundThroughLettersThatAreDrawnAlike() {
    assertThat(Nearest.to("\u0455tr\u0456ng", List.of("int", "string"))).contains("string");
  }

  private static List<Integer> invisible(String text) {
    return IntStream.range(0, text.length())
        .filter(index -> index == 0 || !Character.isLowSurrogate(text.charAt(index)))
        .filter(index -> !Characters.isVisible(text, index))
        .boxed()
        .toList();
  }
}
