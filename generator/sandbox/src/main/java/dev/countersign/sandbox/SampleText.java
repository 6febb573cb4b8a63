package dev.countersign.sandbox;

import dev.countersign.definition.Bounds;
import dev.countersign.definition.Field;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes up text that looks like what the name of a field promises; the same text every time. */
final class SampleText {
  /** Not a real secret of anything. */
  static final String SECRET = "sandbox-secret";

  /** A definition that asks for more than this gets less. */
  private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000);

  // Between the words of UHostInstanceId and EIPAddress: UHost-Instance-Id, EIP-Address.
  private static final Pattern WORD_END =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z][A-Z])(?=[A-Z][a-z])|_+");

  private SampleText() {}

  /** Text for the element with a number, from 0, of all elements that the field has. */
  static String of(Field field, int number) {
    String text = field.secret() ? SECRET : named(field.name(), number);
    if (field.rules().base64()) {
      return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
    return field.rules().length().map(bounds -> fitted(text, bounds)).orElse(text);
  }

  private static String named(String name, int number) {
    String one = name.endsWith("Ids") ? name.substring(0, name.length() - 1) : name;
    if (one.length() > 2 && one.endsWith("Id")) {
      String id = String.format(Locale.ROOT, "%04d", number + 1);
      return words(one.substring(0, one.length() - 2)) + "-" + id;
    }
    if (isMoment(name)) {
      return SampleValue.MOMENT.toString();
    }
    if (name.endsWith("Ip") || name.endsWith("IP")) {
      // A block that is set aside for documentation: RFC 5737.
      return "192.0.2." + (number % 254 + 1);
    }
    if (name.endsWith("Url") || name.endsWith("URL")) {
      return "https://example.com/" + words(name);
    }
    return words(name) + "-" + (number + 1);
  }

  /** Tells whether a name promises a moment in time. */
  static boolean isMoment(String name) {
    return name.endsWith("Time") || name.endsWith("Timestamp");
  }

  private static String words(String name) {
    return WORD_END.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private static String fitted(String text, Bounds bounds) {
    int least = bounds.min().map(min -> min.min(LONGEST).intValue()).orElse(0);
    int most = bounds.max().map(max -> max.min(LONGEST).intValue()).orElse(text.length());
    String longer = text + "x".repeat(Math.max(0, least - text.length()));
    return longer.substring(0, Math.min(longer.length(), Math.max(least, most)));
  }
}
