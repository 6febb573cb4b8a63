package com.example.bytes;

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
 * {@code RunIt}.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItRequest implements ActionRequest<RunItResponse> {
  private static final Action<RunItResponse> ACTION = Action.of("RunIt", Effect.WRITE,
      RunItResponse::read);

  private final String userData;

  private final @Nullable String more;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.userData = check.required("UserData", builder.userData);
    this.more = builder.more;
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
   * A script.
   *
   * <p>Required. The bytes travel as base64 text.
   *
   * @return the value
   */
  public byte[] userData() {
    return Base64.getDecoder().decode(this.userData);
  }

  /**
   * {@code More}.
   *
   * <p>The bytes travel as base64 text. The value is secret: no text form shows it.
   *
   * @return the value, or null if absent
   */
  public byte @Nullable [] more() {
    return this.more == null ? null : Base64.getDecoder().decode(this.more);
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.userData = this.userData;
    builder.more = this.more;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.secret("More", this.more);
    out.text("UserData", this.userData);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.userData, that.userData)
        && Objects.equals(this.more, that.more);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.userData, this.more);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("userData", this.userData)
        .secret("more", this.more)
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
    private @Nullable String userData;

    private @Nullable String more;

    private Builder() {
    }

    /**
     * Sets {@code UserData}.
     *
     * <p>A script.
     *
     * <p>Required. The bytes travel as base64 text.
     *
     * @param userData the bytes
     * @return this builder
     */
    public Builder userData(byte[] userData) {
      this.userData = Base64.getEncoder().encodeToString(userData);
      return this;
    }

    /**
     * Sets {@code More}.
     *
     * <p>The bytes travel as base64 text. The value is secret: no text form shows it.
     *
     * @param more the bytes
     * @return this builder
     */
    public Builder more(byte[] more) {
      this.more = Base64.getEncoder().encodeToString(more);
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
