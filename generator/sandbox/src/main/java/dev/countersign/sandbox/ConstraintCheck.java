package dev.countersign.sandbox;

import dev.countersign.definition.Action;
import dev.countersign.definition.Condition;
import dev.countersign.definition.Constraint;
import dev.countersign.definition.Constraint.AtLeastOneOf;
import dev.countersign.definition.Constraint.AtMostOneOf;
import dev.countersign.definition.Constraint.ExactlyOneOf;
import dev.countersign.definition.Constraint.Excluded;
import dev.countersign.definition.Constraint.Required;
import dev.countersign.definition.FieldType.Scalar;
import java.util.List;

/** Holds what was sent against the constraints between the parameters of an action. */
final class ConstraintCheck {
  private final Action action;
  private final Sent sent;
  private final Problems problems;

  private ConstraintCheck(Action action, Sent sent, Problems problems) {
    this.action = action;
    this.sent = sent;
    this.problems = problems;
  }

  static void check(Action action, Sent sent, Problems problems) {
    ConstraintCheck check = new ConstraintCheck(action, sent, problems);
    action.constraints().forEach(check::check);
  }

  private void check(Constraint constraint) {
    if (constraint instanceof AtMostOneOf atMost) {
      notTwo(atMost.parameters());
    } else if (constraint instanceof ExactlyOneOf exactly) {
      notNone(exactly.parameters());
      notTwo(exactly.parameters());
    } else if (constraint instanceof AtLeastOneOf atLeast) {
      notNone(atLeast.parameters());
    } else if (constraint instanceof Required required) {
      if (holds(required.when()) && !isSent(required.parameter())) {
        this.problems.addMissing(required.parameter());
        this.problems.add(required.parameter() + " is required" + reason(required.when()));
      }
    } else if (constraint instanceof Excluded excluded) {
      if (holds(excluded.when()) && isSent(excluded.parameter())) {
        this.problems.add(excluded.parameter() + " must not be sent" + reason(excluded.when()));
      }
    } else {
      throw new IllegalStateException("No check for " + constraint);
    }
  }

  private void notNone(List<String> parameters) {
    if (parameters.stream().noneMatch(this::isSent)) {
      // The service joins alternatives with a bar: "Missing params [FWId|GroupId]".
      this.problems.addMissing(String.join("|", parameters));
    }
  }

  private void notTwo(List<String> parameters) {
    List<String> found = parameters.stream().filter(this::isSent).toList();
    if (found.size() > 1) {
      this.problems.add(String.join(" and ", found)
          + " are sent, but at most one of "
          + String.join(", ", parameters)
          + " may be.");
    }
  }

  private boolean isSent(String parameter) {
    return this.sent.part(parameter).isPresent();
  }

  private boolean holds(Condition condition) {
    return this.sent
        .part(condition.parameter())
        .filter(part -> condition.values().isEmpty()
            || part.texts().values().stream()
                .anyMatch(text -> isOneOf(condition.parameter(), text, condition.values())))
        .isPresent();
  }

  /** A decimal is compared by its number: 3 and 3.0 are one. */
  private boolean isOneOf(String parameter, String text, List<String> values) {
    boolean decimal = this.action.parameters().stream()
        .anyMatch(field -> field.name().equals(parameter) && field.type() == Scalar.FLOAT);
    return values.stream()
        .anyMatch(value -> decimal ? isSameNumber(text, value) : value.equals(text));
  }

  private static boolean isSameNumber(String text, String value) {
    try {
      return Double.parseDouble(text) == Double.parseDouble(value);
    } catch (NumberFormatException notANumber) {
      // It is complained about as a value.
      return false;
    }
  }

  private static String reason(Condition when) {
    return when.values().isEmpty()
        ? ", since " + when.parameter() + " is sent."
        : ", since " + when.parameter() + " is " + String.join(" or ", when.values()) + ".";
  }
}
