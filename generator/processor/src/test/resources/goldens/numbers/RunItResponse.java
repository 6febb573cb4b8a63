package com.example.numbers;

import dev.countersign.JsonValue;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ReplyReader;
import dev.countersign.wire.TextForm;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code RunIt}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItResponse {
  private static final FieldNames FIELDS = FieldNames.of("Count", "Ratio", "Public");

  private final @Nullable Long count;

  private final @Nullable Double ratio;

  private final @Nullable Boolean publicValue;

  private final Map<String, JsonValue> unknownFields;

  private RunItResponse(Builder builder) {
    this.count = builder.count;
    this.ratio = builder.ratio;
    this.publicValue = builder.publicValue;
    this.unknownFields = builder.unknownFields;
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
   * {@code Count}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long count() {
    return this.count;
  }

  /**
   * {@code Ratio}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Double ratio() {
    return this.ratio;
  }

  /**
   * {@code Public}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Boolean publicValue() {
    return this.publicValue;
  }

  /**
   * Fields of the answer that its definition does not know, by their wire names.
   *
   * @return the fields, none in most answers; immutable
   */
  public Map<String, JsonValue> unknownFields() {
    return this.unknownFields;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.count = this.count;
    builder.ratio = this.ratio;
    builder.publicValue = this.publicValue;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static RunItResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Count" -> to.count = in.integer();
        case "Ratio" -> to.ratio = in.decimal();
        case "Public" -> to.publicValue = in.bool();
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new RunItResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItResponse that
        && Objects.equals(this.count, that.count)
        && Objects.equals(this.ratio, that.ratio)
        && Objects.equals(this.publicValue, that.publicValue)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.count, this.ratio, this.publicValue, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("RunItResponse")
        .add("count", this.count)
        .add("ratio", this.ratio)
        .add("publicValue", this.publicValue)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link RunItResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Long count;

    private @Nullable Double ratio;

    private @Nullable Boolean publicValue;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Count}.
     *
     * @param count the value
     * @return this builder
     */
    public Builder count(long count) {
      this.count = count;
      return this;
    }

    /**
     * Sets {@code Ratio}.
     *
     * @param ratio the value
     * @return this builder
     */
    public Builder ratio(double ratio) {
      this.ratio = ratio;
      return this;
    }

    /**
     * Sets {@code Public}.
     *
     * @param publicValue the value
     * @return this builder
     */
    public Builder publicValue(boolean publicValue) {
      this.publicValue = publicValue;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public RunItResponse build() {
      return new RunItResponse(this);
    }
  }
}
