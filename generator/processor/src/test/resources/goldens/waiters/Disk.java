package com.example.waiters;

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
  private static final FieldNames FIELDS = FieldNames.of("Part");

  private final @Nullable String part;

  private final Map<String, JsonValue> unknownFields;

  private Disk(Builder builder) {
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
   * {@code Part}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String part() {
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
    builder.part = this.part;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static Disk read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Part" -> to.part = in.text();
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new Disk(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Disk that
        && Objects.equals(this.part, that.part)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.part, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("Disk")
        .add("part", this.part)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link Disk}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String part;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Part}.
     *
     * @param part the value; null for none
     * @return this builder
     */
    public Builder part(@Nullable String part) {
      this.part = part;
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
