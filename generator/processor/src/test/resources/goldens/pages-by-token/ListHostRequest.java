package com.example.pagesbytoken;

import dev.countersign.InvalidRequestException;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.TextForm;
import java.util.Base64;
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

  private final @Nullable String marker;

  private final @Nullable Long max;

  private ListHostRequest(Builder builder) {
    RequestCheck check = new RequestCheck("ListHost");
    this.marker = builder.marker;
    this.max = builder.max;
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
   * {@code Marker}.
   *
   * <p>The bytes travel as base64 text.
   *
   * @return the value, or null if absent
   */
  public byte @Nullable [] marker() {
    return this.marker == null ? null : Base64.getDecoder().decode(this.marker);
  }

  /**
   * {@code Max}.
   *
   * @return the value, or null if absent
   * @deprecated The service decides.
   */
  @Deprecated
  public @Nullable Long max() {
    return this.max;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.marker = this.marker;
    builder.max = this.max;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Marker", this.marker);
    out.integer("Max", this.max);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ListHostRequest that
        && Objects.equals(this.marker, that.marker)
        && Objects.equals(this.max, that.max);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.marker, this.max);
  }

  @Override
  public String toString() {
    return new TextForm("ListHostRequest")
        .add("marker", this.marker)
        .add("max", this.max)
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
    private @Nullable String marker;

    private @Nullable Long max;

    private Builder() {
    }

    /**
     * Sets {@code Marker}.
     *
     * <p>The bytes travel as base64 text.
     *
     * @param marker the bytes
     * @return this builder
     */
    public Builder marker(byte[] marker) {
      this.marker = Base64.getEncoder().encodeToString(marker);
      return this;
    }

    /**
     * Sets {@code Max}.
     *
     * @param max the value
     * @return this builder
     * @deprecated The service decides.
     */
    @Deprecated
    public Builder max(long max) {
      this.max = max;
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
