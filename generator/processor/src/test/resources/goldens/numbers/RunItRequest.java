package com.example.numbers;

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
 * {@code RunIt}.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItRequest implements ActionRequest<RunItResponse> {
  private static final Action<RunItResponse> ACTION = Action.of("RunIt", Effect.WRITE,
      RunItResponse::read);

  private final long count;

  private final @Nullable Long offset;

  private final @Nullable Double ratio;

  private final @Nullable Boolean publicValue;

  private final boolean force;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.count = check.required("Count", builder.count);
    this.offset = builder.offset;
    this.ratio = builder.ratio;
    this.publicValue = builder.publicValue;
    this.force = check.required("Force", builder.force);
    check.range("Count", builder.count, 1L, 10L);
    check.range("Offset", builder.offset, 0L, Long.MAX_VALUE);
    check.range("Ratio", builder.ratio, Double.NEGATIVE_INFINITY, 1.5);
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
   * How many.
   *
   * <p>Required. The value is from 1 to 10.
   *
   * @return the value
   */
  public long count() {
    return this.count;
  }

  /**
   * {@code Offset}.
   *
   * <p>The service takes {@code 0} where this is absent. The value is at least 0.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long offset() {
    return this.offset;
  }

  /**
   * {@code Ratio}.
   *
   * <p>The value is at most 1.5.
   *
   * @return the value, or null if absent
   */
  public @Nullable Double ratio() {
    return this.ratio;
  }

  /**
   * {@code Public}.
   *
   * <p>The service takes {@code false} where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable Boolean publicValue() {
    return this.publicValue;
  }

  /**
   * {@code Force}.
   *
   * <p>Required.
   *
   * @return the value
   */
  public boolean force() {
    return this.force;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.count = this.count;
    builder.offset = this.offset;
    builder.ratio = this.ratio;
    builder.publicValue = this.publicValue;
    builder.force = this.force;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.integer("Count", this.count);
    out.bool("Force", this.force);
    out.integer("Offset", this.offset);
    out.bool("Public", this.publicValue);
    out.decimal("Ratio", this.ratio);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.count, that.count)
        && Objects.equals(this.offset, that.offset)
        && Objects.equals(this.ratio, that.ratio)
        && Objects.equals(this.publicValue, that.publicValue)
        && Objects.equals(this.force, that.force);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.count, this.offset, this.ratio, this.publicValue, this.force);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("count", this.count)
        .add("offset", this.offset)
        .add("ratio", this.ratio)
        .add("publicValue", this.publicValue)
        .add("force", this.force)
        .toString();
  }

  @Override
  public Action<RunItResponse> action() {
    return ACTION;
  }

  /**
   * Collects the values of a {@link RunItRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Long count;

    private @Nullable Long offset;

    private @Nullable Double ratio;

    private @Nullable Boolean publicValue;

    private @Nullable Boolean force;

    private Builder() {
    }

    /**
     * Sets {@code Count}.
     *
     * <p>How many.
     *
     * <p>Required. The value is from 1 to 10.
     *
     * @param count the value
     * @return this builder
     */
    public Builder count(long count) {
      this.count = count;
      return this;
    }

    /**
     * Sets {@code Offset}.
     *
     * <p>The service takes {@code 0} where this is absent. The value is at least 0.
     *
     * @param offset the value
     * @return this builder
     */
    public Builder offset(long offset) {
      this.offset = offset;
      return this;
    }

    /**
     * Sets {@code Ratio}.
     *
     * <p>The value is at most 1.5.
     *
     * @param ratio the value
     * @return this builder
     */
    public Builder ratio(double ratio) {
      this.ratio = ratio;
      return this;
    }

    /**
     * Sets {@code Public}.
     *
     * <p>The service takes {@code false} where this is absent.
     *
     * @param publicValue the value
     * @return this builder
     */
    public Builder publicValue(boolean publicValue) {
      this.publicValue = publicValue;
      return this;
    }

    /**
     * Sets {@code Force}.
     *
     * <p>Required.
     *
     * @param force the value
     * @return this builder
     */
    public Builder force(boolean force) {
      this.force = force;
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
