package com.example.conditions;

import dev.countersign.InvalidRequestException;
import dev.countersign.OpenInt;
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
 * {@code RunIt}.
 *
 * <p>What holds between the parameters:
 *
 * <ul>
 *   <li>{@code Password} is required when Kind is Small or Large.
 *   <li>{@code Script} is not sent when Level is 2.
 *   <li>{@code Script} is required when Tags is sent.
 *   <li>{@code Tags} is not sent when Region is sent.
 *   <li>{@code Kind} is required when Region is cn-bj2.
 * </ul>
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItRequest implements ActionRequest<RunItResponse> {
  private static final Action<RunItResponse> ACTION = Action.of("RunIt", Effect.WRITE,
      RunItResponse::read);

  private final @Nullable Kind kind;

  private final @Nullable Level level;

  private final @Nullable String region;

  private final @Nullable String password;

  private final @Nullable String script;

  private final List<String> tags;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.kind = builder.kind;
    this.level = builder.level;
    this.region = builder.region;
    this.password = builder.password;
    this.script = builder.script;
    this.tags = check.list("Tags", builder.tags);
    check.requiredWhen(
        "Password",
        builder.password,
        RequestCheck.isOneOf(builder.kind, "Small", "Large"),
        "when Kind is Small or Large");
    check.excludedWhen(
        "Script",
        builder.script,
        RequestCheck.isOneOf(builder.level, "2"),
        "when Level is 2");
    check.requiredWhen(
        "Script",
        builder.script,
        RequestCheck.isSent(builder.tags),
        "when Tags is sent");
    check.excludedWhen(
        "Tags",
        builder.tags,
        RequestCheck.isSent(builder.region),
        "when Region is sent");
    check.requiredWhen(
        "Kind",
        builder.kind,
        RequestCheck.isOneOf(builder.region, "cn-bj2"),
        "when Region is cn-bj2");
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
   * {@code Kind}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Kind kind() {
    return this.kind;
  }

  /**
   * {@code Level}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Level level() {
    return this.level;
  }

  /**
   * {@code Region}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String region() {
    return this.region;
  }

  /**
   * {@code Password}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String password() {
    return this.password;
  }

  /**
   * {@code Script}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String script() {
    return this.script;
  }

  /**
   * {@code Tags}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> tags() {
    return this.tags;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = this.kind;
    builder.level = this.level;
    builder.region = this.region;
    builder.password = this.password;
    builder.script = this.script;
    builder.tags.addAll(this.tags);
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Kind", this.kind);
    out.integer("Level", this.level);
    out.text("Password", this.password);
    out.text("Region", this.region);
    out.text("Script", this.script);
    out.texts("Tags", this.tags);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.kind, that.kind)
        && Objects.equals(this.level, that.level)
        && Objects.equals(this.region, that.region)
        && Objects.equals(this.password, that.password)
        && Objects.equals(this.script, that.script)
        && Objects.equals(this.tags, that.tags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.kind, this.level, this.region, this.password, this.script, this.tags);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("kind", this.kind)
        .add("level", this.level)
        .add("region", this.region)
        .add("password", this.password)
        .add("script", this.script)
        .add("tags", this.tags)
        .toString();
  }

  @Override
  public Action<RunItResponse> action() {
    return ACTION;
  }

  /**
   * {@code Kind}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Kind extends OpenText {
    /**
     * On the wire: {@code Small}.
     */
    public static final Kind SMALL = new Kind("Small");

    /**
     * On the wire: {@code Large}.
     */
    public static final Kind LARGE = new Kind("Large");

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
        case "Small" -> Known.SMALL;
        case "Large" -> Known.LARGE;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code Small}.
       */
      SMALL,

      /**
       * On the wire: {@code Large}.
       */
      LARGE,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * {@code Level}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Level extends OpenInt {
    /**
     * On the wire: {@code 1}.
     */
    public static final Level VALUE_1 = new Level(1L);

    /**
     * On the wire: {@code 2}.
     */
    public static final Level VALUE_2 = new Level(2L);

    private Level(long value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Level of(long value) {
      return new Level(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      if (value() == 1L) {
        return Known.VALUE_1;
      }
      if (value() == 2L) {
        return Known.VALUE_2;
      }
      return Known.UNLISTED;
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code 1}.
       */
      VALUE_1,

      /**
       * On the wire: {@code 2}.
       */
      VALUE_2,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Collects the values of a {@link RunItRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Kind kind;

    private @Nullable Level level;

    private @Nullable String region;

    private @Nullable String password;

    private @Nullable String script;

    private final List<String> tags = new ArrayList<>();

    private Builder() {
    }

    /**
     * Sets {@code Kind}.
     *
     * @param kind the value; null for none
     * @return this builder
     */
    public Builder kind(@Nullable Kind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Sets {@code Level}.
     *
     * @param level the value; null for none
     * @return this builder
     */
    public Builder level(@Nullable Level level) {
      this.level = level;
      return this;
    }

    /**
     * Sets {@code Region}.
     *
     * @param region the value; null for none
     * @return this builder
     */
    public Builder region(@Nullable String region) {
      this.region = region;
      return this;
    }

    /**
     * Sets {@code Password}.
     *
     * @param password the value; null for none
     * @return this builder
     */
    public Builder password(@Nullable String password) {
      this.password = password;
      return this;
    }

    /**
     * Sets {@code Script}.
     *
     * @param script the value; null for none
     * @return this builder
     */
    public Builder script(@Nullable String script) {
      this.script = script;
      return this;
    }

    /**
     * Sets {@code Tags}.
     *
     * @param tags the elements, which replace those set before
     * @return this builder
     */
    public Builder tags(Collection<String> tags) {
      this.tags.clear();
      this.tags.addAll(tags);
      return this;
    }

    /**
     * Sets {@code Tags}.
     *
     * @param tags the elements, which replace those set before
     * @return this builder
     */
    public Builder tags(String... tags) {
      return tags(Arrays.asList(tags));
    }

    /**
     * Adds an element to {@code Tags}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addTags(String element) {
      this.tags.add(element);
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
