package com.example.constraints;

import dev.countersign.InvalidRequestException;
import dev.countersign.OpenText;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.TextForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code StartHost}.
 *
 * <p>What holds between the parameters:
 *
 * <ul>
 *   <li>At most one of {@code A}, {@code B}, {@code C} is sent.
 *   <li>Exactly one of {@code C}, {@code D} is sent.
 *   <li>At least one of {@code E}, {@code A} is sent.
 *   <li>{@code A} is required when B is sent.
 *   <li>{@code C} is required when D is x.
 *   <li>{@code E} is not sent when C is sent.
 *   <li>{@code B} is not sent when D is x or y.
 * </ul>
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class StartHostRequest implements ActionRequest<StartHostResponse> {
  private static final Action<StartHostResponse> ACTION = Action.of("StartHost", Effect.WRITE,
      StartHostResponse::read);

  private final @Nullable String a;

  private final List<String> b;

  private final @Nullable Long third;

  private final @Nullable D d;

  private final Map<String, Long> e;

  private StartHostRequest(Builder builder) {
    RequestCheck check = new RequestCheck("StartHost");
    this.a = builder.a;
    this.b = check.list("B", builder.b);
    this.third = builder.third;
    this.d = builder.d;
    this.e = check.map("E", builder.e);
    check.atMostOneOf(
        RequestCheck.names("A", "B", "C"),
        RequestCheck.isSent(builder.a),
        RequestCheck.isSent(builder.b),
        RequestCheck.isSent(builder.third));
    check.exactlyOneOf(
        RequestCheck.names("C", "D"),
        RequestCheck.isSent(builder.third),
        RequestCheck.isSent(builder.d));
    check.atLeastOneOf(
        RequestCheck.names("E", "A"),
        RequestCheck.isSent(builder.e),
        RequestCheck.isSent(builder.a));
    check.requiredWhen(
        "A",
        builder.a,
        RequestCheck.isSent(builder.b),
        "when B is sent");
    check.requiredWhen(
        "C",
        builder.third,
        RequestCheck.isOneOf(builder.d, "x"),
        "when D is x");
    check.excludedWhen(
        "E",
        builder.e,
        RequestCheck.isSent(builder.third),
        "when C is sent");
    check.excludedWhen(
        "B",
        builder.b,
        RequestCheck.isOneOf(builder.d, "x", "y"),
        "when D is x or y");
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
   * {@code A}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String a() {
    return this.a;
  }

  /**
   * {@code B}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> b() {
    return this.b;
  }

  /**
   * {@code C}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long third() {
    return this.third;
  }

  /**
   * {@code D}.
   *
   * @return the value, or null if absent
   */
  public @Nullable D d() {
    return this.d;
  }

  /**
   * {@code E}.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, Long> e() {
    return this.e;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.a = this.a;
    builder.b.addAll(this.b);
    builder.third = this.third;
    builder.d = this.d;
    builder.e.putAll(this.e);
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("A", this.a);
    out.texts("B", this.b);
    out.integer("C", this.third);
    out.text("D", this.d);
    out.beginMap("E");
    for (Map.Entry<String, Long> entry : this.e.entrySet()) {
      out.integer(entry.getKey(), entry.getValue());
    }
    out.end();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof StartHostRequest that
        && Objects.equals(this.a, that.a)
        && Objects.equals(this.b, that.b)
        && Objects.equals(this.third, that.third)
        && Objects.equals(this.d, that.d)
        && Objects.equals(this.e, that.e);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.a, this.b, this.third, this.d, this.e);
  }

  @Override
  public String toString() {
    return new TextForm("StartHostRequest")
        .add("a", this.a)
        .add("b", this.b)
        .add("third", this.third)
        .add("d", this.d)
        .add("e", this.e)
        .toString();
  }

  @Override
  public Action<StartHostResponse> action() {
    return ACTION;
  }

  /**
   * {@code D}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class D extends OpenText {
    /**
     * On the wire: {@code x}.
     */
    public static final D X = new D("x");

    /**
     * On the wire: {@code y}.
     */
    public static final D Y = new D("y");

    private D(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static D of(String value) {
      return new D(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "x" -> Known.X;
        case "y" -> Known.Y;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code x}.
       */
      X,

      /**
       * On the wire: {@code y}.
       */
      Y,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Collects the values of a {@link StartHostRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String a;

    private final List<String> b = new ArrayList<>();

    private @Nullable Long third;

    private @Nullable D d;

    private final Map<String, Long> e = new LinkedHashMap<>();

    private Builder() {
    }

    /**
     * Sets {@code A}.
     *
     * @param a the value; null for none
     * @return this builder
     */
    public Builder a(@Nullable String a) {
      this.a = a;
      return this;
    }

    /**
     * Sets {@code B}.
     *
     * @param b the elements, which replace those set before
     * @return this builder
     */
    public Builder b(Collection<String> b) {
      this.b.clear();
      this.b.addAll(b);
      return this;
    }

    /**
     * Sets {@code B}.
     *
     * @param b the elements, which replace those set before
     * @return this builder
     */
    public Builder b(String... b) {
      return b(Arrays.asList(b));
    }

    /**
     * Adds an element to {@code B}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addB(String element) {
      this.b.add(element);
      return this;
    }

    /**
     * Sets {@code C}.
     *
     * @param third the value
     * @return this builder
     */
    public Builder third(long third) {
      this.third = third;
      return this;
    }

    /**
     * Sets {@code D}.
     *
     * @param d the value; null for none
     * @return this builder
     */
    public Builder d(@Nullable D d) {
      this.d = d;
      return this;
    }

    /**
     * Sets {@code E}.
     *
     * @param e the entries, which replace those set before
     * @return this builder
     */
    public Builder e(Map<String, Long> e) {
      this.e.clear();
      this.e.putAll(e);
      return this;
    }

    /**
     * Puts an entry into {@code E}.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    public Builder putE(String key, long value) {
      this.e.put(key, value);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public StartHostRequest build() {
      return new StartHostRequest(this);
    }
  }
}
