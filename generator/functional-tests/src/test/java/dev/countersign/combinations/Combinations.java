package dev.countersign.combinations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every combination: all triples of type, place and modifier, and for types of one level all pairs of
 * modifiers, each judged alone; and the fields that are compiled, each with as many of them as go
 * together.
 */
final class Combinations {
  /** Types up to this many lists and maps have each modifier on a field of its own, and all pairs. */
  private static final int SHALLOW = 1;

  private static final int MOST_AT_ONE = 10_000;

  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Verdict> compiled = new ArrayList<>();
  private int numbers;

  private Combinations(int firstNumber) {
    this.numbers = firstNumber;
  }

  private Combinations(At at) {
    this(at.firstNumber());
    of(at.shape(), at.place());
    if (this.numbers > at.firstNumber() + MOST_AT_ONE) {
      throw new IllegalStateException("More than " + MOST_AT_ONE + " combinations at " + at);
    }
  }

  /** A type at a place, whose combinations have numbers from one on. */
  private record At(Shape shape, Place place, int firstNumber) {}

  /** Judges all combinations of some types at some places. */
  static Combinations judged(Predicate<Shape> types, Predicate<Place> places) {
    List<At> all = new ArrayList<>();
    for (Shape shape : Shape.all().stream().filter(types).toList()) {
      Arrays.stream(Place.values())
          .filter(places)
          .forEach(place -> all.add(new At(shape, place, all.size() * MOST_AT_ONE)));
    }
    // The numbers hang on nothing but the types and places, so every run has the same.
    List<Combinations> parts = all.parallelStream().map(Combinations::new).toList();
    Combinations combinations = new Combinations(0);
    for (Combinations part : parts) {
      combinations.verdicts.addAll(part.verdicts);
      combinations.compiled.addAll(part.compiled);
    }
    return combinations;
  }

  /** What is said of every triple and of every pair. */
  List<Verdict> verdicts() {
    return this.verdicts;
  }

  /** What is compiled: all that is accepted, on fewer fields. */
  List<Combination> compiled() {
    return this.compiled.stream().map(Verdict::combination).toList();
  }

  /** Sets of modifiers that are refused although each two of them are accepted. */
  List<Verdict> refusedTogether() {
    return this.compiled.stream().filter(verdict -> !verdict.isAccepted()).toList();
  }

  private void of(Shape shape, Place place) {
    List<Modifier> alone = new ArrayList<>();
    for (Modifier modifier : Modifier.all(shape)) {
      if (judge(shape, place, List.of(modifier)).isAccepted()) {
        alone.add(modifier);
      }
    }
    Set<List<Modifier>> sets = new LinkedHashSet<>();
    if (shape.depth() <= SHALLOW) {
      Set<Cover.Pair> pairs = pairs(shape, place, alone);
      Cover.Pairs accepted = (one, other) ->
          pairs.contains(new Cover.Pair(one, other)) || pairs.contains(new Cover.Pair(other, one));
      sets.addAll(Cover.apart(alone));
      sets.addAll(Cover.inPairs(pairs, accepted));
    } else {
      // What goes together does so whatever the type, so it is not judged again: only tried.
      sets.addAll(Cover.together(
          alone,
          (one, other) ->
              Verdict.of(new Combination(0, shape, place, List.of(one, other))).isAccepted()));
    }
    for (List<Modifier> set : sets) {
      this.compiled.add(Verdict.of(new Combination(this.numbers++, shape, place, set)));
    }
  }

  private Set<Cover.Pair> pairs(Shape shape, Place place, List<Modifier> alone) {
    Set<Cover.Pair> accepted = new HashSet<>();
    Set<Cover.Pair> ordered = new LinkedHashSet<>();
    for (int i = 0; i < alone.size(); i++) {
      for (int k = i + 1; k < alone.size(); k++) {
        Modifier one = alone.get(i);
        Modifier other = alone.get(k);
        // Two ways of writing one key are no pair.
        if (!one.name().equals(other.name())
            && judge(shape, place, List.of(one, other)).isAccepted()
            && accepted.add(new Cover.Pair(one, other))) {
          ordered.add(new Cover.Pair(one, other));
        }
      }
    }
    return ordered;
  }

  private Verdict judge(Shape shape, Place place, List<Modifier> modifiers) {
    Verdict verdict = Verdict.of(new Combination(this.numbers++, shape, place, modifiers));
    this.verdicts.add(verdict);
    return verdict;
  }
}
