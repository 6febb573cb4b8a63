package com.example.choices;

import dev.countersign.InvalidRequestException;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.Parameters;
import dev.countersign.wire.TextForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code RunIt}.
 *
 * <p>What holds between the parameters:
 *
 * <ul>
 *   <li>At most one of {@code A}, {@code B} is sent.
 *   <li>At least one of {@code A}, {@code C}, {@code D} is sent.
 *   <li>Exactly one of {@code C}, {@code D} is sent.
 * </ul>
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItRequest implements ActionRequest<RunItResponse> {
  private static final Action<RunItResponse> ACTION = Action.of("RunIt", Effect.WRITE,
      RunItResponse::read);

  private final @Nullable String a;

  private final @Nullable Long b;

  private final List<String> c;

  private final @Nullable D d;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.a = builder.a;
    this.b = builder.b;
    this.c = check.list("C", builder.c);
    this.d = builder.d;
    check.atMostOneOf(
        RequestCheck.names("A", "B"),
        RequestCheck.isSent(builder.a),
        RequestCheck.isSent(builder.b));
    check.atLeastOneOf(
        RequestCheck.names("A", "C", "D"),
        RequestCheck.isSent(builder.a),
        RequestCheck.isSent(builder.c),
        RequestCheck.isSent(builder.d));
    check.exactlyOneOf(
        RequestCheck.names("C", "D"),
        RequestCheck.isSent(builder.c),
        RequestCheck.isSent(builder.d));
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
   * @return the value, or null if absent
   */
  public @Nullable Long b() {
    return this.b;
  }

  /**
   * {@code C}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> c() {
    return this.c;
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
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.a = this.a;
    builder.b = this.b;
    builder.c.addAll(this.c);
    builder.d = this.d;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("A", this.a);
    out.integer("B", this.b);
    out.texts("C", this.c);
    out.object("D", this.d);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.a, that.a)
        && Objects.equals(this.b, that.b)
        && Objects.equals(this.c, that.c)
        && Objects.equals(this.d, that.d);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.a, this.b, this.c, this.d);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("a", this.a)
        .add("b", this.b)
        .add("c", this.c)
        .add("d", this.d)
        .toString();
  }

  @Override
  public Action<RunItResponse> action() {
    return ACTION;
  }

  /**
   * {@code D}.
   *
   * <p>Immutable, and safe for use by several threads.
   */
  public static final class D implements Parameters {
    private final @Nullable String e;

    private D(Builder builder) {
      RequestCheck check = new RequestCheck("D");
      this.e = builder.e;
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
     * {@code E}.
     *
     * @return the value, or null if absent
     */
    public @Nullable String e() {
      return this.e;
    }

    /**
     * Starts an object that differs from this one in what is set next.
     *
     * @return a builder in which everything is set as it is here
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.e = this.e;
      return builder;
    }

    @Override
    public void writeTo(ParameterWriter out) {
      out.text("E", this.e);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof D that
          && Objects.equals(this.e, that.e);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.e);
    }

    @Override
    public String toString() {
      return new TextForm("D")
          .add("e", this.e)
          .toString();
    }

    /**
     * Collects the values of a {@link D}.
     *
     * <p>It can be used again after {@code build()}. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable String e;

      private Builder() {
      }

      /**
       * Sets {@code E}.
       *
       * @param e the value; null for none
       * @return this builder
       */
      public Builder e(@Nullable String e) {
        this.e = e;
        return this;
      }

      /**
       * Builds the object.
       *
       * @return an immutable object
       * @throws InvalidRequestException if values are missing or not allowed; it names them all
       */
      public D build() {
        return new D(this);
      }
    }
  }

  /**
   * Collects the values of a {@link RunItRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String a;

    private @Nullable Long b;

    private final List<String> c = new ArrayList<>();

    private @Nullable D d;

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
     * @param b the value
     * @return this builder
     */
    public Builder b(long b) {
      this.b = b;
      return this;
    }

    /**
     * Sets {@code C}.
     *
     * @param c the elements, which replace those set before
     * @return this builder
     */
    public Builder c(Collection<String> c) {
      this.c.clear();
      this.c.addAll(c);
      return this;
    }

    /**
     * Sets {@code C}.
     *
     * @param c the elements, which replace those set before
     * @return this builder
     */
    public Builder c(String... c) {
      return c(Arrays.asList(c));
    }

    /**
     * Adds an element to {@code C}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addC(String element) {
      this.c.add(element);
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
