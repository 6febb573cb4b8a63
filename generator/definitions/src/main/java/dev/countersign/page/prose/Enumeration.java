package dev.countersign.page.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The known values of a field.
 *
 * @param items the values, each once
 * @param guessed whether the text only seems to list them
 */
record Enumeration(List<EnumerationItem> items, boolean guessed) {

  /** No values. */
  static final Enumeration NONE = new Enumeration(List.of(), false);

  Enumeration {
    items = once(items);
  }

  boolean isEmpty() {
    return this.items.isEmpty();
  }

  /** Adds meanings that stand elsewhere in the text. */
  Enumeration withMeanings(Enumeration explained) {
    Map<String, String> meanings = new LinkedHashMap<>();
    explained.items.forEach(item -> meanings.put(item.value(), item.meaning()));
    List<EnumerationItem> all = new ArrayList<>();
    for (EnumerationItem item : this.items) {
      String meaning =
          item.meaning().isEmpty() ? meanings.getOrDefault(item.value(), "") : item.meaning();
      all.add(new EnumerationItem(item.value(), meaning));
    }
    return new Enumeration(all, this.guessed);
  }

  private static List<EnumerationItem> once(List<EnumerationItem> items) {
    Map<String, EnumerationItem> once = new LinkedHashMap<>();
    items.forEach(item -> once.putIfAbsent(item.value(), item));
    return List.copyOf(once.values());
  }
}
