package dev.countersign.page.draft;

import dev.countersign.definition.Bounds;
import dev.countersign.definition.Deprecation;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Rules;
import dev.countersign.format.Part;
import dev.countersign.page.prose.FieldFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes facts as keys of a field; those that do not go with its type stay in the description. */
final class FactParts {

  private static final Set<Scalar> NUMBERS = Set.of(Scalar.INT, Scalar.FLOAT);
  private static final Set<Scalar> NAMED = Set.of(Scalar.STRING, Scalar.INT);

  private final Parts parts;
  private final FieldFacts facts;
  private final List<String> written = new ArrayList<>();

  private FactParts(Parts parts, FieldFacts facts) {
    this.parts = parts;
    this.facts = facts;
  }

  /**
   * Writes the facts.
   *
   * @param parts takes the keys
   * @param facts what the prose says
   * @param scalar what the field or each of its elements is, if it is a single value
   * @param list whether the field is a list
   * @return the keys that were written
   */
  static List<String> write(Parts parts, FieldFacts facts, Optional<Scalar> scalar, boolean list) {
    FactParts writer = new FactParts(parts, facts);
    if (scalar.filter(NAMED::contains).isPresent()) {
      writer.values();
    }
    if (scalar.isPresent() && !list) {
      writer.single(scalar.get());
    }
    facts.deprecation().ifPresent(deprecation -> writer.put("deprecated", part(deprecation)));
    List<String> guessed =
        facts.guessed().stream().filter(writer.written::contains).toList();
    parts.list("guessed", guessed);
    return writer.written;
  }

  private void values() {
    List<EnumValue> values = this.facts.rules().values();
    if (values.isEmpty()) {
      return;
    }
    boolean meant = values.stream().anyMatch(value -> value.meaning().isPresent());
    if (!meant) {
      put("values", Parts.listing(values.stream().map(EnumValue::value).toList()));
      return;
    }
    Parts map = new Parts();
    for (EnumValue value : values) {
      map.part(
          value.value(),
          value
              .meaning()
              .map(meaning -> new Part.Text(meaning, false))
              .orElse(new Part.Text("", true)));
    }
    put("values", map.done());
  }

  private void single(Scalar scalar) {
    Rules rules = this.facts.rules();
    rules.defaultValue().ifPresent(value -> put("default", new Part.Text(value, false)));
    if (NUMBERS.contains(scalar)) {
      rules.range().ifPresent(range -> put("range", new Part.Text(text(range), false)));
    }
    if (scalar == Scalar.STRING) {
      rules.length().ifPresent(length -> put("length", new Part.Text(text(length), false)));
      rules.pattern().ifPresent(pattern -> put("pattern", new Part.Text(pattern, false)));
      if (rules.base64()) {
        put("encoding", new Part.Text("base64", false));
      }
      if (this.facts.secret()) {
        put("secret", new Part.Text("true", false));
      }
    }
  }

  private void put(String key, Part part) {
    this.parts.part(key, part);
    this.written.add(key);
  }

  static Part part(Deprecation deprecation) {
    return deprecation
        .use()
        .map(use -> (Part)
            new Parts().text("summary", deprecation.summary()).text("use", use).done())
        .orElse(new Part.Text(deprecation.summary(), false));
  }

  private static String text(Bounds bounds) {
    return bounds.min().map(BigDecimal::toPlainString).orElse("")
        + ".."
        + bounds.max().map(BigDecimal::toPlainString).orElse("");
  }
}
