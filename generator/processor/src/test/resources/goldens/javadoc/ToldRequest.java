package com.example.javadoc;

import dev.countersign.InvalidRequestException;
import dev.countersign.OpenText;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.ClientValue;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.call.RetryClass;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.TextForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Tells something.
 *
 * <p>First paragraph goes on.
 *
 * <p>Second paragraph.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class ToldRequest implements ActionRequest<ToldResponse> {
  private static final Pattern TEXT_PATTERN = Pattern.compile("[a-z] {2}");

  private static final Action<ToldResponse> ACTION = Action.of("Told", Effect.WRITE,
      ToldResponse::read)
      .costs()
      .error(3L, "One more", RetryClass.NEVER)
      .error(1L, "Common.", RetryClass.NEVER)
      .error(2L, "", RetryClass.NEVER);

  private final @Nullable String nothing;

  private final String required;

  private final @Nullable String region;

  private final @Nullable String zone;

  private final @Nullable Long defaultValue;

  private final @Nullable Long least;

  private final @Nullable Double most;

  private final @Nullable String text;

  private final @Nullable String bytes;

  private final @Nullable String secret;

  private final @Nullable String old;

  private final List<String> older;

  private final Map<String, String> map;

  private final @Nullable Kind kind;

  private ToldRequest(Builder builder) {
    RequestCheck check = new RequestCheck("Told");
    this.nothing = builder.nothing;
    this.required = check.required("Required", builder.required);
    this.region = builder.region;
    this.zone = builder.zone;
    this.defaultValue = builder.defaultValue;
    this.least = builder.least;
    this.most = builder.most;
    this.text = builder.text;
    this.bytes = builder.bytes;
    this.secret = builder.secret;
    this.old = builder.old;
    this.older = check.list("Older", builder.older);
    this.map = check.map("Map", builder.map);
    this.kind = builder.kind;
    check.range("Default", builder.defaultValue, 1L, 10L);
    check.range("Least", builder.least, 2L, Long.MAX_VALUE);
    check.range("Most", builder.most, Double.NEGATIVE_INFINITY, 2.5);
    check.length("Text", builder.text, 1, 5);
    check.pattern("Text", builder.text, TEXT_PATTERN);
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
   * {@code Nothing}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String nothing() {
    return this.nothing;
  }

  /**
   * {@code Required}.
   *
   * <p>Required.
   *
   * @return the value
   */
  public String required() {
    return this.required;
  }

  /**
   * {@code Region}.
   *
   * <p>The value of the client's options is sent where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable String region() {
    return this.region;
  }

  /**
   * Where.
   *
   * <p>Required, here or in the client's options.
   *
   * @return the value, or null if absent
   */
  public @Nullable String zone() {
    return this.zone;
  }

  /**
   * {@code Default}.
   *
   * <p>The service takes {@code 5} where this is absent. The value is from 1 to 10.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long defaultValue() {
    return this.defaultValue;
  }

  /**
   * {@code Least}.
   *
   * <p>The value is at least 2.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long least() {
    return this.least;
  }

  /**
   * {@code Most}.
   *
   * <p>The value is at most 2.5.
   *
   * @return the value, or null if absent
   */
  public @Nullable Double most() {
    return this.most;
  }

  /**
   * {@code Text}.
   *
   * <p>The length is from 1 to 5 characters. The text matches <code>[a-z]
   * &#123;2&#125;</code>.
   *
   * @return the value, or null if absent
   */
  public @Nullable String text() {
    return this.text;
  }

  /**
   * {@code Bytes}.
   *
   * <p>The bytes travel as base64 text.
   *
   * @return the value, or null if absent
   */
  public byte @Nullable [] bytes() {
    return this.bytes == null ? null : Base64.getDecoder().decode(this.bytes);
  }

  /**
   * Only described.
   *
   * <p>The value is secret: no text form shows it.
   *
   * @return the value, or null if absent
   */
  public @Nullable String secret() {
    return this.secret;
  }

  /**
   * {@code Old}.
   *
   * @return the value, or null if absent
   * @deprecated Not read. Use {@code Nothing} instead.
   */
  @Deprecated
  public @Nullable String old() {
    return this.old;
  }

  /**
   * {@code Older}.
   *
   * @return the elements, none if absent; immutable
   * @deprecated Not read!
   */
  @Deprecated
  public List<String> older() {
    return this.older;
  }

  /**
   * {@code Map}.
   *
   * <p>See {@code Elsewhere}.
   *
   * @return the entries, none if absent; immutable
   * @see OldRequest
   */
  public Map<String, String> map() {
    return this.map;
  }

  /**
   * The kind.
   *
   * @return the value, or null if absent
   */
  public @Nullable Kind kind() {
    return this.kind;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.nothing = this.nothing;
    builder.required = this.required;
    builder.region = this.region;
    builder.zone = this.zone;
    builder.defaultValue = this.defaultValue;
    builder.least = this.least;
    builder.most = this.most;
    builder.text = this.text;
    builder.bytes = this.bytes;
    builder.secret = this.secret;
    builder.old = this.old;
    builder.older.addAll(this.older);
    builder.map.putAll(this.map);
    builder.kind = this.kind;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Bytes", this.bytes);
    out.integer("Default", this.defaultValue);
    out.text("Kind", this.kind);
    out.integer("Least", this.least);
    out.beginMap("Map");
    for (Map.Entry<String, String> entry : this.map.entrySet()) {
      out.text(entry.getKey(), entry.getValue());
    }
    out.end();
    out.decimal("Most", this.most);
    out.text("Nothing", this.nothing);
    out.text("Old", this.old);
    out.texts("Older", this.older);
    out.clientText(ClientValue.REGION, "Region", this.region, false);
    out.text("Required", this.required);
    out.secret("Secret", this.secret);
    out.text("Text", this.text);
    out.clientText(ClientValue.ZONE, "Zone", this.zone, true);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ToldRequest that
        && Objects.equals(this.nothing, that.nothing)
        && Objects.equals(this.required, that.required)
        && Objects.equals(this.region, that.region)
        && Objects.equals(this.zone, that.zone)
        && Objects.equals(this.defaultValue, that.defaultValue)
        && Objects.equals(this.least, that.least)
        && Objects.equals(this.most, that.most)
        && Objects.equals(this.text, that.text)
        && Objects.equals(this.bytes, that.bytes)
        && Objects.equals(this.secret, that.secret)
        && Objects.equals(this.old, that.old)
        && Objects.equals(this.older, that.older)
        && Objects.equals(this.map, that.map)
        && Objects.equals(this.kind, that.kind);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.nothing, this.required, this.region, this.zone, this.defaultValue,
        this.least, this.most, this.text, this.bytes, this.secret, this.old, this.older, this.map,
        this.kind);
  }

  @Override
  public String toString() {
    return new TextForm("ToldRequest")
        .add("nothing", this.nothing)
        .add("required", this.required)
        .add("region", this.region)
        .add("zone", this.zone)
        .add("defaultValue", this.defaultValue)
        .add("least", this.least)
        .add("most", this.most)
        .add("text", this.text)
        .add("bytes", this.bytes)
        .secret("secret", this.secret)
        .add("old", this.old)
        .add("older", this.older)
        .add("map", this.map)
        .add("kind", this.kind)
        .toString();
  }

  @Override
  public Action<ToldResponse> action() {
    return ACTION;
  }

  /**
   * The kind.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Kind extends OpenText {
    /**
     * First. On the wire: {@code a}.
     */
    public static final Kind A = new Kind("a");

    /**
     * On the wire: {@code b}.
     */
    public static final Kind B = new Kind("b");

    /**
     * Blank. On the wire: blank text.
     */
    public static final Kind SYMBOL_20 = new Kind(" ");

    private Kind(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Kind of(String value) {
      return new Kind(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "a" -> Known.A;
        case "b" -> Known.B;
        case " " -> Known.SYMBOL_20;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * First. On the wire: {@code a}.
       */
      A,

      /**
       * On the wire: {@code b}.
       */
      B,

      /**
       * Blank. On the wire: blank text.
       */
      SYMBOL_20,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Collects the values of a {@link ToldRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String nothing;

    private @Nullable String required;

    private @Nullable String region;

    private @Nullable String zone;

    private @Nullable Long defaultValue;

    private @Nullable Long least;

    private @Nullable Double most;

    private @Nullable String text;

    private @Nullable String bytes;

    private @Nullable String secret;

    private @Nullable String old;

    private final List<String> older = new ArrayList<>();

    private final Map<String, String> map = new LinkedHashMap<>();

    private @Nullable Kind kind;

    private Builder() {
    }

    /**
     * Sets {@code Nothing}.
     *
     * @param nothing the value; null for none
     * @return this builder
     */
    public Builder nothing(@Nullable String nothing) {
      this.nothing = nothing;
      return this;
    }

    /**
     * Sets {@code Required}.
     *
     * <p>Required.
     *
     * @param required the value; null for none
     * @return this builder
     */
    public Builder required(@Nullable String required) {
      this.required = required;
      return this;
    }

    /**
     * Sets {@code Region}.
     *
     * <p>The value of the client's options is sent where this is absent.
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
     * <p>Where.
     *
     * <p>Required, here or in the client's options.
     *
     * @param zone the value; null for none
     * @return this builder
     */
    public Builder zone(@Nullable String zone) {
      this.zone = zone;
      return this;
    }

    /**
     * Sets {@code Default}.
     *
     * <p>The service takes {@code 5} where this is absent. The value is from 1 to 10.
     *
     * @param defaultValue the value
     * @return this builder
     */
    public Builder defaultValue(long defaultValue) {
      this.defaultValue = defaultValue;
      return this;
    }

    /**
     * Sets {@code Least}.
     *
     * <p>The value is at least 2.
     *
     * @param least the value
     * @return this builder
     */
    public Builder least(long least) {
      this.least = least;
      return this;
    }

    /**
     * Sets {@code Most}.
     *
     * <p>The value is at most 2.5.
     *
     * @param most the value
     * @return this builder
     */
    public Builder most(double most) {
      this.most = most;
      return this;
    }

    /**
     * Sets {@code Text}.
     *
     * <p>The length is from 1 to 5 characters. The text matches <code>[a-z] &#123;2&#125;</code>.
     *
     * @param text the value; null for none
     * @return this builder
     */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /**
     * Sets {@code Bytes}.
     *
     * <p>The bytes travel as base64 text.
     *
     * @param bytes the bytes
     * @return this builder
     */
    public Builder bytes(byte[] bytes) {
      this.bytes = Base64.getEncoder().encodeToString(bytes);
      return this;
    }

    /**
     * Sets {@code Secret}.
     *
     * <p>Only described.
     *
     * <p>The value is secret: no text form shows it.
     *
     * @param secret the value; null for none
     * @return this builder
     */
    public Builder secret(@Nullable String secret) {
      this.secret = secret;
      return this;
    }

    /**
     * Sets {@code Old}.
     *
     * @param old the value; null for none
     * @return this builder
     * @deprecated Not read. Use {@code Nothing} instead.
     */
    @Deprecated
    public Builder old(@Nullable String old) {
      this.old = old;
      return this;
    }

    /**
     * Sets {@code Older}.
     *
     * @param older the elements, which replace those set before
     * @return this builder
     * @deprecated Not read!
     */
    @Deprecated
    public Builder older(Collection<String> older) {
      this.older.clear();
      this.older.addAll(older);
      return this;
    }

    /**
     * Sets {@code Older}.
     *
     * @param older the elements, which replace those set before
     * @return this builder
     * @deprecated Not read!
     */
    @Deprecated
    public Builder older(String... older) {
      return older(Arrays.asList(older));
    }

    /**
     * Adds an element to {@code Older}.
     *
     * @param element the element, behind those set before
     * @return this builder
     * @deprecated Not read!
     */
    @Deprecated
    public Builder addOlder(String element) {
      this.older.add(element);
      return this;
    }

    /**
     * Sets {@code Map}.
     *
     * <p>See {@code Elsewhere}.
     *
     * @param map the entries, which replace those set before
     * @return this builder
     * @see OldRequest
     */
    public Builder map(Map<String, String> map) {
      this.map.clear();
      this.map.putAll(map);
      return this;
    }

    /**
     * Puts an entry into {@code Map}.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     * @see OldRequest
     */
    public Builder putMap(String key, String value) {
      this.map.put(key, value);
      return this;
    }

    /**
     * Sets {@code Kind}.
     *
     * <p>The kind.
     *
     * @param kind the value; null for none
     * @return this builder
     */
    public Builder kind(@Nullable Kind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public ToldRequest build() {
      return new ToldRequest(this);
    }
  }
}
