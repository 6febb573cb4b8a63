package dev.countersign;

import java.util.Objects;

/**
 * A text with known values that may also be another one.
 *
 * <p>Services add values; a client that was generated earlier keeps working and shows the new text.
 * Two objects are equal when their classes and texts are.
 */
public abstract class OpenText {
  private final String text;

  /**
   * Takes the text as it stands on the wire.
   *
   * @param text the text, which may be empty
   */
  protected OpenText(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  /**
   * Gives the text as it stands on the wire.
   *
   * @return the text
   */
  public final String text() {
    return this.text;
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // The same text in two enumerations is not the same value.
  public final boolean equals(Object other) {
    return other != null
        && other.getClass() == this.getClass()
        && ((OpenText) other).text.equals(this.text);
  }

  @Override
  public final int hashCode() {
    return this.text.hashCode();
  }

  @Override
  public final String toString() {
    return this.text;
  }
}
