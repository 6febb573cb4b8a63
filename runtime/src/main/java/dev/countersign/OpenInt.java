package dev.countersign;

/**
 * An integer with known values that may also be another one.
 *
 * <p>Two objects are equal when their classes and values are.
 */
public abstract class OpenInt {
  private final long value;

  /**
   * Takes the value as it stands on the wire.
   *
   * @param value any value
   */
  protected OpenInt(long value) {
    this.value = value;
  }

  /**
   * Gives the value as it stands on the wire.
   *
   * @return the value
   */
  public final long value() {
    return this.value;
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // The same text in two enumerations is not the same value.
  public final boolean equals(Object other) {
    return other != null
        && other.getClass() == this.getClass()
        && ((OpenInt) other).value == this.value;
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(this.value);
  }

  @Override
  public final String toString() {
    return Long.toString(this.value);
  }
}
