package dev.countersign.combinations;

import dev.countersign.check.Keys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts modifiers that are accepted together on as few fields as it takes to compile each of them, and
 * each pair of them: a field apiece would be hours of javac.
 */
final class Cover {
  private static final int MOST_OF_PAIRS = 5;
  private static final Set<Keys.Form> PROSE =
      Set.of(Keys.Form.TEXT, Keys.Form.TEXTS, Keys.Form.NAMES);

  private Cover() {}

  /** Each modifier on a field of its own, those that say nothing about values on one. */
  static List<List<Modifier>> apart(List<Modifier> modifiers) {
    List<List<Modifier>> sets = new ArrayList<>();
    List<Modifier> silent = new ArrayList<>();
    for (Modifier modifier : modifiers) {
      if (isSilent(modifier) && isNew(silent, modifier)) {
        silent.add(modifier);
      } else {
        sets.add(List.of(modifier));
      }
    }
    if (!silent.isEmpty()) {
      sets.add(silent);
    }
    return sets;
  }

  private static boolean isSilent(Modifier modifier) {
    return modifier instanceof Modifier.OfKey key
        && key.key().choices().isEmpty()
        && PROSE.contains(key.key().form())
        && Samples.isByForm(key.key());
  }

  /** All modifiers on as few fields as they go together on; {@code goTogether} holds the pairs. */
  static List<List<Modifier>> together(List<Modifier> modifiers, Pairs pairs) {
    List<Modifier> left = new ArrayList<>(modifiers);
    List<List<Modifier>> sets = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Modifier> set = new ArrayList<>();
      left.stream().filter(modifier -> fits(set, modifier, pairs)).forEach(set::add);
      left.removeAll(set);
      sets.add(set);
    }
    return sets;
  }

  /** Every pair that goes together on some field. */
  static List<List<Modifier>> inPairs(Collection<Pair> wanted, Pairs pairs) {
    Set<Pair> left = new LinkedHashSet<>(wanted);
    List<List<Modifier>> sets = new ArrayList<>();
    while (!left.isEmpty()) {
      Pair first = left.iterator().next();
      List<Modifier> set = new ArrayList<>(List.of(first.one(), first.other()));
      for (Pair pair : left) {
        for (Modifier modifier : List.of(pair.one(), pair.other())) {
          if (set.size() < MOST_OF_PAIRS && !set.contains(modifier) && fits(set, modifier, pairs)) {
            set.add(modifier);
          }
        }
      }
      left.removeIf(pair -> set.contains(pair.one()) && set.contains(pair.other()));
      sets.add(set);
    }
    return sets;
  }

  // What a constraint allows beside another one is tried in pairs alone.
  private static boolean fits(List<Modifier> set, Modifier modifier, Pairs pairs) {
    boolean constraint = modifier instanceof Modifier.InConstraint
        && set.stream().anyMatch(Modifier.InConstraint.class::isInstance);
    return !constraint
        && isNew(set, modifier)
        && set.stream().allMatch(other -> pairs.goTogether(other, modifier));
  }

  private static boolean isNew(List<Modifier> set, Modifier modifier) {
    return set.stream().noneMatch(other -> other.name().equals(modifier.name()));
  }

  /** Two modifiers of one field. */
  record Pair(Modifier one, Modifier other) {}

  /** Which modifiers are accepted together. */
  @FunctionalInterface
  interface Pairs {
    boolean goTogether(Modifier one, Modifier other);
  }
}
