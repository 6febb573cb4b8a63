package dev.countersign.page.merge;

import dev.countersign.format.Part;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of the versions of a map or a list, each by what it is found by: its key in a map; in a
 * list what it means, wherever it was taken from.
 *
 * @param base what the import before wrote, in order
 * @param mine what people made of it
 * @param theirs what this import would write
 */
record Sides(
    Map<Part, Part.Member> base, Map<Part, Part.Member> mine, Map<Part, Part.Member> theirs) {

  static Sides of(Versions versions, Place place) {
    boolean map = versions.mine().orElseThrow().value() instanceof Part.Mapping;
    return new Sides(
        keyed(
            versions.base().filter(member -> member.value() instanceof Part.Mapping == map), place),
        keyed(versions.mine(), place),
        keyed(versions.theirs(), place));
  }

  static Part key(String key) {
    return new Part.Text(key, false);
  }

  Set<Part> keys() {
    Set<Part> keys = new LinkedHashSet<>(this.mine.keySet());
    keys.addAll(this.theirs.keySet());
    keys.addAll(this.base.keySet());
    return keys;
  }

  Versions versions(Part key) {
    return new Versions(
        Optional.ofNullable(this.base.get(key)),
        Optional.ofNullable(this.mine.get(key)),
        Optional.ofNullable(this.theirs.get(key)));
  }

  /** Returns what is left of the members, in order. */
  List<Part.Member> ordered(Map<Part, Part.Member> left) {
    List<Part> order =
        MemberOrder.of(this.base.keySet(), this.mine.keySet(), this.theirs.keySet(), left.keySet());
    return order.stream().map(left::get).toList();
  }

  private static Map<Part, Part.Member> keyed(Optional<Part.Member> owner, Place place) {
    Map<Part, Part.Member> keyed = new LinkedHashMap<>();
    for (Part.Member member : owner.map(m -> m.value().members()).orElse(List.of())) {
      boolean item = owner.orElseThrow().value() instanceof Part.Listing;
      Part key = item ? Meaning.butForOrigin(member.value(), place.of("")) : key(member.key());
      keyed.putIfAbsent(key, member);
    }
    return keyed;
  }
}
