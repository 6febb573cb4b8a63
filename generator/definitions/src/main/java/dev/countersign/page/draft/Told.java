package dev.countersign.page.draft;

import dev.countersign.diagnostic.Shown;
import dev.countersign.page.action.PageType;

/** What pages say, in the words of a finding. */
final class Told {

  private Told() {}

  static String name(String name) {
    return Shown.quoted(name);
  }

  /** Returns a type as findings spell it: {@code list of string}. */
  static String type(PageType type) {
    if (type instanceof PageType.Single single) {
      return single.scalar().word();
    }
    if (type instanceof PageType.Array array) {
      return "list of " + type(array.item());
    }
    if (type instanceof PageType.Map map) {
      return "map of " + type(map.value());
    }
    return type instanceof PageType.Model model ? model.name() : "object";
  }
}
