package com.example.rules;

import dev.countersign.JsonValue;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ReplyReader;
import dev.countersign.wire.TextForm;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code SetAll}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class SetAllResponse {
  private static final FieldNames FIELDS = FieldNames.of("Both", "Bytes", "Name");

  private final @Nullable Both both;

  private final @Nullable String bytes;

  private final @Nullable String name;

  private final Map<String, JsonValue> unknownFields;

  private SetAllResponse(Builder builder) {
    this.both = builder.both;
    this.bytes = builder.bytes;
    this.name = builder.name;
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
   * {@code Both}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Both both() {
    return this.both;
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
   * {@code Name}.
   *
   * <p>The length is from 1 to 2 characters. The text matches <code>[A-Z]+</code>.
   *
   * @return the value, or null if absent
   */
  public @Nullable String name() {
    return this.name;
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
    builder.both = this.both;
    builder.bytes = this.bytes;
    builder.name = this.name;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static SetAllResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Both" -> to.both = in.isAbsent() ? null : Both.read(in);
        case "Bytes" -> to.bytes = in.base64();
        case "Name" -> to.name = in.text();
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new SetAllResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof SetAllResponse that
        && Objects.equals(this.both, that.both)
        && Objects.equals(this.bytes, that.bytes)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.both, this.bytes, this.name, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("SetAllResponse")
        .add("both", this.both)
        .add("bytes", this.bytes)
        .add("name", this.name)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link SetAllResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Both both;

    private @Nullable String bytes;

    private @Nullable String name;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
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
     * Sets {@code Bytes}.
     *
     * @param bytes the bytes
     * @return this builder
     */
    public Builder bytes(byte[] bytes) {
      this.bytes = Base64.getEncoder().encodeToString(bytes);
      return this;
    }

    /**
     * Sets {@code Name}.
     *
     * @param name the value; null for none
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public SetAllResponse build() {
      return new SetAllResponse(this);
    }
  }
}
