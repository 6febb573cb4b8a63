package dev.countersign.sandbox;

import dev.countersign.definition.Bounds;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Rules;
import dev.countersign.diagnostic.Shown;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds single values against their type and their rules. Lists of known values stay open. */
final class ValueCheck {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,30}");
  // The longest double without an exponent has 309 digits before the point or 1,074 behind it.
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,309}(\\.[0-9]{1,1074})?");
  private static final BigDecimal LEAST_INT = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal GREATEST_INT = BigDecimal.valueOf(Long.MAX_VALUE);

  private final Map<String, String> shown;
  private final Problems problems;

  ValueCheck(Map<String, String> shown, Problems problems) {
    this.shown = shown;
    this.problems = problems;
  }

  void check(Place place, Scalar scalar, String text) {
    switch (scalar) {
      case STRING -> string(place, text);
      case INT -> integer(place, text);
      case FLOAT -> decimal(place, text);
      case BOOL -> bool(place, text);
    }
  }

  private void string(Place place, String text) {
    Rules rules = place.field().rules();
    rules.length().ifPresent(bounds -> length(place, text, bounds));
    rules
        .pattern()
        .filter(pattern -> !Pattern.matches(pattern, text))
        .ifPresent(pattern -> tell(place, "must match " + pattern));
    if (rules.base64() && !isBase64(text)) {
      tell(place, "must be Base64");
    }
  }

  private void length(Place place, String text, Bounds bounds) {
    int characters = text.codePointCount(0, text.length());
    if (!bounds.contains(BigDecimal.valueOf(characters))) {
      tell(place, "must have " + text(bounds) + " characters, and has " + characters);
    }
  }

  private static boolean isBase64(String text) {
    try {
      Base64.getDecoder().decode(text);
      return true;
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  private void integer(Place place, String text) {
    if (!INTEGER.matcher(text).matches()) {
      tell(place, "must be an int, as 42");
      return;
    }
    BigDecimal number = new BigDecimal(text);
    if (number.compareTo(LEAST_INT) < 0 || number.compareTo(GREATEST_INT) > 0) {
      tell(place, "must be an int of 64 bits");
    } else {
      range(place, number);
    }
  }

  private void decimal(Place place, String text) {
    // On the wire a decimal has no exponent.
    if (DECIMAL.matcher(text).matches()) {
      range(place, new BigDecimal(text));
    } else {
      tell(place, "must be a decimal without an exponent, as 0.5");
    }
  }

  private void range(Place place, BigDecimal number) {
    place
        .field()
        .rules()
        .range()
        .filter(bounds -> !bounds.contains(number))
        .ifPresent(bounds -> tell(place, "must lie in " + text(bounds)));
  }

  private void bool(Place place, String text) {
    if (!text.equals("true") && !text.equals("false")) {
      tell(place, "must be true or false");
    }
  }

  private void tell(Place place, String rule) {
    String value = this.shown.getOrDefault(place.name(), Redaction.MASK);
    this.problems.add(place.name() + " is " + Shown.quoted(value) + ", but " + rule + ".");
  }

  /** Writes bounds as definitions do: {@code 1..100}, {@code 1..}, {@code ..100}. */
  private static String text(Bounds bounds) {
    return bounds.min().map(BigDecimal::toPlainString).orElse("")
        + ".."
        + bounds.max().map(BigDecimal::toPlainString).orElse("");
  }
}
