package dev.countersign.page.merge;

import dev.countersign.format.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Merges the members of a map by their keys, or the items of a list by what they mean. */
final class MembersMerge {

  private final PartMerge merge;
  private final Place place;
  private final Trail at;
  private final Sides sides;
  private final Map<Part, Part.Member> left = new LinkedHashMap<>();

  private MembersMerge(PartMerge merge, Versions versions, Place place, Trail at) {
    this.merge = merge;
    this.place = place;
    this.at = at;
    this.sides = Sides.of(versions, place);
  }

  /** Returns what is left of two maps or two lists in their long forms. */
  static Part of(PartMerge merge, Versions versions, Place place, Trail at) {
    boolean section = place.kind() == Place.Kind.SECTION;
    MembersMerge members =
        new MembersMerge(merge, versions, place, section ? at.within(versions) : at);
    List<Part.Member> left = section ? members.section() : members.named();
    List<String> tail = left.isEmpty() ? List.of() : tail(versions);
    return versions.mine().orElseThrow().value() instanceof Part.Mapping
        ? new Part.Mapping(left, tail)
        : new Part.Listing(left, tail);
  }

  private List<Part.Member> named() {
    Entries entries = new Entries(this.sides);
    for (Part key : this.sides.keys()) {
      Optional<Versions> replaced =
          this.place.kind() == Place.Kind.ENTRIES ? entries.replaced(key) : Optional.empty();
      if (replaced.isPresent()) {
        this.merge.kept(replaced.get(), placeOf(key), this.at);
      } else {
        take(key, this.sides.versions(key));
      }
    }
    return this.sides.ordered(this.left);
  }

  private List<Part.Member> section() {
    Guesses guesses = new Guesses(this.sides, this.place);
    Set<Part> keys = this.sides.keys();
    boolean guessed = keys.remove(Guesses.KEY);
    for (Part key : keys) {
      Versions versions = this.sides.versions(key);
      if (guesses.isConfirmedAndChanged(key)) {
        put(key, this.merge.kept(versions, placeOf(key), trailTo(key)));
      } else {
        take(key, versions);
      }
    }
    if (guessed) {
      take(Guesses.KEY, guesses.adjusted(this.left));
    }
    return this.sides.ordered(this.left);
  }

  private void take(Part key, Versions versions) {
    put(key, this.merge.member(versions, placeOf(key), trailTo(key)));
  }

  private void put(Part key, Optional<Part.Member> member) {
    member.ifPresent(found -> this.left.put(key, found));
  }

  private Place placeOf(Part key) {
    return this.place.of(key instanceof Part.Text text ? text.text() : "");
  }

  // Items have no keys, so that the way to the list leads to each of them.
  private Trail trailTo(Part key) {
    return this.place.isList() || !(key instanceof Part.Text text)
        ? this.at
        : this.at.to(text.text());
  }

  private static List<String> tail(Versions versions) {
    return Versions.merged(
        versions.base().map(member -> member.value().tail()).orElse(List.of()),
        versions.mine().orElseThrow().value().tail(),
        versions.theirs().orElseThrow().value().tail());
  }
}
