package dev.countersign.page.merge;

import dev.countersign.format.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The versions of one member; an absent one is not in its file.
 *
 * @param base what the import before wrote
 * @param mine what people made of it
 * @param theirs what this import would write
 */
record Versions(
    Optional<Part.Member> base, Optional<Part.Member> mine, Optional<Part.Member> theirs) {

  /** Makes a member of a whole file. */
  static Part.Member whole(Part file) {
    return new Part.Member("", file, List.of(), Optional.empty());
  }

  /** Tells whether people changed neither the meaning nor a comment. */
  boolean isUnedited(Place place) {
    return Meaning.isSame(this.mine, this.base, place)
        && this.mine.map(Meaning::comments).equals(this.base.map(Meaning::comments));
  }

  Versions longer(Place place) {
    return each(member -> withValue(member, Forms.longer(member.value(), place)));
  }

  /** Returns the versions with empty lists where there are none, which is the same. */
  Versions listed() {
    String key = Stream.of(this.mine, this.theirs, this.base)
        .flatMap(Optional::stream)
        .map(Part.Member::key)
        .findFirst()
        .orElseThrow();
    Optional<Part.Member> none = Optional.of(
        new Part.Member(key, new Part.Listing(List.of(), List.of()), List.of(), Optional.empty()));
    return new Versions(
        this.base.or(() -> none), this.mine.or(() -> none), this.theirs.or(() -> none));
  }

  /** Returns my member with another value; a comment that the pages changed is followed. */
  Part.Member commented(Part value) {
    Part.Member my = this.mine.orElseThrow();
    Part.Member their = this.theirs.orElseThrow();
    return new Part.Member(
        my.key(),
        value,
        merged(this.base.map(Part.Member::before).orElse(List.of()), my.before(), their.before()),
        merged(this.base.flatMap(Part.Member::end), my.end(), their.end()));
  }

  static <C> C merged(C base, C mine, C theirs) {
    return mine.equals(base) ? theirs : mine;
  }

  private static Part.Member withValue(Part.Member member, Part value) {
    return new Part.Member(member.key(), value, member.before(), member.end());
  }

  private Versions each(UnaryOperator<Part.Member> change) {
    return new Versions(this.base.map(change), this.mine.map(change), this.theirs.map(change));
  }
}
