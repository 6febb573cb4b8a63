package dev.countersign.combinations;

import java.util.ArrayList;
import java.util.List;

/**
 * An action that has several combinations, which say nothing of each other.
 *
 * @param text its definition
 */
record Batch(ActionText text, List<Combination> combinations) {
  private static final int MOST_TOGETHER = 16;
  /** With all the waiters that they may have together, which the language limits. */
  private static final int MOST_ACTIONS = 100;

  /** An API with some actions. */
  record OfApi(ApiText text, List<Batch> actions) {}

  /** Deals combinations out to actions, and actions to APIs. */
  static List<OfApi> of(List<Combination> accepted) {
    List<Batch> batches = new ArrayList<>();
    List<Combination> together = new ArrayList<>();
    for (Combination combination : accepted) {
      if (combination.isAlone()) {
        batches.add(of(batches.size(), List.of(combination)));
      } else {
        together.add(combination);
        if (together.size() == MOST_TOGETHER) {
          batches.add(of(batches.size(), together));
          together.clear();
        }
      }
    }
    if (!together.isEmpty()) {
      batches.add(of(batches.size(), together));
    }
    List<OfApi> apis = new ArrayList<>();
    for (int start = 0; start < batches.size(); start += MOST_ACTIONS) {
      List<Batch> some = batches.subList(start, Math.min(batches.size(), start + MOST_ACTIONS));
      apis.add(new OfApi(
          new ApiText("some" + apis.size(), some.stream().map(Batch::text).toList()), some));
    }
    return apis;
  }

  private static Batch of(int number, List<Combination> combinations) {
    ActionText action = ActionText.named("Try" + number);
    combinations.forEach(combination -> combination.addTo(action));
    return new Batch(action, List.copyOf(combinations));
  }
}
