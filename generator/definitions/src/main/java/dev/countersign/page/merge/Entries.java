package dev.countersign.page.merge;

import dev.countersign.format.Part;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which of the pages' new constraints replaces one that people changed or removed. */
record Entries(Sides sides) {

  /**
   * Returns what became of the constraint in whose place the pages have a new one; nothing where the
   * new one is welcome.
   *
   * <p>A constraint has no name. The new one is taken for another wording of an old one when both name
   * one parameter, and neither side has the old one any more.
   */
  Optional<Versions> replaced(Part key) {
    Versions entry = this.sides.versions(key);
    boolean isNew = entry.base().isEmpty() && entry.mine().isEmpty();
    return isNew
        ? old(key)
            .map(old -> new Versions(this.sides.versions(old).base(), edited(old), entry.theirs()))
        : Optional.empty();
  }

  private Optional<Part> old(Part key) {
    return this.sides.base().keySet().stream()
        .filter(old -> !this.sides.mine().containsKey(old))
        .filter(old -> !this.sides.theirs().containsKey(old))
        .filter(old -> isRelated(old, key))
        .findFirst();
  }

  /** Returns what people wrote in the place of an old constraint. */
  private Optional<Part.Member> edited(Part old) {
    return this.sides.mine().entrySet().stream()
        .filter(entry -> !this.sides.base().containsKey(entry.getKey()))
        .filter(entry -> isRelated(old, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isRelated(Part one, Part other) {
    return !Collections.disjoint(names(one), names(other));
  }

  private static Set<String> names(Part entry) {
    Set<String> names = new HashSet<>();
    for (Part.Member member : entry.members()) {
      if (member.key().equals("when")) {
        member.value().members().forEach(condition -> names.add(condition.key()));
      } else if (member.value() instanceof Part.Text text) {
        names.add(text.text());
      } else {
        names.addAll(texts(member.value().members()));
      }
    }
    return names;
  }

  private static List<String> texts(List<Part.Member> items) {
    return items.stream()
        .map(Part.Member::value)
        .filter(Part.Text.class::isInstance)
        .map(item -> ((Part.Text) item).text())
        .toList();
  }
}
