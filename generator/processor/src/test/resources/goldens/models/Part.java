package com.example.models;

import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.Parameters;
import dev.countersign.wire.ReplyReader;
import dev.countersign.wire.TextForm;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code Part}.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class Part implements Parameters {
  private static final FieldNames FIELDS = FieldNames.of("Label");

  private final @Nullable String label;

  private final Map<String, JsonValue> unknownFields;

  private Part(Builder builder) {
    this.label = builder.label;
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
   * {@code Label}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String label() {
    return this.label;
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
    builder.label = this.label;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Label", this.label);
  }

  static Part read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Label" -> to.label = in.text();
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new Part(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Part that
        && Objects.equals(this.label, that.label)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.label, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("Part")
        .add("label", this.label)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link Part}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String label;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Label}.
     *
     * @param label the value; null for none
     * @return this builder
     */
    public Builder label(@Nullable String label) {
      this.label = label;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public Part build() {
      RequestCheck check = new RequestCheck("Part");
      check.finish();
      return new Part(this);
    }
  }
}
