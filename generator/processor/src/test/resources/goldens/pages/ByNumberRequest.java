package com.example.pages;

import dev.countersign.InvalidRequestException;
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
 * {@code ByNumber}.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class ByNumberRequest implements ActionRequest<ByNumberResponse> {
  private static final Action<ByNumberResponse> ACTION = Action.of("ByNumber", Effect.READ,
      ByNumberResponse::read);

  private final @Nullable Long offset;

  private final @Nullable Long limit;

  private ByNumberRequest(Builder builder) {
    RequestCheck check = new RequestCheck("ByNumber");
    this.offset = builder.offset;
    this.limit = builder.limit;
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
   * {@code Offset}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long offset() {
    return this.offset;
  }

  /**
   * {@code Limit}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long limit() {
    return this.limit;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.offset = this.offset;
    builder.limit = this.limit;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.integer("Limit", this.limit);
    out.integer("Offset", this.offset);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ByNumberRequest that
        && Objects.equals(this.offset, that.offset)
        && Objects.equals(this.limit, that.limit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.offset, this.limit);
  }

  @Override
  public String toString() {
    return new TextForm("ByNumberRequest")
        .add("offset", this.offset)
        .add("limit", this.limit)
        .toString();
  }

  @Override
  public Action<ByNumberResponse> action() {
    return ACTION;
  }

  /**
   * Collects the values of a {@link ByNumberRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Long offset;

    private @Nullable Long limit;

    private Builder() {
    }

    /**
     * Sets {@code Offset}.
     *
     * @param offset the value
     * @return this builder
     */
    public Builder offset(long offset) {
      this.offset = offset;
      return this;
    }

    /**
     * Sets {@code Limit}.
     *
     * @param limit the value
     * @return this builder
     */
    public Builder limit(long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public ByNumberRequest build() {
      return new ByNumberRequest(this);
    }
  }
}
