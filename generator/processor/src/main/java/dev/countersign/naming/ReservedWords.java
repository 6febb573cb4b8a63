package dev.countersign.naming;

import dev.countersign.definition.Names;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words of {@code reserved-words.txt}, by group. Immutable. */
final class ReservedWords {
  private final Map<String, Set<String>> groups;

  private ReservedWords(Map<String, Set<String>> groups) {
    this.groups = groups;
  }

  static ReservedWords load() {
    try (InputStream in = ReservedWords.class.getResourceAsStream("reserved-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("reserved-words.txt is missing from the generator's jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new ReservedWords(parse(reader.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Set<String>> parse(List<String> lines) {
    Map<String, Set<String>> groups = new HashMap<>();
    Set<String> group = new HashSet<>();
    for (String line : lines) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (line.startsWith("[")) {
        group =
            groups.computeIfAbsent(line.substring(1, line.length() - 1), name -> new TreeSet<>());
      } else {
        group.addAll(List.of(line.trim().split("\\s+")));
      }
    }
    return groups;
  }

  /** Whether a field, parameter or accessor cannot have this name. */
  boolean isReservedMember(String name) {
    return contains("keywords", name)
        || contains("object-methods", name)
        || contains("own-members", name);
  }

  /** Whether the method of an action cannot have this name. */
  boolean isReservedMethod(String name) {
    return isReservedMember(name) || contains("client-methods", name);
  }

  /**
   * Whether a class cannot have this name: it would hide a type or meet a constant that generated code
   * uses, or be a file that some system refuses.
   */
  boolean isReservedType(String name) {
    return contains("types", name)
        || contains("keywords", name)
        || name.endsWith(JavaNames.PATTERN_SUFFIX)
        || name.equalsIgnoreCase("Builder")
        || Names.isDevice(name);
  }

  /** Whether a class may be given this name. */
  boolean mayBeType(String name) {
    return Character.isUpperCase(name.charAt(0)) && !isReservedType(name);
  }

  /** Whether the constant of a value cannot have this name. */
  boolean isReservedConstant(String name) {
    return contains("constants", name);
  }

  /** Whether a variable of generated code may have this name. */
  boolean isVariable(String name) {
    return contains("variables", name);
  }

  /** Spellings that count as one word, as {@code IPv6}. */
  Set<String> joined() {
    return group("joined");
  }

  private boolean contains(String group, String name) {
    return group(group).contains(name);
  }

  private Set<String> group(String name) {
    Set<String> words = this.groups.get(name);
    if (words == null) {
      throw new IllegalStateException("reserved-words.txt has no group " + name);
    }
    return words;
  }
}
