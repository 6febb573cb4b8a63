package dev.countersign.format;

import dev.countersign.check.KeyTree;
import dev.countersign.check.Keys;
import dev.countersign.check.Keys.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the language knows about a part.
 *
 * @param keys the keys of the part itself, or of the parts in it
 * @param kind which of the two
 */
record Shape(Optional<Keys> keys, Kind kind) {

  private static final Shape FREE = new Shape(Optional.empty(), Kind.FREE);
  private static final List<Keys> FIELDS = List.of(Keys.FIELD, Keys.PARAMETER, Keys.RESPONSE_FIELD);
  private static final List<Keys> ONE_A_LINE =
      List.of(Keys.API_FILE, Keys.ACTION_FILE, Keys.ACTION, Keys.MODEL, Keys.WAITER);
  private static final List<Keys> APART = List.of(Keys.ACTION, Keys.MODEL);
  private static final Set<Form> SECTIONS = EnumSet.of(Form.MAP, Form.FIELDS, Form.LIST);

  /** What the keys of a part are. */
  enum Kind {
    /** Words of the language. */
    SECTION,
    /** Names that the author gives. */
    NAMED,
    /** None: it is a list. */
    LISTED,
    /** Values that the author gives, or none: it is a list of them. */
    VALUES,
    /** Anything. */
    FREE
  }

  static Shape ofFile(Keys keys) {
    return new Shape(Optional.of(keys), Kind.SECTION);
  }

  /** Returns the shape of a member. */
  Shape of(Part.Member member) {
    return switch (this.kind) {
      case SECTION ->
        this.keys.orElseThrow().find(member.key()).isEmpty()
            ? FREE
            : KeyTree.below(member.key()).map(Shape::below).orElse(FREE);
      case NAMED ->
        isShortModel(member.value())
            ? new Shape(Optional.of(Keys.FIELD), Kind.NAMED)
            : new Shape(this.keys, Kind.SECTION);
      case LISTED, VALUES -> new Shape(this.keys, Kind.SECTION);
      case FREE -> FREE;
    };
  }

  /** Tells whether the members are fields by name. */
  boolean isFields() {
    return this.kind == Kind.NAMED && FIELDS.contains(this.keys.orElseThrow());
  }

  /** Tells whether each member is on lines of its own, whether there is room on one or not. */
  boolean isBlock(Part part) {
    return switch (this.kind) {
      case SECTION ->
        ONE_A_LINE.contains(this.keys.orElseThrow())
            || (this.keys.get() == Keys.CONSTRAINT && part.members().size() == 1);
      case NAMED, LISTED -> true;
      case VALUES, FREE -> false;
    };
  }

  /** Tells whether a blank line stands between two members. */
  boolean isApart(Part.Member upper, Part.Member lower) {
    return switch (this.kind) {
      case SECTION -> isFile() && (isLarge(upper) || isLarge(lower));
      case NAMED -> APART.contains(this.keys.orElseThrow()) && !upper.key().isEmpty();
      case LISTED, VALUES, FREE -> false;
    };
  }

  private boolean isFile() {
    return this.keys.orElseThrow() == Keys.API_FILE || this.keys.get() == Keys.ACTION_FILE;
  }

  private boolean isLarge(Part.Member member) {
    return this.keys
        .orElseThrow()
        .find(member.key())
        .map(key -> SECTIONS.contains(key.form()))
        .orElseGet(() -> !(member.value() instanceof Part.Text));
  }

  // As the reader has it: a map behind the key "fields" makes the long form of a model.
  private boolean isShortModel(Part part) {
    return this.keys.orElseThrow() == Keys.MODEL
        && part.at("fields").filter(Part.Mapping.class::isInstance).isEmpty();
  }

  private static Shape below(KeyTree.Below below) {
    Kind kind = switch (below.entries()) {
      case ONE -> Kind.SECTION;
      case NAMED -> Kind.NAMED;
      case LISTED -> Kind.LISTED;
      case VALUES -> Kind.VALUES;
    };
    return new Shape(Optional.of(below.keys()), kind);
  }
}
