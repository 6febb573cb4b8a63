package com.example.waits;

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
 * The answer to {@code GetOld}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class GetOldResponse {
  private static final FieldNames FIELDS = FieldNames.of("State");

  private final @Nullable String state;

  private final Map<String, JsonValue> unknownFields;

  private GetOldResponse(Builder builder) {
    this.state = builder.state;
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
   * {@code State}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String state() {
    return this.state;
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
    builder.state = this.state;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static GetOldResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "State" -> to.state = in.text();
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new GetOldResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof GetOldResponse that
        && Objects.equals(this.state, that.state)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.state, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("GetOldResponse")
        .add("state", this.state)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link GetOldResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String state;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code State}.
     *
     * @param state the value; null for none
     * @return this builder
     */
    public Builder state(@Nullable String state) {
      this.state = state;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public GetOldResponse build() {
      return new GetOldResponse(this);
    }
  }
}
