package com.example.valuesofnumbers;

import dev.countersign.InvalidRequestException;
import dev.countersign.OpenInt;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.TextForm;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code RunIt}.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItRequest implements ActionRequest<RunItResponse> {
  private static final Action<RunItResponse> ACTION = Action.of("RunIt", Effect.WRITE,
      RunItResponse::read);

  private final @Nullable Level level;

  private final @Nullable Shift shift;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.level = builder.level;
    this.shift = builder.shift;
    check.finish();
  }

  /**
   * Starts an object of this class.
   *
   * @return a builder in which nothing is set
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@code Level}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Level level() {
    return this.level;
  }

  /**
   * {@code Shift}.
   *
   * <p>The service takes {@code 0} where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable Shift shift() {
    return this.shift;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.level = this.level;
    builder.shift = this.shift;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.integer("Level", this.level);
    out.integer("Shift", this.shift);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.level, that.level)
        && Objects.equals(this.shift, that.shift);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.level, this.shift);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("level", this.level)
        .add("shift", this.shift)
        .toString();
  }

  @Override
  public Action<RunItResponse> action() {
    return ACTION;
  }

  /**
   * {@code Level}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Level extends OpenInt {
    /**
     * Low. On the wire: {@code 1}.
     */
    public static final Level VALUE_1 = new Level(1L);

    /**
     * High. On the wire: {@code 2}.
     */
    public static final Level VALUE_2 = new Level(2L);

    private Level(long value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Level of(long value) {
      return new Level(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      if (value() == 1L) {
        return Known.VALUE_1;
      }
      if (value() == 2L) {
        return Known.VALUE_2;
      }
      return Known.UNLISTED;
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * Low. On the wire: {@code 1}.
       */
      VALUE_1,

      /**
       * High. On the wire: {@code 2}.
       */
      VALUE_2,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * {@code Shift}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Shift extends OpenInt {
    /**
     * On the wire: {@code -1}.
     */
    public static final Shift MINUS_1 = new Shift(-1L);

    /**
     * On the wire: {@code 0}.
     */
    public static final Shift VALUE_0 = new Shift(0L);

    /**
     * On the wire: {@code 1}.
     */
    public static final Shift VALUE_1 = new Shift(1L);

    private Shift(long value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Shift of(long value) {
      return new Shift(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      if (value() == -1L) {
        return Known.MINUS_1;
      }
      if (value() == 0L) {
        return Known.VALUE_0;
      }
      if (value() == 1L) {
        return Known.VALUE_1;
      }
      return Known.UNLISTED;
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code -1}.
       */
      MINUS_1,

      /**
       * On the wire: {@code 0}.
       */
      VALUE_0,

      /**
       * On the wire: {@code 1}.
       */
      VALUE_1,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Collects the values of a {@link RunItRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Level level;

    private @Nullable Shift shift;

    private Builder() {
    }

    /**
     * Sets {@code Level}.
     *
     * @param level the value; null for none
     * @return this builder
     */
    public Builder level(@Nullable Level level) {
      this.level = level;
      return this;
    }

    /**
     * Sets {@code Shift}.
     *
     * <p>The service takes {@code 0} where this is absent.
     *
     * @param shift the value; null for none
     * @return this builder
     */
    public Builder shift(@Nullable Shift shift) {
      this.shift = shift;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public RunItRequest build() {
      return new RunItRequest(this);
    }
  }
}
