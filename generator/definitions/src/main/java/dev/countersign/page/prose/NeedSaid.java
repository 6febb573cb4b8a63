package dev.countersign.page.prose;

import dev.countersign.definition.Condition;
import dev.countersign.definition.Constraint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One place where a text says when a parameter is needed.
 *
 * @param match what was found
 * @param row the parameter in whose row it stands, or nothing
 * @param sent the parameters that it may speak of
 */
record NeedSaid(Matcher match, Optional<String> row, SentParameters sent) {

  private static final Pattern OR = Pattern.compile("\\s?(?:或者?|/|、|,? or )\\s?");
  private static final Pattern QUOTE = Pattern.compile("[\"'`]");
  private static final Pattern GIVEN =
      Pattern.compile("set|specified|present|given|provided|sent|used");

  Stream<Constraint> requiredWhen() {
    return required(subject(), has());
  }

  Stream<Constraint> excludedWhen() {
    return subject().filter(this.sent::isFree).stream()
        .flatMap(name -> has().filter(when -> !when.parameter().equals(name)).stream()
            .map(when -> new Constraint.Excluded(name, when)));
  }

  Stream<Constraint> requiredWith() {
    return required(subject(), other().map(NeedSaid::isSent));
  }

  /** That one is needed where the other one is not sent says that at least one of them is. */
  Stream<Constraint> requiredWithout() {
    return subject().stream()
        .flatMap(name -> other()
            .filter(other -> !other.equals(name))
            .filter(other -> this.sent.isFree(other) && this.sent.isFree(name))
            .map(other -> new Constraint.AtLeastOneOf(List.of(other, name)))
            .stream());
  }

  Stream<Constraint> needsOther() {
    return required(other(), this.row.map(NeedSaid::isSent));
  }

  Stream<Constraint> valueNeedsOther() {
    return required(other(), this.row.flatMap(this::has));
  }

  Stream<Constraint> requiredOfRow() {
    return GIVEN.matcher(this.match.group("values")).matches()
        ? required(this.row, other().map(NeedSaid::isSent))
        : required(this.row, has());
  }

  private Stream<Constraint> required(Optional<String> parameter, Optional<Condition> condition) {
    return parameter.filter(this.sent::canBeNeeded).stream()
        .flatMap(name -> condition.filter(when -> !when.parameter().equals(name)).stream()
            .map(when -> new Constraint.Required(name, when)));
  }

  /** Returns the parameter that is spoken of: the one that is named, or that of the row. */
  private Optional<String> subject() {
    return Optional.ofNullable(this.match.group("subject")).or(() -> this.row);
  }

  private Optional<String> other() {
    return Optional.of(this.match.group("other")).filter(this.sent::isKnown);
  }

  private Optional<Condition> has() {
    return other().flatMap(this::has);
  }

  private Optional<Condition> has(String parameter) {
    List<String> values = OR.splitAsStream(this.match.group("values"))
        .map(value -> QUOTE.matcher(value).replaceAll(""))
        .distinct()
        .toList();
    return Optional.of(new Condition(parameter, values))
        .filter(when -> values.stream().allMatch(value -> this.sent.takes(parameter, value)));
  }

  private static Condition isSent(String parameter) {
    return new Condition(parameter, List.of());
  }
}
