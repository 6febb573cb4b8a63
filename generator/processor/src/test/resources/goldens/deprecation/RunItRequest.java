package com.example.deprecation;

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
 * @deprecated It runs by itself. Use {@code StopIt} instead.
 */
@NullMarked
@Deprecated
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItRequest implements ActionRequest<RunItResponse> {
  private static final Action<RunItResponse> ACTION = Action.of("RunIt", Effect.WRITE,
      RunItResponse::read);

  private final @Nullable String oldName;

  private final @Nullable String name;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.oldName = builder.oldName;
    this.name = builder.name;
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
   * {@code OldName}.
   *
   * @return the value, or null if absent
   * @deprecated Nobody reads it. Use {@code Name} instead.
   */
  @Deprecated
  public @Nullable String oldName() {
    return this.oldName;
  }

  /**
   * {@code Name}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String name() {
    return this.name;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.oldName = this.oldName;
    builder.name = this.name;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Name", this.name);
    out.text("OldName", this.oldName);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.oldName, that.oldName)
        && Objects.equals(this.name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.oldName, this.name);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("oldName", this.oldName)
        .add("name", this.name)
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
    private @Nullable String oldName;

    private @Nullable String name;

    private Builder() {
    }

    /**
     * Sets {@code OldName}.
     *
     * @param oldName the value; null for none
     * @return this builder
     * @deprecated Nobody reads it. Use {@code Name} instead.
     */
    @Deprecated
    public Builder oldName(@Nullable String oldName) {
      this.oldName = oldName;
      return this;
    }

    /**
     * Sets {@code Name}.
     *
     * @param name the value; null for none
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
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
