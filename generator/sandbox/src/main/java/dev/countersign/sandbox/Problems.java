package dev.countersign.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that is wrong with the parameters of one call, told in one message. */
final class Problems {
  /** So many sentences say enough; a hostile call has no say in the size of the answer. */
  private static final int MOST_TOLD = 20;

  private final List<String> missing = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();

  /** Adds the full wire name of a parameter that had to be sent. */
  void addMissing(String name) {
    missing.add(name);
  }

  /** Adds any other problem, as a sentence that begins with the parameter's full name. */
  void add(String sentence) {
    sentences.add(sentence);
  }

  /** One refusal for all: a missing parameter gives the code, since nothing else can mend it. */
  Optional<Refusal> refusal() {
    if (missing.isEmpty() && sentences.isEmpty()) {
      return Optional.empty();
    }
    List<String> told = new ArrayList<>();
    if (!missing.isEmpty()) {
      told.add("Missing params [" + firstOf(missing, ", ") + "].");
    }
    if (!sentences.isEmpty()) {
      told.add(firstOf(sentences, " "));
    }
    RetCode code = missing.isEmpty() ? RetCode.BAD_PARAMETER : RetCode.MISSING_PARAMETER;
    return Optional.of(new Refusal(code, String.join(" ", told)));
  }

  private static String firstOf(List<String> all, String separator) {
    String first = all.stream().limit(MOST_TOLD).collect(Collectors.joining(separator));
    int left = all.size() - MOST_TOLD;
    return left > 0 ? first + separator + "and " + left + " more" : first;
  }
}
