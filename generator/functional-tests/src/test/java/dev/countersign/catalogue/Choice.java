package dev.countersign.catalogue;

import dev.countersign.definition.Action;
import dev.countersign.definition.Constraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Chooses between parameters that exclude each other. */
final class Choice {
  private Choice() {}

  /** The parameters that stay away so that a wanted one can be sent; conditions are left to luck. */
  static Set<String> leftOut(Action action, String wanted, Random random) {
    Set<String> leftOut = new HashSet<>();
    for (Constraint constraint : action.constraints()) {
      if (constraint instanceof Constraint.AtMostOneOf group) {
        keepOne(group.parameters(), wanted, random, leftOut);
      } else if (constraint instanceof Constraint.ExactlyOneOf group) {
        keepOne(group.parameters(), wanted, random, leftOut);
      } else if (constraint instanceof Constraint.Excluded excluded) {
        boolean excludedGoes = !excluded.parameter().equals(wanted) && random.nextBoolean();
        String other = excluded.when().parameter();
        if (excludedGoes || other.equals(wanted)) {
          leftOut.add(excluded.parameter());
        } else if (excluded.when().values().isEmpty()) {
          leftOut.add(other);
        }
      }
    }
    leftOut.remove(wanted);
    return leftOut;
  }

  /** Whether any constraint names a parameter. */
  static boolean concerns(Action action, String parameter) {
    return action.constraints().stream()
        .anyMatch(constraint -> names(constraint).contains(parameter));
  }

  private static List<String> names(Constraint constraint) {
    if (constraint instanceof Constraint.AtMostOneOf group) {
      return group.parameters();
    }
    if (constraint instanceof Constraint.ExactlyOneOf group) {
      return group.parameters();
    }
    if (constraint instanceof Constraint.AtLeastOneOf group) {
      return group.parameters();
    }
    if (constraint instanceof Constraint.Required required) {
      return List.of(required.parameter(), required.when().parameter());
    }
    Constraint.Excluded excluded = (Constraint.Excluded) constraint;
    return List.of(excluded.parameter(), excluded.when().parameter());
  }

  private static void keepOne(
      List<String> group, String wanted, Random random, Set<String> leftOut) {
    List<String> others = new ArrayList<>(group);
    others.remove(group.contains(wanted) ? wanted : group.get(random.nextInt(group.size())));
    leftOut.addAll(others);
  }
}
