package dev.countersign.check;

import dev.countersign.definition.Bounds;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Rules;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what values a field takes: each key goes with some types, and the default obeys them all. */
final class ValueRules {

  private static final Set<Scalar> TEXT = Set.of(Scalar.STRING);
  private static final Set<Scalar> NUMBERS = Set.of(Scalar.INT, Scalar.FLOAT);
  private static final Set<Scalar> NAMED = Set.of(Scalar.STRING, Scalar.INT);
  private static final Set<Scalar> ANY = Set.of(Scalar.values());
  private static final BigDecimal LONGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final Section section;
  private final FieldType type;

  ValueRules(Section section, FieldType type) {
    this.section = section;
    this.type = type;
  }

  Rules read() {
    Rules rules = new Rules(values(), Optional.empty(), range(), length(), patternText(), base64());
    rules
        .values()
        .forEach(value -> DefaultRule.brokenRule(rules, value.value())
            .ifPresent(why -> this.section.diagnostics().add(brokenBy(value, why))));
    boolean plainDefault = goesWith("default", ANY, "string, int, float and bool");
    Optional<String> defaultValue = plainDefault
        ? DefaultRule.defaultValue(this.section, (Scalar) this.type, rules)
        : Optional.empty();
    return new Rules(
        rules.values(),
        defaultValue,
        rules.range(),
        rules.length(),
        rules.pattern(),
        rules.base64());
  }

  /** Tells whether the field is a secret, which only a text can be. */
  boolean secret() {
    boolean secret = goesWith("secret", TEXT, "string") && this.section.flag("secret");
    if (secret) {
      this.section.exclude("secret", "values", "What everybody knows is no secret.");
    }
    return secret;
  }

  private List<EnumValue> values() {
    Optional<Node> values = this.section.node("values");
    if (values.isEmpty()) {
      return List.of();
    }
    Optional<Scalar> scalar = Literals.scalar(this.type).filter(NAMED::contains);
    if (scalar.isEmpty()) {
      this.section.diagnostics().add(notForType("values", "string, int, and lists of them"));
      return List.of();
    }
    return new EnumValues(this.section, scalar.get()).read(values.get());
  }

  private Optional<Bounds> range() {
    if (!goesWith("range", NUMBERS, "int and float")) {
      return Optional.empty();
    }
    return this.type == Scalar.INT
        ? BoundsRule.bounds(
            this.section,
            "range",
            text -> Literals.whole(text).map(BigDecimal::valueOf),
            Literals::tooLong)
        : BoundsRule.bounds(this.section, "range", Literals::number, Literals::inexact);
  }

  private Optional<Bounds> length() {
    if (!goesWith("length", TEXT, "string")) {
      return Optional.empty();
    }
    return BoundsRule.bounds(
        this.section,
        "length",
        text -> Literals.whole(text)
            .map(BigDecimal::valueOf)
            .filter(number -> number.signum() >= 0 && number.compareTo(LONGEST) <= 0),
        Literals::tooLong);
  }

  private Optional<String> patternText() {
    return goesWith("pattern", TEXT, "string")
        ? PatternRule.pattern(this.section)
        : Optional.empty();
  }

  private boolean base64() {
    if (!goesWith("encoding", TEXT, "string")) {
      return false;
    }
    boolean base64 = this.section.choice("encoding").isPresent();
    if (base64) {
      this.section.exclude("encoding", "values", "The values of bytes have no names.");
      this.section.exclude("encoding", "pattern", "A pattern is for text.");
      this.section.exclude("encoding", "length", "A length is for text.");
    }
    return base64;
  }

  /** Tells whether a key is there and goes with the type; complains where it does not. */
  private boolean goesWith(String key, Set<Scalar> types, String words) {
    if (this.section.node(key).isEmpty()) {
      return false;
    }
    if (this.type instanceof Scalar scalar && types.contains(scalar)) {
      return true;
    }
    this.section.diagnostics().add(notForType(key, words));
    return false;
  }

  private Diagnostic brokenBy(EnumValue value, String why) {
    return new Diagnostic(
        DiagnosticCode.BAD_VALUE,
        value.location(),
        "The value "
            + Shown.quoted(value.value())
            + " of "
            + this.section.name()
            + " "
            + why
            + ". Correct the value, or the rule.");
  }

  private Diagnostic notForType(String key, String words) {
    return new Diagnostic(
        DiagnosticCode.KEY_NOT_FOR_TYPE,
        this.section.keyPlace(key),
        Complaints.capital(this.section.name())
            + " has the key "
            + key
            + ", which goes with "
            + words
            + " only. Remove it, or change the type.");
  }
}
