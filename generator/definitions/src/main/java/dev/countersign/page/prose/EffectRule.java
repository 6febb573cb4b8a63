package dev.countersign.page.prose;

import dev.countersign.definition.Effect;
import dev.countersign.page.action.ActionPage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what a call changes, from the verb of its name and from the verb that its texts begin with.
 *
 * <p>A call that reads is sent again after a failure, so that a wrong {@code read} is paid for
 * twice: where name and text disagree, the stronger effect stands.
 */
final class EffectRule {

  /**
   * An effect.
   *
   * @param effect what a call changes
   * @param guessed whether only the name or only a text says so
   */
  record Judgement(Effect effect, boolean guessed) {}

  private EffectRule() {}

  /** Returns what a call changes. */
  static Judgement of(ActionPage page) {
    List<String> leads = Leads.of(page);
    Optional<Effect> byName = byName(NameWords.of(page.action()));
    Optional<Effect> byText = byText(leads, byName.equals(Optional.of(Effect.READ)));
    if (byName.isEmpty()) {
      return new Judgement(byText.orElse(Effect.WRITE), true);
    }
    boolean stronger =
        byText.filter(effect -> effect.compareTo(byName.get()) > 0).isPresent();
    return new Judgement(stronger ? byText.get() : byName.get(), !byText.equals(byName));
  }

  /** Returns what the verb of a name does, or nothing where that depends. */
  private static Optional<Effect> byName(List<String> words) {
    if (!words.isEmpty() && Verbs.READS.contains(words.get(0))) {
      return Optional.of(Effect.READ);
    }
    for (String word : words.subList(0, Math.min(3, words.size()))) {
      if (Verbs.DESTROYS.contains(word)) {
        return Optional.of(Effect.DESTROY);
      }
      if (Verbs.WRITES.contains(word)) {
        return Optional.of(Effect.WRITE);
      }
      if (Verbs.DEPENDS.contains(word)) {
        return Optional.empty();
      }
    }
    return words.stream().anyMatch(Verbs.FIRST_STEPS::contains)
        ? Optional.of(Effect.WRITE)
        : Optional.empty();
  }

  /** Returns what the texts begin with; against a name that reads, one alone is not enough. */
  private static Optional<Effect> byText(List<String> leads, boolean nameReads) {
    if (nameReads ? all(Verbs.DESTROYING, leads) : any(Verbs.DESTROYING, leads)) {
      return Optional.of(Effect.DESTROY);
    }
    boolean writes = all(Verbs.WRITING, leads) && !(nameReads && any(Verbs.LOOKED_AT, leads));
    if (writes || any(Verbs.ALSO_WRITES, leads)) {
      return Optional.of(Effect.WRITE);
    }
    return all(Verbs.READING, leads) ? Optional.of(Effect.READ) : Optional.empty();
  }

  private static boolean any(Pattern pattern, List<String> leads) {
    return leads.stream().anyMatch(lead -> pattern.matcher(lead).find());
  }

  private static boolean all(Pattern pattern, List<String> leads) {
    return !leads.isEmpty()
        && leads.stream().allMatch(lead -> pattern.matcher(lead).find());
  }
}
