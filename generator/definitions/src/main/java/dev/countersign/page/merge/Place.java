package dev.countersign.page.merge;

import dev.countersign.check.KeyTree;
import dev.countersign.check.Keys;
import dev.countersign.check.Keys.Form;
import java.util.List;
import java.util.Optional;

/**
 * What the language knows of where a part stands, which decides how the part merges.
 *
 * @param kind what the members of the part are
 * @param keys the keys of the part itself, or of the parts in it, where the language has any
 * @param word the key of the language that the part stands behind; empty where there is none
 */
record Place(Kind kind, Optional<Keys> keys, String word) {

  private static final List<Keys> FIELDS = List.of(Keys.FIELD, Keys.PARAMETER, Keys.RESPONSE_FIELD);
  private static final List<String> PROSE = List.of("summary", "description");

  /** What the members of a part are. */
  enum Kind {
    /** Words of the language. */
    SECTION,
    /** Maps by the names that the author gives. */
    NAMED,
    /** Maps without a name. */
    ENTRIES,
    /** Names in a list, or one alone. */
    NAMES,
    /** Values in a list, or with their meanings. */
    VALUES,
    /** Anything. */
    FREE
  }

  static Place ofFile(Keys keys) {
    return new Place(Kind.SECTION, Optional.of(keys), "");
  }

  /** Returns the place of a member. */
  Place of(String key) {
    return switch (this.kind) {
      case SECTION -> behind(this.keys.orElseThrow(), key);
      case NAMED, ENTRIES -> new Place(Kind.SECTION, this.keys, "");
      // What stands behind a value alone is prose: its meaning.
      case VALUES -> new Place(Kind.SECTION, this.keys, "summary");
      case NAMES, FREE -> free("");
    };
  }

  boolean isFieldSection() {
    return this.kind == Kind.SECTION && this.keys.filter(FIELDS::contains).isPresent();
  }

  boolean isSectionOf(Keys wanted) {
    return this.kind == Kind.SECTION && this.keys.filter(wanted::equals).isPresent();
  }

  /** Tells whether nothing means the same as an empty list. */
  boolean isList() {
    return this.kind == Kind.NAMES || this.kind == Kind.ENTRIES;
  }

  /** Tells whether blanks around the text mean nothing. */
  boolean isProse() {
    return PROSE.contains(this.word);
  }

  private static Place behind(Keys keys, String key) {
    Optional<Keys.Key> known = keys.find(key);
    if (known.isEmpty()) {
      return free("");
    }
    Optional<Place> below = KeyTree.below(key).map(maps -> below(key, maps));
    if (below.isPresent()) {
      return below.get();
    }
    Form form = known.get().form();
    return form == Form.NAMES || form == Form.TEXTS
        ? new Place(Kind.NAMES, Optional.of(keys), key)
        : free(key);
  }

  private static Place below(String key, KeyTree.Below maps) {
    Kind kind = switch (maps.entries()) {
      case ONE -> Kind.SECTION;
      case NAMED -> Kind.NAMED;
      case LISTED -> Kind.ENTRIES;
      case VALUES -> Kind.VALUES;
    };
    return new Place(kind, Optional.of(maps.keys()), key);
  }

  private static Place free(String word) {
    return new Place(Kind.FREE, Optional.empty(), word);
  }
}
