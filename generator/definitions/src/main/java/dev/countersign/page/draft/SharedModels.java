package dev.countersign.page.draft;

import dev.countersign.format.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The models that several actions of an API use, and that are equal in all of them.
 *
 * <p>Equal are models whose fields say the same, but for the lines that they come from, and whose
 * own models are equal, too.
 */
final class SharedModels {

  private SharedModels() {}

  /** Returns the shared models by name, as the first action has them. */
  static Map<String, Part.Mapping> of(List<ActionDraft> actions) {
    Map<String, List<Part.Mapping>> uses = new TreeMap<>();
    for (ActionDraft action : actions) {
      action.models().forEach((name, model) -> {
        if (!action.unused().contains(name)) {
          uses.computeIfAbsent(name, n -> new ArrayList<>()).add(model);
        }
      });
    }
    Map<String, Part.Mapping> shared = new TreeMap<>();
    Set<String> letters = new HashSet<>();
    uses.forEach((name, models) -> {
      boolean equal =
          models.stream().map(SharedModels::withoutSource).distinct().count() == 1;
      if (models.size() > 1 && equal && letters.add(FieldTree.letters(name))) {
        shared.put(name, models.get(0));
      }
    });
    Map<String, Set<String>> needs = new HashMap<>();
    shared.forEach((name, model) -> needs.put(name, needed(model, uses.keySet())));
    while (shared
        .keySet()
        .removeIf(name -> !shared.keySet().containsAll(needs.getOrDefault(name, Set.of())))) {
      // One that needs a model of its action only belongs to the action itself, and so on.
    }
    return shared;
  }

  private static Set<String> needed(Part model, Set<String> known) {
    Set<String> needed = new HashSet<>();
    for (Part.Member member : model.members()) {
      if (member.key().equals("type") && member.value() instanceof Part.Text type) {
        needed.add(type.text().substring(type.text().lastIndexOf(' ') + 1));
      } else {
        needed.addAll(needed(member.value(), known));
      }
    }
    needed.retainAll(known);
    return needed;
  }

  private static Part withoutSource(Part part) {
    List<Part.Member> members = part.members().stream()
        .filter(member -> !(member.key().equals("source") && member.value() instanceof Part.Text))
        .map(member -> new Part.Member(
            member.key(), withoutSource(member.value()), List.of(), Optional.empty()))
        .toList();
    if (part instanceof Part.Mapping) {
      return new Part.Mapping(members, List.of());
    }
    return part instanceof Part.Listing ? new Part.Listing(members, List.of()) : part;
  }
}
