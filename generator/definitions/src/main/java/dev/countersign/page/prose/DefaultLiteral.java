package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.document.Patterns;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a value at a place of a text, where it stands alone. */
final class DefaultLiteral {

  private static final int REST = 12;
  private static final Pattern VALUE = Patterns.compile("\" ?(?<quoted>[^\"\\n]{1,64}?) ?\""
      + "|(?<word>-?[A-Za-z0-9_*](?:[A-Za-z0-9_./:+@#*-]{0,62}[A-Za-z0-9_*])?)");
  private static final Pattern DIGITS =
      Patterns.compile("(-?[0-9]{1,18}(?:\\.[0-9]{1,18})?)([A-Za-z]{0,4})");
  // Units that are those of the field whatever it counts.
  private static final Pattern UNIT =
      Patterns.compile("^ ?(?:[台个点次条页核份张]|开始|GB?|MB?|KB|Mbps)(?![A-Za-z])");
  private static final Pattern PERIOD = Patterns.compile("^ ?(?:个?(月)|([年天日秒])|(小时|分钟))");
  private static final Pattern PERIODS = Patterns.compile(
      "[0-9] ?(?:个?(月)|([年天日秒])|(小时|分钟))" + "|单位[为是:/ (]{0,2}(?:(月)|([年天日秒])|(小时|分钟))");
  private static final Pattern OTHERS =
      Patterns.compile("^[ \"]{0,2}(?:[,、/~-] ?\"?[A-Za-z0-9]|或|和|or\\b)");
  private static final Pattern ENDS =
      Patterns.compile("^\"?(?: ?(?:\\z|[\\n,;。.)\\]!>(<|/])| (?![A-Za-z0-9]))");

  private final String text;
  private final Scalar type;
  private final List<EnumerationItem> values;

  DefaultLiteral(String text, Scalar type, List<EnumerationItem> values) {
    this.text = text;
    this.type = type;
    this.values = values;
  }

  /** Returns the value at a place, or an empty text where others follow it. */
  Optional<String> at(int place, boolean joined) {
    Matcher matcher = VALUE.matcher(this.text).region(place, this.text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String quoted = matcher.group("quoted");
    String word = quoted != null ? quoted : matcher.group("word");
    int end = matcher.end();
    String rest = this.text.substring(end, Math.min(this.text.length(), end + REST));
    if (OTHERS.matcher(rest).find()) {
      return Optional.of("");
    }
    if (this.type == Scalar.INT || this.type == Scalar.FLOAT) {
      return number(word, rest);
    }
    return quoted != null || ENDS.matcher(rest).find()
        ? ValueLiteral.of(this.type, word)
            .map(this::asListed)
            .filter(value -> joined || quoted != null || isSure(value))
        : Optional.empty();
  }

  private Optional<String> number(String word, String rest) {
    Matcher digits = DIGITS.matcher(word);
    if (!digits.matches()) {
      return Optional.empty();
    }
    String unit = digits.group(2) + rest;
    return ENDS.matcher(unit).find() || UNIT.matcher(unit).find() || isOnlyPeriod(unit)
        ? ValueLiteral.of(this.type, digits.group(1))
        : Optional.empty();
  }

  /** Tells whether a unit of time follows, and the text knows no other. */
  private boolean isOnlyPeriod(String unit) {
    if (!PERIOD.matcher(unit).find()) {
      return false;
    }
    Set<String> units = new LinkedHashSet<>();
    Matcher matcher = PERIODS.matcher(this.text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          units.add(matcher.group(group));
        }
      }
    }
    return units.size() == 1;
  }

  private String asListed(String value) {
    return this.values.stream()
        .map(EnumerationItem::value)
        .filter(value::equalsIgnoreCase)
        .findFirst()
        .orElse(value);
  }

  private boolean isSure(String value) {
    return this.type == Scalar.BOOL
        || value.equals("Default")
        || value.equals(value.toLowerCase(Locale.ROOT))
        || this.values.stream().anyMatch(item -> item.value().equals(value));
  }
}
