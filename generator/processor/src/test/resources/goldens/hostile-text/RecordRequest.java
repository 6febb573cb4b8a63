package com.example.hostiletext;

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
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * x &#92;u002a&#92;u002f class Evil &#123;&#125; /&#92;u002a y.
 *
 * <p>put it in C:&#92;users&#92;bob &#64;deprecated no, see &#123;&#64;link Foo, mail
 * a&#64;b.c
 *
 * <p>&lt;script&gt;alert(1)&lt;/script&gt; a &lt; b &amp;&amp; c &gt; d &amp;copy;
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RecordRequest implements ActionRequest<RecordResponse> {
  private static final Action<RecordResponse> ACTION = Action.of("Record", Effect.READ,
      RecordResponse::read);

  private final @Nullable String classValue;

  private final @Nullable String defaultValue;

  private final @Nullable String getClassValue;

  private final @Nullable Boolean notifyValue;

  private final List<String> toStringValue;

  private final @Nullable BuilderValue builderValue;

  private final @Nullable ObjectValue object;

  private RecordRequest(Builder builder) {
    RequestCheck check = new RequestCheck("Record");
    this.classValue = builder.classValue;
    this.defaultValue = builder.defaultValue;
    this.getClassValue = builder.getClassValue;
    this.notifyValue = builder.notifyValue;
    this.toStringValue = check.list("ToString", builder.toStringValue);
    this.builderValue = builder.builderValue;
    this.object = builder.object;
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
   * costs $5, $T $L $$, 100%.
   *
   * <p>The service takes <code>"; System.exit(1); //</code> where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable String classValue() {
    return this.classValue;
  }

  /**
   * ends with &#92;.
   *
   * @return the value, or null if absent
   */
  public @Nullable String defaultValue() {
    return this.defaultValue;
  }

  /**
   * {@code GetClass}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String getClassValue() {
    return this.getClassValue;
  }

  /**
   * {@code Notify}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Boolean notifyValue() {
    return this.notifyValue;
  }

  /**
   * {@code ToString}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> toStringValue() {
    return this.toStringValue;
  }

  /**
   * {@code Builder}.
   *
   * @return the value, or null if absent
   */
  public @Nullable BuilderValue builderValue() {
    return this.builderValue;
  }

  /**
   * {@code Object}.
   *
   * @return the value, or null if absent
   */
  public @Nullable ObjectValue object() {
    return this.object;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.classValue = this.classValue;
    builder.defaultValue = this.defaultValue;
    builder.getClassValue = this.getClassValue;
    builder.notifyValue = this.notifyValue;
    builder.toStringValue.addAll(this.toStringValue);
    builder.builderValue = this.builderValue;
    builder.object = this.object;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Builder", this.builderValue);
    out.text("Class", this.classValue);
    out.text("Default", this.defaultValue);
    out.text("GetClass", this.getClassValue);
    out.bool("Notify", this.notifyValue);
    out.text("Object", this.object);
    out.texts("ToString", this.toStringValue);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RecordRequest that
        && Objects.equals(this.classValue, that.classValue)
        && Objects.equals(this.defaultValue, that.defaultValue)
        && Objects.equals(this.getClassValue, that.getClassValue)
        && Objects.equals(this.notifyValue, that.notifyValue)
        && Objects.equals(this.toStringValue, that.toStringValue)
        && Objects.equals(this.builderValue, that.builderValue)
        && Objects.equals(this.object, that.object);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.classValue, this.defaultValue, this.getClassValue, this.notifyValue,
        this.toStringValue, this.builderValue, this.object);
  }

  @Override
  public String toString() {
    return new TextForm("RecordRequest")
        .add("classValue", this.classValue)
        .add("defaultValue", this.defaultValue)
        .add("getClassValue", this.getClassValue)
        .add("notifyValue", this.notifyValue)
        .add("toStringValue", this.toStringValue)
        .add("builderValue", this.builderValue)
        .add("object", this.object)
        .toString();
  }

  @Override
  public Action<RecordResponse> action() {
    return ACTION;
  }

  /**
   * {@code Builder}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class BuilderValue extends OpenText {
    /**
     * a *&#47; b. On the wire: <code>"; x</code>.
     */
    public static final BuilderValue X = new BuilderValue("\"; x");

    /**
     * On the wire: <code>two&#92;nlines</code>.
     */
    public static final BuilderValue TWO_NLINES = new BuilderValue("two\\nlines");

    /**
     * $L. On the wire: <code>é😀</code>.
     */
    public static final BuilderValue U00E9_UD83D_UDE00 = new BuilderValue("\u00e9\ud83d\ude00");

    /**
     * u. On the wire: {@code Unlisted}.
     */
    public static final BuilderValue UNLISTED_VALUE = new BuilderValue("Unlisted");

    private BuilderValue(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static BuilderValue of(String value) {
      return new BuilderValue(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "\"; x" -> Known.X;
        case "two\\nlines" -> Known.TWO_NLINES;
        case "\u00e9\ud83d\ude00" -> Known.U00E9_UD83D_UDE00;
        case "Unlisted" -> Known.UNLISTED_VALUE;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * a *&#47; b. On the wire: <code>"; x</code>.
       */
      X,

      /**
       * On the wire: <code>two&#92;nlines</code>.
       */
      TWO_NLINES,

      /**
       * $L. On the wire: <code>é😀</code>.
       */
      U00E9_UD83D_UDE00,

      /**
       * u. On the wire: {@code Unlisted}.
       */
      UNLISTED_VALUE,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * {@code Object}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class ObjectValue extends OpenText {
    /**
     * On the wire: {@code a}.
     */
    public static final ObjectValue A = new ObjectValue("a");

    /**
     * On the wire: {@code A}.
     */
    public static final ObjectValue A_2 = new ObjectValue("A");

    /**
     * On the wire: {@code a-}.
     */
    public static final ObjectValue A_3 = new ObjectValue("a-");

    private ObjectValue(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static ObjectValue of(String value) {
      return new ObjectValue(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "a" -> Known.A;
        case "A" -> Known.A_2;
        case "a-" -> Known.A_3;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code a}.
       */
      A,

      /**
       * On the wire: {@code A}.
       */
      A_2,

      /**
       * On the wire: {@code a-}.
       */
      A_3,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Collects the values of a {@link RecordRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String classValue;

    private @Nullable String defaultValue;

    private @Nullable String getClassValue;

    private @Nullable Boolean notifyValue;

    private final List<String> toStringValue = new ArrayList<>();

    private @Nullable BuilderValue builderValue;

    private @Nullable ObjectValue object;

    private Builder() {
    }

    /**
     * Sets {@code Class}.
     *
     * <p>costs $5, $T $L $$, 100%.
     *
     * <p>The service takes <code>"; System.exit(1); //</code> where this is absent.
     *
     * @param classValue the value; null for none
     * @return this builder
     */
    public Builder classValue(@Nullable String classValue) {
      this.classValue = classValue;
      return this;
    }

    /**
     * Sets {@code Default}.
     *
     * <p>ends with &#92;.
     *
     * @param defaultValue the value; null for none
     * @return this builder
     */
    public Builder defaultValue(@Nullable String defaultValue) {
      this.defaultValue = defaultValue;
      return this;
    }

    /**
     * Sets {@code GetClass}.
     *
     * @param getClassValue the value; null for none
     * @return this builder
     */
    public Builder getClassValue(@Nullable String getClassValue) {
      this.getClassValue = getClassValue;
      return this;
    }

    /**
     * Sets {@code Notify}.
     *
     * @param notifyValue the value
     * @return this builder
     */
    public Builder notifyValue(boolean notifyValue) {
      this.notifyValue = notifyValue;
      return this;
    }

    /**
     * Sets {@code ToString}.
     *
     * @param toStringValue the elements, which replace those set before
     * @return this builder
     */
    public Builder toStringValue(Collection<String> toStringValue) {
      this.toStringValue.clear();
      this.toStringValue.addAll(toStringValue);
      return this;
    }

    /**
     * Sets {@code ToString}.
     *
     * @param toStringValue the elements, which replace those set before
     * @return this builder
     */
    public Builder toStringValue(String... toStringValue) {
      return toStringValue(Arrays.asList(toStringValue));
    }

    /**
     * Adds an element to {@code ToString}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addToString(String element) {
      this.toStringValue.add(element);
      return this;
    }

    /**
     * Sets {@code Builder}.
     *
     * @param builderValue the value; null for none
     * @return this builder
     */
    public Builder builderValue(@Nullable BuilderValue builderValue) {
      this.builderValue = builderValue;
      return this;
    }

    /**
     * Sets {@code Object}.
     *
     * @param object the value; null for none
     * @return this builder
     */
    public Builder object(@Nullable ObjectValue object) {
      this.object = object;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public RecordRequest build() {
      return new RecordRequest(this);
    }
  }
}
