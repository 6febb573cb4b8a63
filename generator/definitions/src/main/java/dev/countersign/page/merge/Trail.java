package dev.countersign.page.merge;

import dev.countersign.format.Part;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way to a part of a file.
 *
 * @param key the keys on the way
 * @param source where the innermost definition around the part was taken from
 */
record Trail(String key, Optional<String> source) {

  /** The file itself. */
  static final Trail START = new Trail("", Optional.empty());

  Trail to(String next) {
    return new Trail(this.key.isEmpty() ? next : this.key + "." + next, this.source);
  }

  /** Returns the way with the source that a definition names itself, the pages' latest if it can be. */
  Trail within(Versions definition) {
    Optional<String> own = Stream.of(definition.theirs(), definition.base(), definition.mine())
        .flatMap(Optional::stream)
        .flatMap(member -> member.value().at("source").stream())
        .filter(Part.Text.class::isInstance)
        .map(PartText::of)
        .findFirst();
    return new Trail(this.key, own.or(this::source));
  }

  Conflict conflict(Versions versions) {
    return new Conflict(
        this.key,
        versions.base().map(member -> PartText.of(member.value())),
        versions.mine().map(member -> PartText.of(member.value())),
        versions.theirs().map(member -> PartText.of(member.value())),
        this.source);
  }
}
