package dev.countersign.cli;

import dev.countersign.definition.Api;
import java.util.List;

/** Phrases that several commands use. */
final class Wording {
  private Wording() {}

  /** A number with its noun: {@code 1 action}, {@code 2 actions}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Names APIs with their size: {@code UHost (2 actions), UAccount (1 action)}. */
  static String list(List<Api> apis) {
    return String.join(
        ", ",
        apis.stream()
            .map(api -> api.name() + " (" + count(api.actions().size(), "action") + ")")
            .toList());
  }
}
