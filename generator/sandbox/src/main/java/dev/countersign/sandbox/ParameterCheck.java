package dev.countersign.sandbox;

import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.FreeObject;
import dev.countersign.definition.FieldType.ListOf;
import dev.countersign.definition.FieldType.MapOf;
import dev.countersign.definition.FieldType.ModelRef;
import dev.countersign.definition.FieldType.Nested;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.diagnostic.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Holds what was sent against the parameters that an action declares. */
final class ParameterCheck {
  private final ActionScope scope;
  private final Redaction redaction;
  private final ValueCheck values;
  private final Problems problems = new Problems();

  private ParameterCheck(ActionScope scope, Redaction redaction) {
    this.scope = scope;
    this.redaction = redaction;
    this.values = new ValueCheck(redaction.parameters(), this.problems);
  }

  /**
   * Finds everything that is wrong, at every depth.
   *
   * @param redaction what a message may show of them
   */
  static Optional<Refusal> judge(ActionScope scope, Sent sent, Redaction redaction) {
    ParameterCheck check = new ParameterCheck(scope, redaction);
    check.fields(scope.action().parameters(), sent, field -> new Place(field.name(), field));
    ConstraintCheck.check(scope.action(), sent, check.problems);
    check.unknown("", scope.action().parameters(), sent);
    return check.problems.refusal();
  }

  private void fields(List<Field> fields, Sent sent, Function<Field, Place> placeOf) {
    for (Field field : fields) {
      Place place = placeOf.apply(field);
      Optional<Sent> part = sent.part(field.name());
      if (part.isPresent()) {
        value(place, field.type(), part.get());
      } else if (field.required()) {
        this.problems.addMissing(place.name());
      }
    }
  }

  private void unknown(String prefix, List<Field> fields, Sent sent) {
    List<String> known = fields.stream().map(Field::name).toList();
    for (String name : sent.partNames()) {
      if (!known.contains(name)) {
        this.problems.add(this.redaction.name(prefix + name) + " is not declared."
            + Nearest.question(name, known));
      }
    }
  }

  private void value(Place place, FieldType type, Sent sent) {
    if (type instanceof Scalar scalar) {
      scalar(place, scalar, sent);
    } else if (type instanceof ListOf list) {
      list(place, list.element(), sent);
    } else if (type instanceof MapOf map) {
      map(place, map.value(), sent);
    } else if (type instanceof ModelRef reference) {
      object(place, this.scope.fields(reference), sent);
    } else if (type instanceof Nested nested) {
      object(place, nested.fields(), sent);
    } else if (!(type instanceof FreeObject)) {
      throw new IllegalStateException("No check for " + type);
    }
  }

  private void scalar(Place place, Scalar scalar, Sent sent) {
    sent.text().ifPresent(text -> this.values.check(place, scalar, text));
    for (String name : sent.partNames()) {
      this.problems.add(this.redaction.name(place.name() + "." + name)
          + " is not declared: "
          + place.name()
          + " holds a single value.");
    }
  }

  private void list(Place place, FieldType element, Sent sent) {
    noText(place, sent, "a list: send " + place.name() + ".0, " + place.name() + ".1 and so on");
    Set<String> indexes = new HashSet<>();
    for (Sent part : sent.elements()) {
      String index = Integer.toString(indexes.size());
      value(place.element(index), element, part);
      indexes.add(index);
    }
    for (String name : sent.partNames()) {
      if (!indexes.contains(name)) {
        this.problems.add(this.redaction.name(place.name() + "." + name)
            + " is out of order: elements count from 0 without gaps, and "
            + place.name()
            + "."
            + indexes.size()
            + " is not sent.");
      }
    }
  }

  private void map(Place place, FieldType value, Sent sent) {
    noText(place, sent, "a map: send " + place.name() + ".key with each key");
    if (value instanceof Scalar scalar) {
      // The keys of a map are free text, so a dot after the map's name may belong to the key.
      sent.texts().forEach((key, text) -> {
        if (!key.isEmpty()) {
          this.values.check(place.element(key), scalar, text);
        }
      });
    } else {
      for (String key : sent.partNames()) {
        sent.part(key).ifPresent(part -> value(place.element(key), value, part));
      }
    }
  }

  private void object(Place place, List<Field> fields, Sent sent) {
    noText(
        place,
        sent,
        "an object: send its fields, as " + place.inside(fields.get(0)).name());
    fields(fields, sent, place::inside);
    unknown(place.name() + ".", fields, sent);
  }

  private void noText(Place place, Sent sent, String wanted) {
    if (sent.text().isPresent()) {
      this.problems.add(place.name() + " is sent as a single value, but is " + wanted + ".");
    }
  }
}
