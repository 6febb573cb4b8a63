package dev.countersign.wire;

import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds the text form of a request, model or response.
 *
 * <p>{@code new TextForm("Disk").add("size", 20L).secret("password", "x").toString()} gives {@code
 * Disk{size=20, password=***}}. Absent values and empty lists and maps are left out.
 */
public final class TextForm {
  private static final String MASK = "***";

  private final StringBuilder text;
  private boolean empty = true;

  /**
   * Starts the text.
   *
   * @param name the class's name
   */
  public TextForm(String name) {
    this.text = new StringBuilder(64).append(name).append('{');
  }

  /**
   * Adds a value.
   *
   * @param name its Java name
   * @param value the value; null and empty collections are left out, bytes show their number; {@code
   *     ***} is shown where the name of a list of plain values, of a map or of a free value sounds
   *     secret, or a key or name in them
   * @return this
   */
  public TextForm add(String name, @Nullable Object value) {
    if (isUndescribed(value) && SecretNames.matches(name)) {
      return secret(name, value);
    }
    if (isPresent(value)) {
      append(name, Texts.printable(String.valueOf(shown(value)), Integer.MAX_VALUE));
    }
    return this;
  }

  /** Whether no definition can say that a value is secret, or what of it. */
  private static boolean isUndescribed(@Nullable Object value) {
    return value instanceof JsonValue
        || value instanceof Map<?, ?>
        || (value instanceof List<?> list && list.stream().allMatch(TextForm::isPlain));
  }

  private static boolean isPlain(@Nullable Object element) {
    return element instanceof Comparable<?>
        || element instanceof OpenText
        || element instanceof OpenInt
        || element instanceof byte[]
        || isUndescribed(element);
  }

  /** What a value shows: of bytes their number, and secrets masked where their names tell them. */
  private static @Nullable Object shown(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    if (value instanceof JsonValue json) {
      return switch (json.kind()) {
        case OBJECT -> shown(json.asObject());
        case LIST -> shown(json.asList());
        default -> json;
      };
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> masked = new LinkedHashMap<>();
      map.forEach((key, inner) ->
          masked.put(key, SecretNames.matches(String.valueOf(key)) ? MASK : shown(inner)));
      return masked;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> masked = new ArrayList<>();
      list.forEach(element -> masked.add(shown(element)));
      return masked;
    }
    return value;
  }

  /**
   * Adds a secret, which shows as {@code ***}.
   *
   * @param name its Java name
   * @param value the value; null and empty collections are left out
   * @return this
   */
  public TextForm secret(String name, @Nullable Object value) {
    if (isPresent(value)) {
      append(name, MASK);
    }
    return this;
  }

  private void append(String name, String value) {
    if (!this.empty) {
      this.text.append(", ");
    }
    this.empty = false;
    this.text.append(name).append('=').append(value);
  }

  private static boolean isPresent(@Nullable Object value) {
    if (value instanceof Collection<?> collection) {
      return !collection.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return !map.isEmpty();
    }
    return value != null;
  }

  /**
   * Gives the text.
   *
   * @return one line
   */
  @Override
  public String toString() {
    return this.text + "}";
  }
}
