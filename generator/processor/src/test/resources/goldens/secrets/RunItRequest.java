package com.example.secrets;

import dev.countersign.InvalidRequestException;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.Parameters;
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

  private final String password;

  private final @Nullable Login login;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.password = check.required("Password", builder.password);
    this.login = builder.login;
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
   * {@code Password}.
   *
   * <p>Required. The value is secret: no text form shows it.
   *
   * @return the value
   */
  public String password() {
    return this.password;
  }

  /**
   * {@code Login}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Login login() {
    return this.login;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.password = this.password;
    builder.login = this.login;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.object("Login", this.login);
    out.secret("Password", this.password);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.password, that.password)
        && Objects.equals(this.login, that.login);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.password, this.login);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .secret("password", this.password)
        .add("login", this.login)
        .toString();
  }

  @Override
  public Action<RunItResponse> action() {
    return ACTION;
  }

  /**
   * {@code Login}.
   *
   * <p>Immutable, and safe for use by several threads.
   */
  public static final class Login implements Parameters {
    private final @Nullable String user;

    private final @Nullable String token;

    private Login(Builder builder) {
      RequestCheck check = new RequestCheck("Login");
      this.user = builder.user;
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
     * {@code User}.
     *
     * @return the value, or null if absent
     */
    public @Nullable String user() {
      return this.user;
    }

    /**
     * {@code Token}.
     *
     * <p>The value is secret: no text form shows it.
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
      builder.user = this.user;
      builder.token = this.token;
      return builder;
    }

    @Override
    public void writeTo(ParameterWriter out) {
      out.secret("Token", this.token);
      out.text("User", this.user);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof Login that
          && Objects.equals(this.user, that.user)
          && Objects.equals(this.token, that.token);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.user, this.token);
    }

    @Override
    public String toString() {
      return new TextForm("Login")
          .add("user", this.user)
          .secret("token", this.token)
          .toString();
    }

    /**
     * Collects the values of a {@link Login}.
     *
     * <p>It can be used again after {@code build()}. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable String user;

      private @Nullable String token;

      private Builder() {
      }

      /**
       * Sets {@code User}.
       *
       * @param user the value; null for none
       * @return this builder
       */
      public Builder user(@Nullable String user) {
        this.user = user;
        return this;
      }

      /**
       * Sets {@code Token}.
       *
       * <p>The value is secret: no text form shows it.
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
      public Login build() {
        return new Login(this);
      }
    }
  }

  /**
   * Collects the values of a {@link RunItRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String password;

    private @Nullable Login login;

    private Builder() {
    }

    /**
     * Sets {@code Password}.
     *
     * <p>Required. The value is secret: no text form shows it.
     *
     * @param password the value; null for none
     * @return this builder
     */
    public Builder password(@Nullable String password) {
      this.password = password;
      return this;
    }

    /**
     * Sets {@code Login}.
     *
     * @param login the value; null for none
     * @return this builder
     */
    public Builder login(@Nullable Login login) {
      this.login = login;
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
