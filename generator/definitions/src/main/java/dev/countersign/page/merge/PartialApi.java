package dev.countersign.page.merge;

import dev.countersign.format.Part;
import dev.countersign.read.DefinitionSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the import would write about an API of which it did not see all actions. */
final class PartialApi {

  private PartialApi() {}

  /**
   * Returns the draft with the actions that stay all the same, and with the models that they may use.
   *
   * @param file the file of the API
   * @param draft what the import would write
   * @param base what the import before wrote
   * @param actions the names of the actions that stay
   */
  static String with(
      String file, String draft, Optional<DefinitionSource> base, Set<String> actions) {
    Optional<Part.Mapping> before =
        base.flatMap(source -> CanonicalParts.of(source).file());
    if (actions.isEmpty() || before.isEmpty()) {
      return draft;
    }
    List<Part.Member> listed = members(before.get(), "actions").stream()
        .filter(item -> item.value() instanceof Part.Text name && actions.contains(name.text()))
        .toList();
    Part.Mapping now = CanonicalParts.ofDraft(file, draft);
    Part.Mapping longer = with(now, "actions", new Part.Listing(listed, List.of()));
    List<Part.Member> models = members(before.get(), "models");
    return CanonicalParts.text(with(longer, "models", new Part.Mapping(models, List.of())));
  }

  /** Adds members to those behind a key of a file. */
  private static Part.Mapping with(Part.Mapping file, String key, Part more) {
    List<Part.Member> members = new ArrayList<>(file.members());
    members.removeIf(member -> member.key().equals(key));
    List<Part.Member> all = new ArrayList<>(members(file, key));
    more.members().stream()
        .filter(member -> all.stream().noneMatch(known -> isSame(known, member)))
        .forEach(all::add);
    if (all.isEmpty()) {
      return file;
    }
    Part whole = more instanceof Part.Mapping
        ? new Part.Mapping(all, List.of())
        : new Part.Listing(all, List.of());
    members.add(new Part.Member(key, whole, List.of(), Optional.empty()));
    return new Part.Mapping(members, file.tail());
  }

  private static List<Part.Member> members(Part.Mapping file, String key) {
    return file.at(key).map(Part::members).orElse(List.of());
  }

  // The items of a list have no key, and the maps of a map are not compared.
  private static boolean isSame(Part.Member one, Part.Member other) {
    return one.key().equals(other.key())
        && (!one.key().isEmpty() || one.value().equals(other.value()));
  }
}
