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
 * {@code ByToken}.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class ByTokenRequest implements ActionRequest<ByTokenResponse> {
  private static final Action<ByTokenResponse> ACTION = Action.of("ByToken", Effect.READ,
      ByTokenResponse::read);

  private final @Nullable String token;

  private ByTokenRequest(Builder builder) {
    RequestCheck check = new RequestCheck("ByToken");
    this.token = builder.token;
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
   * {@code Token}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String token() {
    return this.token;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.token = this.token;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Token", this.token);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ByTokenRequest that
        && Objects.equals(this.token, that.token);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.token);
  }

  @Override
  public String toString() {
    return new TextForm("ByTokenRequest")
        .add("token", this.token)
        .toString();
  }

  @Override
  public Action<ByTokenResponse> action() {
    return ACTION;
  }

  /**
   * Collects the values of a {@link ByTokenRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String token;

    private Builder() {
    }

    /**
     * Sets {@code Token}.
     *
     * @param token the value; null for none
     * @return this builder
     */
    public Builder token(@Nullable String token) {
      this.token = token;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public ByTokenRequest build() {
      return new ByTokenRequest(this);
    }
  }
}
