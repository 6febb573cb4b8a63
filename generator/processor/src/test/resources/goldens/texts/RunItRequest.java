package com.example.texts;

import dev.countersign.InvalidRequestException;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.TextForm;
import java.util.Objects;
import java.util.regex.Pattern;
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
  private static final Pattern NAME_PATTERN = Pattern.compile("[a-z]+");

  private static final Action<RunItResponse> ACTION = Action.of("RunIt", Effect.WRITE,
      RunItResponse::read);

  private final String name;

  private final @Nullable String nick;

  private final @Nullable String title;

  private final @Nullable String kind;

  private final @Nullable String standard;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.name = check.required("Name", builder.name);
    this.nick = builder.nick;
    this.title = builder.title;
    this.kind = builder.kind;
    this.standard = builder.standard;
    check.length("Name", builder.name, 2, 63);
    check.pattern("Name", builder.name, NAME_PATTERN);
    check.length("Nick", builder.nick, 0, 5);
    check.length("Title", builder.title, 1, Integer.MAX_VALUE);
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
   * <p>Required. The length is from 2 to 63 characters. The text matches
   * <code>[a-z]+</code>.
   *
   * @return the value
   */
  public String name() {
    return this.name;
  }

  /**
   * {@code Nick}.
   *
   * <p>The length is at most 5 characters.
   *
   * @return the value, or null if absent
   */
  public @Nullable String nick() {
    return this.nick;
  }

  /**
   * {@code Title}.
   *
   * <p>The length is at least 1 characters.
   *
   * @return the value, or null if absent
   */
  public @Nullable String title() {
    return this.title;
  }

  /**
   * {@code Kind}.
   *
   * <p>The service takes {@code small} where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable String kind() {
    return this.kind;
  }

  /**
   * {@code Default}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String standard() {
    return this.standard;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = this.name;
    builder.nick = this.nick;
    builder.title = this.title;
    builder.kind = this.kind;
    builder.standard = this.standard;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Default", this.standard);
    out.text("Kind", this.kind);
    out.text("Name", this.name);
    out.text("Nick", this.nick);
    out.text("Title", this.title);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.nick, that.nick)
        && Objects.equals(this.title, that.title)
        && Objects.equals(this.kind, that.kind)
        && Objects.equals(this.standard, that.standard);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.name, this.nick, this.title, this.kind, this.standard);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("name", this.name)
        .add("nick", this.nick)
        .add("title", this.title)
        .add("kind", this.kind)
        .add("standard", this.standard)
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

    private @Nullable String nick;

    private @Nullable String title;

    private @Nullable String kind;

    private @Nullable String standard;

    private Builder() {
    }

    /**
     * Sets {@code Name}.
     *
     * <p>Its name.
     *
     * <p>Required. The length is from 2 to 63 characters. The text matches
     * <code>[a-z]+</code>.
     *
     * @param name the value; null for none
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets {@code Nick}.
     *
     * <p>The length is at most 5 characters.
     *
     * @param nick the value; null for none
     * @return this builder
     */
    public Builder nick(@Nullable String nick) {
      this.nick = nick;
      return this;
    }

    /**
     * Sets {@code Title}.
     *
     * <p>The length is at least 1 characters.
     *
     * @param title the value; null for none
     * @return this builder
     */
    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    /**
     * Sets {@code Kind}.
     *
     * <p>The service takes {@code small} where this is absent.
     *
     * @param kind the value; null for none
     * @return this builder
     */
    public Builder kind(@Nullable String kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Sets {@code Default}.
     *
     * @param standard the value; null for none
     * @return this builder
     */
    public Builder standard(@Nullable String standard) {
      this.standard = standard;
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
