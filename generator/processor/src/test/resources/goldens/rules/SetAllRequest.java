package com.example.rules;

import dev.countersign.InvalidRequestException;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.ClientValue;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.TextForm;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code SetAll}.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class SetAllRequest implements ActionRequest<SetAllResponse> {
  private static final Pattern CODE_PATTERN = Pattern.compile("[a-z]+");

  private static final Action<SetAllResponse> ACTION = Action.of("SetAll", Effect.WRITE,
      SetAllResponse::read);

  private final @Nullable Long atLeast;

  private final @Nullable Long atMost;

  private final @Nullable Double ratio;

  private final @Nullable Double share;

  private final double between;

  private final @Nullable String longValue;

  private final @Nullable String shortValue;

  private final @Nullable String code;

  private final boolean on;

  private final String bytes;

  private final @Nullable String zone;

  private final @Nullable String projectId;

  private final @Nullable Both both;

  private SetAllRequest(Builder builder) {
    RequestCheck check = new RequestCheck("SetAll");
    this.atLeast = builder.atLeast;
    this.atMost = builder.atMost;
    this.ratio = builder.ratio;
    this.share = builder.share;
    this.between = check.required("Between", builder.between);
    this.longValue = builder.longValue;
    this.shortValue = builder.shortValue;
    this.code = builder.code;
    this.on = check.required("On", builder.on);
    this.bytes = check.required("Bytes", builder.bytes);
    this.zone = builder.zone;
    this.projectId = builder.projectId;
    this.both = builder.both;
    check.range("AtLeast", builder.atLeast, 3L, Long.MAX_VALUE);
    check.range("AtMost", builder.atMost, Long.MIN_VALUE, 9L);
    check.range("Ratio", builder.ratio, 0.5, Double.POSITIVE_INFINITY);
    check.range("Share", builder.share, Double.NEGATIVE_INFINITY, 1.0);
    check.range("Between", builder.between, 0.25, 0.75);
    check.length("Long", builder.longValue, 8, Integer.MAX_VALUE);
    check.length("Short", builder.shortValue, 0, 8);
    check.secretPattern("Code", builder.code, CODE_PATTERN);
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
   * {@code AtLeast}.
   *
   * <p>The value is at least 3.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long atLeast() {
    return this.atLeast;
  }

  /**
   * {@code AtMost}.
   *
   * <p>The value is at most 9.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long atMost() {
    return this.atMost;
  }

  /**
   * {@code Ratio}.
   *
   * <p>The value is at least 0.5.
   *
   * @return the value, or null if absent
   */
  public @Nullable Double ratio() {
    return this.ratio;
  }

  /**
   * {@code Share}.
   *
   * <p>The value is at most 1.
   *
   * @return the value, or null if absent
   */
  public @Nullable Double share() {
    return this.share;
  }

  /**
   * {@code Between}.
   *
   * <p>Required. The value is from 0.25 to 0.75.
   *
   * @return the value
   */
  public double between() {
    return this.between;
  }

  /**
   * {@code Long}.
   *
   * <p>The length is at least 8 characters.
   *
   * @return the value, or null if absent
   */
  public @Nullable String longValue() {
    return this.longValue;
  }

  /**
   * {@code Short}.
   *
   * <p>The length is at most 8 characters.
   *
   * @return the value, or null if absent
   */
  public @Nullable String shortValue() {
    return this.shortValue;
  }

  /**
   * {@code Code}.
   *
   * <p>The text matches <code>[a-z]+</code>. The value is secret: no text form shows it.
   *
   * @return the value, or null if absent
   */
  public @Nullable String code() {
    return this.code;
  }

  /**
   * {@code On}.
   *
   * <p>Required.
   *
   * @return the value
   */
  public boolean on() {
    return this.on;
  }

  /**
   * {@code Bytes}.
   *
   * <p>Required. The bytes travel as base64 text.
   *
   * @return the value
   */
  public byte[] bytes() {
    return Base64.getDecoder().decode(this.bytes);
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
   * <p>Required, here or in the client's options.
   *
   * @return the value, or null if absent
   */
  public @Nullable String projectId() {
    return this.projectId;
  }

  /**
   * {@code Both}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Both both() {
    return this.both;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.atLeast = this.atLeast;
    builder.atMost = this.atMost;
    builder.ratio = this.ratio;
    builder.share = this.share;
    builder.between = this.between;
    builder.longValue = this.longValue;
    builder.shortValue = this.shortValue;
    builder.code = this.code;
    builder.on = this.on;
    builder.bytes = this.bytes;
    builder.zone = this.zone;
    builder.projectId = this.projectId;
    builder.both = this.both;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.integer("AtLeast", this.atLeast);
    out.integer("AtMost", this.atMost);
    out.decimal("Between", this.between);
    out.object("Both", this.both);
    out.text("Bytes", this.bytes);
    out.secret("Code", this.code);
    out.text("Long", this.longValue);
    out.bool("On", this.on);
    out.clientText(ClientValue.PROJECT_ID, "ProjectId", this.projectId, true);
    out.decimal("Ratio", this.ratio);
    out.decimal("Share", this.share);
    out.text("Short", this.shortValue);
    out.clientText(ClientValue.ZONE, "Zone", this.zone, false);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof SetAllRequest that
        && Objects.equals(this.atLeast, that.atLeast)
        && Objects.equals(this.atMost, that.atMost)
        && Objects.equals(this.ratio, that.ratio)
        && Objects.equals(this.share, that.share)
        && Objects.equals(this.between, that.between)
        && Objects.equals(this.longValue, that.longValue)
        && Objects.equals(this.shortValue, that.shortValue)
        && Objects.equals(this.code, that.code)
        && Objects.equals(this.on, that.on)
        && Objects.equals(this.bytes, that.bytes)
        && Objects.equals(this.zone, that.zone)
        && Objects.equals(this.projectId, that.projectId)
        && Objects.equals(this.both, that.both);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.atLeast, this.atMost, this.ratio, this.share, this.between,
        this.longValue, this.shortValue, this.code, this.on, this.bytes, this.zone, this.projectId,
        this.both);
  }

  @Override
  public String toString() {
    return new TextForm("SetAllRequest")
        .add("atLeast", this.atLeast)
        .add("atMost", this.atMost)
        .add("ratio", this.ratio)
        .add("share", this.share)
        .add("between", this.between)
        .add("longValue", this.longValue)
        .add("shortValue", this.shortValue)
        .secret("code", this.code)
        .add("on", this.on)
        .add("bytes", this.bytes)
        .add("zone", this.zone)
        .add("projectId", this.projectId)
        .add("both", this.both)
        .toString();
  }

  @Override
  public Action<SetAllResponse> action() {
    return ACTION;
  }

  /**
   * Collects the values of a {@link SetAllRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Long atLeast;

    private @Nullable Long atMost;

    private @Nullable Double ratio;

    private @Nullable Double share;

    private @Nullable Double between;

    private @Nullable String longValue;

    private @Nullable String shortValue;

    private @Nullable String code;

    private @Nullable Boolean on;

    private @Nullable String bytes;

    private @Nullable String zone;

    private @Nullable String projectId;

    private @Nullable Both both;

    private Builder() {
    }

    /**
     * Sets {@code AtLeast}.
     *
     * <p>The value is at least 3.
     *
     * @param atLeast the value
     * @return this builder
     */
    public Builder atLeast(long atLeast) {
      this.atLeast = atLeast;
      return this;
    }

    /**
     * Sets {@code AtMost}.
     *
     * <p>The value is at most 9.
     *
     * @param atMost the value
     * @return this builder
     */
    public Builder atMost(long atMost) {
      this.atMost = atMost;
      return this;
    }

    /**
     * Sets {@code Ratio}.
     *
     * <p>The value is at least 0.5.
     *
     * @param ratio the value
     * @return this builder
     */
    public Builder ratio(double ratio) {
      this.ratio = ratio;
      return this;
    }

    /**
     * Sets {@code Share}.
     *
     * <p>The value is at most 1.
     *
     * @param share the value
     * @return this builder
     */
    public Builder share(double share) {
      this.share = share;
      return this;
    }

    /**
     * Sets {@code Between}.
     *
     * <p>Required. The value is from 0.25 to 0.75.
     *
     * @param between the value
     * @return this builder
     */
    public Builder between(double between) {
      this.between = between;
      return this;
    }

    /**
     * Sets {@code Long}.
     *
     * <p>The length is at least 8 characters.
     *
     * @param longValue the value; null for none
     * @return this builder
     */
    public Builder longValue(@Nullable String longValue) {
      this.longValue = longValue;
      return this;
    }

    /**
     * Sets {@code Short}.
     *
     * <p>The length is at most 8 characters.
     *
     * @param shortValue the value; null for none
     * @return this builder
     */
    public Builder shortValue(@Nullable String shortValue) {
      this.shortValue = shortValue;
      return this;
    }

    /**
     * Sets {@code Code}.
     *
     * <p>The text matches <code>[a-z]+</code>. The value is secret: no text form shows it.
     *
     * @param code the value; null for none
     * @return this builder
     */
    public Builder code(@Nullable String code) {
      this.code = code;
      return this;
    }

    /**
     * Sets {@code On}.
     *
     * <p>Required.
     *
     * @param on the value
     * @return this builder
     */
    public Builder on(boolean on) {
      this.on = on;
      return this;
    }

    /**
     * Sets {@code Bytes}.
     *
     * <p>Required. The bytes travel as base64 text.
     *
     * @param bytes the bytes
     * @return this builder
     */
    public Builder bytes(byte[] bytes) {
      this.bytes = Base64.getEncoder().encodeToString(bytes);
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
     * <p>Required, here or in the client's options.
     *
     * @param projectId the value; null for none
     * @return this builder
     */
    public Builder projectId(@Nullable String projectId) {
      this.projectId = projectId;
      return this;
    }

    /**
     * Sets {@code Both}.
     *
     * @param both the value; null for none
     * @return this builder
     */
    public Builder both(@Nullable Both both) {
      this.both = both;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public SetAllRequest build() {
      return new SetAllRequest(this);
    }
  }
}
