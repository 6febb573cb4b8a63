package com.example.pagesbynumber;

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
 * {@code ListHost}.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class ListHostRequest implements ActionRequest<ListHostResponse> {
  private static final Action<ListHostResponse> ACTION = Action.of("ListHost", Effect.READ,
      ListHostResponse::read);

  private final @Nullable String page;

  private final @Nullable Size size;

  private ListHostRequest(Builder builder) {
    RequestCheck check = new RequestCheck("ListHost");
    this.page = builder.page;
    this.size = builder.size;
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
   * The page, from 1.
   *
   * @return the value, or null if absent
   */
  public @Nullable String page() {
    return this.page;
  }

  /**
   * {@code Size}.
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
    builder.page = this.page;
    builder.size = this.size;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Page", this.page);
    out.integer("Size", this.size);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ListHostRequest that
        && Objects.equals(this.page, that.page)
        && Objects.equals(this.size, that.size);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.page, this.size);
  }

  @Override
  public String toString() {
    return new TextForm("ListHostRequest")
        .add("page", this.page)
        .add("size", this.size)
        .toString();
  }

  @Override
  public Action<ListHostResponse> action() {
    return ACTION;
  }

  /**
   * {@code Size}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Size extends OpenInt {
    /**
     * On the wire: {@code 10}.
     */
    public static final Size VALUE_10 = new Size(10L);

    /**
     * On the wire: {@code 100}.
     */
    public static final Size VALUE_100 = new Size(100L);

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
      if (value() == 10L) {
        return Known.VALUE_10;
      }
      if (value() == 100L) {
        return Known.VALUE_100;
      }
      return Known.UNLISTED;
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code 10}.
       */
      VALUE_10,

      /**
       * On the wire: {@code 100}.
       */
      VALUE_100,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Collects the values of a {@link ListHostRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String page;

    private @Nullable Size size;

    private Builder() {
    }

    /**
     * Sets {@code Page}.
     *
     * <p>The page, from 1.
     *
     * @param page the value; null for none
     * @return this builder
     */
    public Builder page(@Nullable String page) {
      this.page = page;
      return this;
    }

    /**
     * Sets {@code Size}.
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
    public ListHostRequest build() {
      return new ListHostRequest(this);
    }
  }
}
