package dev.countersign;

import java.util.regex.Pattern;

/** The grammar of JSON numbers, with a limit on their length. */
final class JsonNumbers {
  private static final int MAX_LENGTH = 100;

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private JsonNumbers() {}

  static boolean isNumber(String text) {
    return text.length() <= MAX_LENGTH && NUMBER.matcher(text).matches();
  }
}
