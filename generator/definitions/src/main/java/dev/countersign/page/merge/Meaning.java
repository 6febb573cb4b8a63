package dev.countersign.page.merge;

import dev.countersign.check.Keys;
import dev.countersign.format.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a part says, whatever its form, layout and comments: two parts that mean the same are equal.
 *
 * <p>The order of names and values counts, since people read it; that of the language's own keys does
 * not.
 */
final class Meaning {

  private static final Set<String> ORIGIN = Set.of("source", "guessed");

  private final boolean withOrigin;

  private Meaning(boolean withOrigin) {
    this.withOrigin = withOrigin;
  }

  static boolean isSame(Optional<Part.Member> one, Optional<Part.Member> other, Place place) {
    return one.map(m -> of(m.value(), place)).equals(other.map(m -> of(m.value(), place)));
  }

  /** Tells whether two versions differ at most in where they were taken from. */
  static boolean isSameButForOrigin(
      Optional<Part.Member> one, Optional<Part.Member> other, Place place) {
    return one.map(m -> butForOrigin(m.value(), place))
        .equals(other.map(m -> butForOrigin(m.value(), place)));
  }

  /** Returns what a part says, wherever it was taken from. */
  static Part butForOrigin(Part part, Place place) {
    return new Meaning(false).part(part, place);
  }

  static Part of(Part part, Place place) {
    return new Meaning(true).part(part, place);
  }

  /** Returns all comments of a member in order. */
  static List<String> comments(Part.Member member) {
    List<String> all = new ArrayList<>(member.before());
    member.end().ifPresent(all::add);
    all.addAll(comments(member.value()));
    all.removeIf(String::isEmpty);
    return all;
  }

  /** Returns all comments within a part in order. */
  static List<String> comments(Part part) {
    List<String> all = new ArrayList<>();
    part.members().forEach(member -> all.addAll(comments(member)));
    all.addAll(part.tail());
    all.removeIf(String::isEmpty);
    return all;
  }

  private Part part(Part part, Place place) {
    Part longer = Forms.longer(part, place);
    if (longer instanceof Part.Text text) {
      return place.isProse() ? new Part.Text(text.text().strip(), text.absent()) : text;
    }
    List<Part.Member> members = new ArrayList<>();
    for (Part.Member member : longer.members()) {
      if (counts(member, place)) {
        Part value = part(member.value(), place.of(member.key()));
        members.add(new Part.Member(member.key(), value, List.of(), Optional.empty()));
      }
    }
    if (place.kind() == Place.Kind.SECTION) {
      members.sort(Comparator.comparing(Part.Member::key));
    }
    if (longer instanceof Part.Mapping) {
      return new Part.Mapping(members, List.of());
    }
    if (place.kind() == Place.Kind.NAMES
        && place.keys().filter(Keys.CONSTRAINT::equals).isPresent()) {
      members.sort(Comparator.comparing(item -> String.valueOf(item.value())));
    }
    return new Part.Listing(members, List.of());
  }

  private boolean counts(Part.Member member, Place place) {
    return place.kind() != Place.Kind.SECTION
        || (!isAbsent(member.value()) && (this.withOrigin || !ORIGIN.contains(member.key())));
  }

  private static boolean isAbsent(Part part) {
    return part instanceof Part.Text text && text.absent();
  }
}
