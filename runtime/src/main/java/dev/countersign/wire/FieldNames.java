package dev.countersign.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The field names that one reader knows; immutable, made once for each class. */
public final class FieldNames {
  /** Knows no field: every field is unknown. */
  static final FieldNames NONE = of();

  private final String[] names;
  private final PropertyNameMatcher matcher;
  private final Map<String, Integer> lowerCase;

  private FieldNames(String[] names) {
    this.names = names;
    List<Named> named = new ArrayList<>(names.length);
    this.lowerCase = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      named.add(Named.fromString(names[i]));
      this.lowerCase.putIfAbsent(names[i].toLowerCase(Locale.ROOT), i);
    }
    this.matcher = ReplyParser.JSON.constructNameMatcher(named, false);
  }

  /**
   * Lists the names, spelled as the definition spells them.
   *
   * @param names the names, each once
   * @return the names, ready to be matched
   */
  public static FieldNames of(String... names) {
    return new FieldNames(names.clone());
  }

  PropertyNameMatcher matcher() {
    return this.matcher;
  }

  String name(int index) {
    return this.names[index];
  }

  /** The index of the name that differs only in case, or -1. */
  int ignoringCase(String name) {
    return this.lowerCase.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
  }
}
