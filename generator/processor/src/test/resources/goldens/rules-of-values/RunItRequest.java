package com.example.rulesofvalues;

import dev.countersign.InvalidRequestException;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.TextForm;
import java.util.Objects;
import java.util.regex.Pattern;
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
  private static final Pattern KIND_PATTERN = Pattern.compile("[a-z]+");

  private static final Action<RunItResponse> ACTION = Action.of("RunIt", Effect.WRITE,
      RunItResponse::read);

  private final @Nullable Kind kind;

  private final @Nullable Size size;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.kind = builder.kind;
    this.size = builder.size;
    check.length("Kind", builder.kind, 3, 9);
    check.pattern("Kind", builder.kind, KIND_PATTERN);
    check.range("Size", builder.size, 1L, 64L);
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
   * {@code Kind}.
   *
   * <p>The length is from 3 to 9 characters. The text matches <code>[a-z]+</code>.
   *
   * @return the value, or null if absent
   */
  public @Nullable Kind kind() {
    return this.kind;
  }

  /**
   * {@code Size}.
   *
   * <p>The value is from 1 to 64.
   *
   * @return the value, or null if absent
   */
  public @Nullable Size size() {
    return this.size;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = this.kind;
    builder.size = this.size;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Kind", this.kind);
    out.integer("Size", this.size);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.kind, that.kind)
        && Objects.equals(this.size, that.size);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.kind, this.size);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("kind", this.kind)
        .add("size", this.size)
        .toString();
  }

  @Override
  public Action<RunItResponse> action() {
    return ACTION;
  }

  /**
   * {@code Kind}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Kind extends OpenText {
    /**
     * On the wire: {@code small}.
     */
    public static final Kind SMALL = new Kind("small");

    /**
     * On the wire: {@code large}.
     */
    public static final Kind LARGE = new Kind("large");

    private Kind(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Kind of(String value) {
      return new Kind(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "small" -> Known.SMALL;
        case "large" -> Known.LARGE;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code small}.
       */
      SMALL,

      /**
       * On the wire: {@code large}.
       */
      LARGE,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * {@code Size}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Size extends OpenInt {
    /**
     * On the wire: {@code 1}.
     */
    public static final Size VALUE_1 = new Size(1L);

    /**
     * On the wire: {@code 8}.
     */
    public static final Size VALUE_8 = new Size(8L);

    private Size(long value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Size of(long value) {
      return new Size(value);
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
      if (value() == 8L) {
        return Known.VALUE_8;
      }
      return Known.UNLISTED;
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code 1}.
       */
      VALUE_1,

      /**
       * On the wire: {@code 8}.
       */
      VALUE_8,

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
    private @Nullable Kind kind;

    private @Nullable Size size;

    private Builder() {
    }

    /**
     * Sets {@code Kind}.
     *
     * <p>The length is from 3 to 9 characters. The text matches <code>[a-z]+</code>.
     *
     * @param kind the value; null for none
     * @return this builder
     */
    public Builder kind(@Nullable Kind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Sets {@code Size}.
     *
     * <p>The value is from 1 to 64.
     *
     * @param size the value; null for none
     * @return this builder
     */
    public Builder size(@Nullable Size size) {
      this.size = size;
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
