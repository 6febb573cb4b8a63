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
 * {@code Disk}.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class Disk {
  private static final FieldNames FIELDS = FieldNames.of("State");

  private final @Nullable String state;

  private final Map<String, JsonValue> unknownFields;

  private Disk(Builder builder) {
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

  static Disk read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "State" -> to.state = in.text();
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new Disk(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Disk that
        && Objects.equals(this.state, that.state)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.state, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("Disk")
        .add("state", this.state)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link Disk}.
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
    public Disk build() {
      return new Disk(this);
    }
  }
}
