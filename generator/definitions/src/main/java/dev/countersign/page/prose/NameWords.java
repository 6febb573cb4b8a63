package dev.countersign.page.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a wire name, in small letters: {@code UHostIds} is {@code u}, {@code host}, {@code ids}. */
final class NameWords {

  private NameWords() {}

  /** Returns the words of a name; a run of capitals is one word but for its last letter. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || begins(name, i)) {
        String word = name.substring(start, i).replace("_", "").replace("-", "");
        if (!word.isEmpty()) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
        start = i;
      }
    }
    return words;
  }

  /** Returns the last segment of a dotted name, without the mark of an index. */
  static String last(String rowName) {
    String name = withoutIndex(rowName);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Returns a name without the mark of an index at its end. */
  static String withoutIndex(String rowName) {
    return isIndexed(rowName) ? rowName.substring(0, rowName.length() - 2) : rowName;
  }

  /** Tells whether a name ends in the mark of an index, so that it stands for a list. */
  static boolean isIndexed(String rowName) {
    return rowName.endsWith(".N") || rowName.endsWith(".n");
  }

  private static boolean begins(String name, int at) {
    char before = name.charAt(at - 1);
    if (!Character.isUpperCase(name.charAt(at))) {
      return before == '_' || before == '-';
    }
    boolean lowerFollows = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    return !Character.isUpperCase(before) || lowerFollows;
  }
}
