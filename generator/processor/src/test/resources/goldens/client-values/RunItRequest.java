package com.example.clientvalues;

import dev.countersign.InvalidRequestException;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.ClientValue;
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

  private final @Nullable String region;

  private final @Nullable String zone;

  private final @Nullable String projectId;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.region = builder.region;
    this.zone = builder.zone;
    this.projectId = builder.projectId;
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
   * Where.
   *
   * <p>Required, here or in the client's options.
   *
   * @return the value, or null if absent
   */
  public @Nullable String region() {
    return this.region;
  }

  /**
   * {@code Zone}.
   *
   * <p>The value of the client's options is sent where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable String zone() {
    return this.zone;
  }

  /**
   * {@code ProjectId}.
   *
   * <p>The value of the client's options is sent where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable String projectId() {
    return this.projectId;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.region = this.region;
    builder.zone = this.zone;
    builder.projectId = this.projectId;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.clientText(ClientValue.PROJECT_ID, "ProjectId", this.projectId, false);
    out.clientText(ClientValue.REGION, "Region", this.region, true);
    out.clientText(ClientValue.ZONE, "Zone", this.zone, false);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.region, that.region)
        && Objects.equals(this.zone, that.zone)
        && Objects.equals(this.projectId, that.projectId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.region, this.zone, this.projectId);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("region", this.region)
        .add("zone", this.zone)
        .add("projectId", this.projectId)
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
    private @Nullable String region;

    private @Nullable String zone;

    private @Nullable String projectId;

    private Builder() {
    }

    /**
     * Sets {@code Region}.
     *
     * <p>Where.
     *
     * <p>Required, here or in the client's options.
     *
     * @param region the value; null for none
     * @return this builder
     */
    public Builder region(@Nullable String region) {
      this.region = region;
      return this;
    }

    /**
     * Sets {@code Zone}.
     *
     * <p>The value of the client's options is sent where this is absent.
     *
     * @param zone the value; null for none
     * @return this builder
     */
    public Builder zone(@Nullable String zone) {
      this.zone = zone;
      return this;
    }

    /**
     * Sets {@code ProjectId}.
     *
     * <p>The value of the client's options is sent where this is absent.
     *
     * @param projectId the value; null for none
     * @return this builder
     */
    public Builder projectId(@Nullable String projectId) {
      this.projectId = projectId;
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
