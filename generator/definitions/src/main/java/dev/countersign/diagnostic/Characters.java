package dev.countersign.diagnostic;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which characters stand for themselves in a file, and which ones cannot be told from others.
 *
 * <p>A character that is invisible, that looks like a blank, that some programs take for a line break,
 * or that turns the direction of what follows it, shows people something else than programs read.
 */
public final class Characters {

  /** An ASCII character, and the letters and signs that are drawn as it is, or nearly so. */
  private static final String ALIKE = """
      A 0410 0391
      B 0412 0392
      C 0421 03F9
      E 0415 0395
      G 050C
      H 041D 0397
      I 0406 0399
      J 0408
      K 041A 039A
      M 041C 039C
      N 039D
      O 041E 039F
      P 0420 03A1
      Q 051A
      S 0405
      T 0422 03A4
      V 0474
      W 051C
      X 0425 03A7
      Y 04AE 03A5
      Z 0396
      a 0430 0251
      c 0441 03F2
      d 0501
      e 0435
      g 0261
      h 04BB
      i 0456 0131
      j 0458 03F3
      l 04CF
      n 0578
      o 043E 03BF 0585
      p 0440 03C1
      q 051B
      s 0455
      u 057D
      v 0475 03BD
      w 051D
      x 0445
      y 0443
      ! 01C3
      ' 2018 2019 201A 201B 2032 00B4
      " 201C 201D 201E 201F 2033 300C 300D 300E 300F
      - 2010 2011 2012 2013 2014 2015 2212
      . 3002 06D4
      , 3001 060C 066B
      : 2236 0589 02D0 A789
      ; 061B 037E
      * 2217 204E 066D
      / 2044 2215
      [ 3010 3014
      ] 3011 3015
      < 2039 2329 3008 300A
      > 203A 232A 3009 300B
      | 2223 01C0
      ~ 301C
      """;

  private static final Map<Integer, String> DRAWN_ALIKE = ALIKE
      .lines()
      .flatMap(line -> Arrays.stream(line.substring(2).split(" "))
          .map(number -> Map.entry(Integer.valueOf(number, 16), line.substring(0, 1))))
      .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int KEYCAP = 0x20E3;
  private static final int INFORMATION_SOURCE = 0x2139;

  private Characters() {}

  /**
   * Tells whether a character of a text is one that people see as what it is.
   *
   * <p>A blank, a tab and a line break are; so is what joins the parts of an emoji.
   *
   * @param text the text
   * @param index where the character begins in it
   * @return whether it stands for itself
   */
  public static boolean isVisible(String text, int index) {
    int character = text.codePointAt(index);
    return switch (character) {
      case ' ', '\t', '\n' -> true;
      case '\r' -> index + 1 < text.length() && text.charAt(index + 1) == '\n';
      case ZERO_WIDTH_JOINER -> isEmojiBefore(text, index) && isSymbolAt(text, index + 1);
      case EMOJI_STYLE, TEXT_STYLE -> isEmojiBefore(text, index) || isKeycapAt(text, index + 1);
      default -> !isControl(character) && !isInvisible(character);
    };
  }

  /**
   * Tells whether a character controls a device, and is no part of a text.
   *
   * @param character the character
   * @return whether it is a control character or half of one
   */
  public static boolean isControl(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }

  /**
   * Tells whether a character looks like a blank.
   *
   * @param character the character
   * @return whether it is a space other than the blank
   */
  public static boolean isSpace(int character) {
    return (Character.getType(character) == Character.SPACE_SEPARATOR && character != ' ')
        || character == 0x2800;
  }

  /**
   * Names a character, as {@code U+00A0 NO-BREAK SPACE}.
   *
   * @param character the character
   * @return its number and its name, where it has one
   */
  public static String named(int character) {
    String name = Character.getName(character);
    return String.format(Locale.ROOT, "U+%04X", character) + (name == null ? "" : " " + name);
  }

  /**
   * Returns the escape that stands for a character between double quotes in YAML.
   *
   * @param character the character
   * @return the escape
   */
  public static String escape(int character) {
    return String.format(Locale.ROOT, character > 0xFFFF ? "\\U%08X" : "\\u%04X", character);
  }

  /**
   * Tells whether a character is drawn as one of ASCII is, or nearly so.
   *
   * @param character the character
   * @return whether people may take it for one of ASCII
   */
  public static boolean isLikeAscii(int character) {
    return character > 0x7F && !alike(character).isEmpty();
  }

  /**
   * Returns a text as somebody reads it who takes each character for the one of ASCII that it is drawn
   * as; what cannot be seen is left out.
   *
   * @param text the text
   * @return the text to write instead
   */
  public static String asSeen(String text) {
    StringBuilder seen = new StringBuilder();
    for (int index = 0; index < text.length(); ) {
      int character = text.codePointAt(index);
      if (character <= 0x7F) {
        seen.appendCodePoint(character);
      } else if (isSpace(character)) {
        seen.append(' ');
      } else if (isVisible(text, index)) {
        String alike = alike(character);
        seen.append(alike.isEmpty() ? Character.toString(character) : alike);
      }
      index += Character.charCount(character);
    }
    return seen.toString();
  }

  private static String alike(int character) {
    String known = DRAWN_ALIKE.get(character);
    if (known != null) {
      return known;
    }
    // Full-width signs, letters of formulas, circled ones, ligatures, roman numbers.
    String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
    boolean ascii = plain.chars().allMatch(letter -> letter > ' ' && letter <= 0x7E);
    return ascii ? plain : "";
  }

  // What Unicode has programs ignore where they cannot show it, and what stands for no character.
  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> isSpace(character) || isIgnorable(character) || isNoCharacter(character);
    };
  }

  private static boolean isIgnorable(int character) {
    return character == 0x034F
        || character == 0x2065
        || character == 0x3164
        || character == 0xFFA0
        || isWithin(character, 0x115F, 0x1160)
        || isWithin(character, 0x17B4, 0x17B5)
        || isWithin(character, 0x180B, 0x180F)
        || isWithin(character, 0xFE00, 0xFE0F)
        || isWithin(character, 0xFFF0, 0xFFF8)
        || isWithin(character, 0x1D173, 0x1D17A)
        || isWithin(character, 0xE0000, 0xE0FFF);
  }

  private static boolean isNoCharacter(int character) {
    return (character & 0xFFFE) == 0xFFFE || isWithin(character, 0xFDD0, 0xFDEF);
  }

  private static boolean isWithin(int character, int least, int greatest) {
    return character >= least && character <= greatest;
  }

  private static boolean isEmojiBefore(String text, int index) {
    if (index == 0) {
      return false;
    }
    int before = text.codePointBefore(index);
    boolean style = before == EMOJI_STYLE;
    return style ? isEmojiBefore(text, index - 1) : isSymbol(before);
  }

  private static boolean isSymbolAt(String text, int index) {
    return index < text.length() && isSymbol(text.codePointAt(index));
  }

  private static boolean isKeycapAt(String text, int index) {
    return index < text.length() && text.codePointAt(index) == KEYCAP;
  }

  private static boolean isSymbol(int character) {
    return character > 0x7F
        && switch (Character.getType(character)) {
          case Character.OTHER_SYMBOL,
              Character.MATH_SYMBOL,
              Character.MODIFIER_SYMBOL,
              Character.OTHER_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.OTHER_NUMBER -> true;
          // Emoji of a later Unicode than that of the JDK.
          case Character.UNASSIGNED -> isWithin(character, 0x1F000, 0x1FAFF);
          default -> character == INFORMATION_SOURCE;
        };
  }
}
