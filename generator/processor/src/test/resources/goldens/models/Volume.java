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
 * A disk.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class Volume implements Parameters {
  private static final FieldNames FIELDS = FieldNames.of("Size", "Part");

  private final @Nullable Long size;

  private final @Nullable Part part;

  private final Map<String, JsonValue> unknownFields;

  private Volume(Builder builder) {
    this.size = builder.size;
    this.part = builder.part;
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
   * {@code Size}.
   *
   * <p>Required.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long size() {
    return this.size;
  }

  /**
   * {@code Part}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Part part() {
    return this.part;
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
    builder.size = this.size;
    builder.part = this.part;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.object("Part", this.part);
    out.integer("Size", this.size);
  }

  static Volume read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Size" -> to.size = in.integer();
        case "Part" -> to.part = in.isAbsent() ? null : Part.read(in);
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new Volume(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Volume that
        && Objects.equals(this.size, that.size)
        && Objects.equals(this.part, that.part)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.size, this.part, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("Volume")
        .add("size", this.size)
        .add("part", this.part)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link Volume}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Long size;

    private @Nullable Part part;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Size}.
     *
     * <p>Required.
     *
     * @param size the value
     * @return this builder
     */
    public Builder size(long size) {
      this.size = size;
      return this;
    }

    /**
     * Sets {@code Part}.
     *
     * @param part the value; null for none
     * @return this builder
     */
    public Builder part(@Nullable Part part) {
      this.part = part;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public Volume build() {
      RequestCheck check = new RequestCheck("Disk");
      check.required("Size", this.size);
      check.finish();
      return new Volume(this);
    }
  }
}
