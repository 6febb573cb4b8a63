package com.example.waiters;

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
 * {@code ListHost}.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class ListHostRequest implements ActionRequest<ListHostResponse> {
  private static final Action<ListHostResponse> ACTION = Action.of("ListHost", Effect.READ,
      ListHostResponse::read);

  private final @Nullable String hostId;

  private ListHostRequest(Builder builder) {
    RequestCheck check = new RequestCheck("ListHost");
    this.hostId = builder.hostId;
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
   * {@code HostId}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String hostId() {
    return this.hostId;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.hostId = this.hostId;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("HostId", this.hostId);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ListHostRequest that
        && Objects.equals(this.hostId, that.hostId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.hostId);
  }

  @Override
  public String toString() {
    return new TextForm("ListHostRequest")
        .add("hostId", this.hostId)
        .toString();
  }

  @Override
  public Action<ListHostResponse> action() {
    return ACTION;
  }

  /**
   * Collects the values of a {@link ListHostRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String hostId;

    private Builder() {
    }

    /**
     * Sets {@code HostId}.
     *
     * @param hostId the value; null for none
     * @return this builder
     */
    public Builder hostId(@Nullable String hostId) {
      this.hostId = hostId;
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
