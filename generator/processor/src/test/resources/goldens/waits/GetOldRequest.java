package com.example.waits;

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
 * {@code GetOld}.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 * @deprecated Use GetHost.
 */
@NullMarked
@Deprecated
@Generated("dev.countersign.processor.CountersignProcessor")
public final class GetOldRequest implements ActionRequest<GetOldResponse> {
  private static final Action<GetOldResponse> ACTION = Action.of("GetOld", Effect.READ,
      GetOldResponse::read);

  private GetOldRequest(Builder builder) {
    RequestCheck check = new RequestCheck("GetOld");
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
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GetOldRequest;
  }

  @Override
  public int hashCode() {
    return Objects.hash();
  }

  @Override
  public String toString() {
    return new TextForm("GetOldRequest")
        .toString();
  }

  @Override
  public Action<GetOldResponse> action() {
    return ACTION;
  }

  /**
   * Collects the values of a {@link GetOldRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private Builder() {
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public GetOldRequest build() {
      return new GetOldRequest(this);
    }
  }
}
