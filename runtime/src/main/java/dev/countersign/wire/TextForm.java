package dev.countersign.wire;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds the text form of a request, model or response.
 *
 * <p>{@code new TextForm("Disk").add("size", 20L).secret("password", "x").toString()} gives {@code
 * Disk{size=20, password=***}}. Absent values and empty lists and maps are left out.
 */
public final class TextForm {
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
   * @param value the value; null and empty collections are left out, bytes show their number
   * @return this
   */
  public TextForm add(String name, @Nullable Object value) {
    if (isPresent(value)) {
      String shown =
          value instanceof byte[] bytes ? bytes.length + " bytes" : String.valueOf(value);
      append(name, Texts.printable(shown, Integer.MAX_VALUE));
    }
    return this;
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
      append(name, "***");
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
