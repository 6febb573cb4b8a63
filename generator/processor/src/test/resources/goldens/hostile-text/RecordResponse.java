package com.example.hostiletext;

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
 * The answer to {@code Record}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RecordResponse {
  private static final FieldNames FIELDS = FieldNames.of("HashCode", "Wait");

  private final @Nullable Long hashCodeValue;

  private final @Nullable StringModel waitValue;

  private final Map<String, JsonValue> unknownFields;

  private RecordResponse(Builder builder) {
    this.hashCodeValue = builder.hashCodeValue;
    this.waitValue = builder.waitValue;
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
   * {@code HashCode}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long hashCodeValue() {
    return this.hashCodeValue;
  }

  /**
   * {@code Wait}.
   *
   * @return the value, or null if absent
   */
  public @Nullable StringModel waitValue() {
    return this.waitValue;
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
    builder.hashCodeValue = this.hashCodeValue;
    builder.waitValue = this.waitValue;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static RecordResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "HashCode" -> to.hashCodeValue = in.integer();
        case "Wait" -> to.waitValue = in.isAbsent() ? null : StringModel.read(in);
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new RecordResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RecordResponse that
        && Objects.equals(this.hashCodeValue, that.hashCodeValue)
        && Objects.equals(this.waitValue, that.waitValue)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.hashCodeValue, this.waitValue, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("RecordResponse")
        .add("hashCodeValue", this.hashCodeValue)
        .add("waitValue", this.waitValue)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link RecordResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Long hashCodeValue;

    private @Nullable StringModel waitValue;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code HashCode}.
     *
     * @param hashCodeValue the value
     * @return this builder
     */
    public Builder hashCodeValue(long hashCodeValue) {
      this.hashCodeValue = hashCodeValue;
      return this;
    }

    /**
     * Sets {@code Wait}.
     *
     * @param waitValue the value; null for none
     * @return this builder
     */
    public Builder waitValue(@Nullable StringModel waitValue) {
      this.waitValue = waitValue;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public RecordResponse build() {
      return new RecordResponse(this);
    }
  }
}
