package dev.countersign.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rule from a wire name to a Java name. A name depends on its own wire name alone, never on its
 * neighbours, so that adding to a definition renames nothing.
 *
 * <ul>
 *   <li>Words end before a capital that starts one ({@code TargetImage|Id}), and before the last
 *       capital of a run ({@code VPC|Id}, {@code U|Host|Id}); digits belong to the word before them.
 *   <li>Members and methods are the words in lower camel case: {@code vpcId}, {@code uHostId}, {@code
 *       eip}, {@code ipv6}. A reserved word gets {@code Value}: {@code defaultValue}.
 *   <li>Types keep the wire name, with its first letter in upper case. A name that would hide a type
 *       of java.lang or an enclosing class, be a device on Windows, or look like one of ours ({@code
 *       …Request}, {@code …Response}, {@code …Client}) gets {@code Model}, or {@code Value} where it
 *       belongs to a field.
 *   <li>Constants are the words in upper case, joined by {@code _}; what is neither letter nor digit
 *       separates words. A reserved one gets {@code _VALUE}.
 * </ul>
 */
final class JavaNames {
  /** What the constant of a field's pattern ends with. */
  static final String PATTERN_SUFFIX = "_PATTERN";

  private static final List<String> OUR_SUFFIXES = List.of("Request", "Response", "Client");

  private final ReservedWords reserved;

  JavaNames(ReservedWords reserved) {
    this.reserved = reserved;
  }

  /** A field, a parameter, an accessor: {@code TargetImageId} is {@code targetImageId}. */
  String member(String wireName) {
    String name = lowerCamel(wireName);
    return this.reserved.isReservedMember(name) || startsWithDigit(name) ? name + "Value" : name;
  }

  /** The method of a client that calls an action. */
  String method(String action) {
    String name = lowerCamel(action);
    return this.reserved.isReservedMethod(name) ? name + "Action" : name;
  }

  /** The method that calls an action without waiting, by the one that waits. */
  String asyncMethod(String method) {
    return method + "Async";
  }

  /** The method that goes through the pages of an action, by the one that calls it. */
  String paginator(String method) {
    return method + "Paginator";
  }

  /** The method that gives a waiter: {@code ImageReady} is {@code imageReadyWaiter}. */
  String waiter(String wireName) {
    return lowerCamel(wireName) + "Waiter";
  }

  /** The method of a builder that appends to a list: {@code addInfos}. */
  String adder(String wireName) {
    return "add" + upperFirst(lowerCamel(wireName));
  }

  /** The method of a builder that puts an entry into a map: {@code putLabels}. */
  String putter(String wireName) {
    return "put" + upperFirst(lowerCamel(wireName));
  }

  /** The class of a model. */
  String model(String wireName) {
    return type(wireName, "Model");
  }

  /**
   * The class that belongs to one field: its enumeration, or its nested fields.
   *
   * @param enclosing the classes around it, none of which it may hide
   */
  String fieldType(String wireName, List<String> enclosing) {
    String name = type(wireName, "Value");
    while (enclosing.contains(name)) {
      name += "Value";
    }
    return name;
  }

  /** The constant of a field's pattern: {@code IMAGE_NAME_PATTERN}. */
  String patternConstant(String wireName) {
    return spelled(wireName) + PATTERN_SUFFIX;
  }

  /** The stem of an action's or a client's class names. */
  String stem(String wireName) {
    return upperFirst(wireName).replace("_", "");
  }

  private String type(String wireName, String suffix) {
    String name = stem(wireName);
    boolean ours = OUR_SUFFIXES.stream().anyMatch(name::endsWith);
    return ours || this.reserved.isReservedType(name) ? name + suffix : name;
  }

  /** The constant of a known value: {@code NetEnhanced_Ultra} is {@code NET_ENHANCED_ULTRA}. */
  String constant(String value) {
    String name = spelled(value);
    return this.reserved.isReservedConstant(name) ? name + "_VALUE" : name;
  }

  private String spelled(String value) {
    StringBuilder name = new StringBuilder();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i <= value.length(); i++) {
      char c = i < value.length() ? value.charAt(i) : ' ';
      if (isAsciiLetterOrDigit(c)) {
        run.append(c);
        continue;
      }
      for (String word : words(run.toString())) {
        separate(name).append(word.toUpperCase(Locale.ROOT));
      }
      run.setLength(0);
      if (c > 0x7f) {
        // Other scripts have no spelling in ASCII: their code unit names them.
        separate(name).append('U').append(String.format(Locale.ROOT, "%04X", (int) c));
      } else if (c == '-' && name.length() == 0 && i + 1 < value.length()) {
        name.append("MINUS");
      }
    }
    if (name.length() == 0) {
      return value.isEmpty() ? "EMPTY" : "SYMBOL_" + codes(value);
    }
    return startsWithDigit(name.toString()) ? "VALUE_" + name : name.toString();
  }

  private static String codes(String value) {
    List<String> codes = new ArrayList<>();
    value.codePoints().forEach(c -> codes.add(String.format(Locale.ROOT, "%X", c)));
    return String.join("_", codes);
  }

  private static StringBuilder separate(StringBuilder name) {
    return name.length() == 0 ? name : name.append('_');
  }

  private String lowerCamel(String wireName) {
    StringBuilder name = new StringBuilder();
    for (String part : wireName.split("_", -1)) {
      for (String word : words(part)) {
        String lower = word.toLowerCase(Locale.ROOT);
        name.append(name.length() == 0 ? lower : upperFirst(lower));
      }
    }
    return name.length() == 0 ? "value" : name.toString();
  }

  /** Splits a run of ASCII letters and digits into words. */
  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = joinedEnd(text, start);
      if (end == start) {
        end = wordEnd(text, start);
      }
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  private int joinedEnd(String text, int start) {
    for (String word : this.reserved.joined()) {
      int end = start + word.length();
      if (text.startsWith(word, start) && (end == text.length() || !isLower(text.charAt(end)))) {
        return end;
      }
    }
    return start;
  }

  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isUpper(text.charAt(start)) && isUpper(text.charAt(end))) {
      end++;
    }
    boolean run = end - start > 1;
    if (run && end < text.length() && isLower(text.charAt(end)) && !isPlural(text, end)) {
      return end - 1;
    }
    while (end < text.length() && !isUpper(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether an s at this place ends a run of capitals: {@code EIPs}. */
  private static boolean isPlural(String text, int at) {
    return text.charAt(at) == 's' && (at + 1 == text.length() || !isLower(text.charAt(at + 1)));
  }

  private static String upperFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static boolean startsWithDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return isUpper(c) || isLower(c) || (c >= '0' && c <= '9');
  }
}
