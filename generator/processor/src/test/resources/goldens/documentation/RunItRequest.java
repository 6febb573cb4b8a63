package com.example.documentation;

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
 * Runs it.
 *
 * <p>All of it.
 *
 * <p>What holds between the parameters:
 *
 * <ul>
 *   <li>At most one of {@code Name}, {@code Other} is sent.
 * </ul>
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 * @see StopItRequest
 * @see RunItRequest
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItRequest implements ActionRequest<RunItResponse> {
  private static final Action<RunItResponse> ACTION = Action.of("RunIt", Effect.WRITE,
      RunItResponse::read);

  private final @Nullable String name;

  private final @Nullable String otherValue;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.name = builder.name;
    this.otherValue = builder.otherValue;
    check.atMostOneOf(
        RequestCheck.names("Name", "Other"),
        RequestCheck.isSent(builder.name),
        RequestCheck.isSent(builder.otherValue));
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
   * Its name.
   *
   * <p>Any will do.
   *
   * @return the value, or null if absent
   * @see StopItRequest
   */
  public @Nullable String name() {
    return this.name;
  }

  /**
   * {@code Other}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String otherValue() {
    return this.otherValue;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = this.name;
    builder.otherValue = this.otherValue;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Name", this.name);
    out.text("Other", this.otherValue);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.otherValue, that.otherValue);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.name, this.otherValue);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("name", this.name)
        .add("otherValue", this.otherValue)
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
    private @Nullable String name;

    private @Nullable String otherValue;

    private Builder() {
    }

    /**
     * Sets {@code Name}.
     *
     * <p>Its name.
     *
     * <p>Any will do.
     *
     * @param name the value; null for none
     * @return this builder
     * @see StopItRequest
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets {@code Other}.
     *
     * @param otherValue the value; null for none
     * @return this builder
     */
    public Builder otherValue(@Nullable String otherValue) {
      this.otherValue = otherValue;
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
