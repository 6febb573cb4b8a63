package dev.countersign.page.merge;

import dev.countersign.format.Part;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which facts of a definition are guessed: that depends on whose facts they are. */
final class Guesses {

  /** The key that lists the guessed facts. */
  static final Part KEY = Sides.key("guessed");

  private final Sides sides;
  private final Place place;
  private final Set<Part> base;
  private final Set<Part> mine;
  private final Set<Part> theirs;

  Guesses(Sides sides, Place place) {
    this.sides = sides;
    this.place = place;
    Versions versions = sides.versions(KEY);
    this.base = names(versions.base());
    this.mine = names(versions.mine());
    this.theirs = names(versions.theirs());
  }

  /** Tells whether people confirmed a single fact, and the pages say something else now. */
  boolean isConfirmedAndChanged(Part key) {
    Versions fact = this.sides.versions(key);
    boolean confirmed = this.base.contains(key)
        && !this.mine.contains(key)
        && isSame(key, fact.mine(), fact.base());
    boolean single = fact.theirs()
        .or(fact::base)
        .filter(member -> member.value() instanceof Part.Text)
        .isPresent();
    return confirmed && single && !isSame(key, fact.theirs(), fact.base());
  }

  /** Returns versions of the list that merge to what is guessed of the facts that are left. */
  Versions adjusted(Map<Part, Part.Member> left) {
    Versions versions = this.sides.versions(KEY);
    Predicate<Part> ofPages = name -> !isMine(name, left);
    Predicate<Part> ofPeople = name -> isMine(name, left) && !isOfBoth(name);
    return new Versions(
        list(name ->
            (ofPages.test(name) || ofPeople.test(name) ? this.mine : this.base).contains(name)),
        versions.mine(),
        list(name -> (ofPeople.test(name) ? this.mine : this.theirs).contains(name)));
  }

  private boolean isMine(Part name, Map<Part, Part.Member> left) {
    return isSame(
        name, Optional.ofNullable(left.get(name)), this.sides.versions(name).mine());
  }

  private boolean isOfBoth(Part name) {
    Versions fact = this.sides.versions(name);
    return isSame(name, fact.mine(), fact.base()) && isSame(name, fact.mine(), fact.theirs());
  }

  private boolean isSame(Part name, Optional<Part.Member> one, Optional<Part.Member> other) {
    return name instanceof Part.Text text
        && Meaning.isSameButForOrigin(one, other, this.place.of(text.text()));
  }

  private Optional<Part.Member> list(Predicate<Part> isGuessed) {
    Set<Part> all = new LinkedHashSet<>(this.mine);
    all.addAll(this.theirs);
    all.addAll(this.base);
    List<Part.Member> items = all.stream().filter(isGuessed).map(Guesses::item).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part.Member(
            "guessed", new Part.Listing(items, List.of()), List.of(), Optional.empty()));
  }

  private Set<Part> names(Optional<Part.Member> list) {
    Set<Part> names = new LinkedHashSet<>();
    list.map(member -> Forms.longer(member.value(), this.place.of("guessed")))
        .map(Part::members)
        .orElse(List.of())
        .forEach(item -> names.add(item.value()));
    return names;
  }

  private static Part.Member item(Part value) {
    return new Part.Member("", value, List.of(), Optional.empty());
  }
}
