package dev.countersign.page.merge;

import dev.countersign.format.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges one member and what is in it. */
final class PartMerge {

  private final List<Conflict> conflicts = new ArrayList<>();

  List<Conflict> conflicts() {
    return this.conflicts;
  }

  /** Merges the versions of a member; nothing is left of one that goes. */
  Optional<Part.Member> member(Versions versions, Place place, Trail at) {
    Optional<Part.Member> mine = versions.mine();
    Optional<Part.Member> theirs = versions.theirs();
    if (mine.equals(versions.base())) {
      return theirs;
    }
    if (Meaning.isSame(theirs, versions.base(), place) || Meaning.isSame(mine, theirs, place)) {
      return mine;
    }
    if (versions.isUnedited(place)) {
      return theirs;
    }
    if (place.isList()) {
      return both(versions.listed(), place, at);
    }
    return mine.isPresent() && theirs.isPresent()
        ? both(versions, place, at)
        : removed(versions, place, at);
  }

  /** Keeps what people made of a member, and notes that the pages changed it, too. */
  Optional<Part.Member> kept(Versions versions, Place place, Trail at) {
    if (!place.word().equals("source")) {
      this.conflicts.add(at.conflict(versions));
    }
    return versions.mine();
  }

  /** What one side removed and the other one changed stays as people have it. */
  private Optional<Part.Member> removed(Versions versions, Place place, Trail at) {
    boolean saysTheSame = Meaning.isSameButForOrigin(versions.base(), versions.theirs(), place);
    return saysTheSame ? versions.mine() : kept(versions, place, at);
  }

  private Optional<Part.Member> both(Versions versions, Place place, Trail at) {
    Versions longer = versions.longer(place);
    Part mine = longer.mine().orElseThrow().value();
    Part theirs = longer.theirs().orElseThrow().value();
    boolean maps = mine instanceof Part.Mapping && theirs instanceof Part.Mapping;
    boolean lists = mine instanceof Part.Listing && theirs instanceof Part.Listing;
    if (maps || lists) {
      return members(versions, MembersMerge.of(this, longer, place, at), place, at);
    }
    boolean followsPages = Meaning.isSame(versions.mine(), versions.base(), place)
        && Meaning.comments(mine).isEmpty();
    return followsPages
        ? Optional.of(versions.commented(versions.theirs().orElseThrow().value()))
        : kept(versions, place, at);
  }

  private Optional<Part.Member> members(Versions versions, Part merged, Place place, Trail at) {
    Part.Member mine = versions.mine().orElseThrow();
    if (!merged.members().isEmpty()) {
      return Optional.of(versions.commented(Forms.shorter(merged, place, mine.value())));
    }
    if (Meaning.comments(mine).isEmpty()) {
      return Optional.empty();
    }
    // A comment has to stand by something, and an empty list says as much as none.
    return place.isList() ? Optional.of(emptied(mine)) : kept(versions, place, at);
  }

  private static Part.Member emptied(Part.Member list) {
    List<String> before = new ArrayList<>(list.before());
    list.value().tail().stream().filter(line -> !line.isEmpty()).forEach(before::add);
    return new Part.Member(list.key(), new Part.Listing(List.of(), List.of()), before, list.end());
  }
}
