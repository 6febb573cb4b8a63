package com.example.pages;

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
 * {@code Item}.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class Item {
  private static final FieldNames FIELDS = FieldNames.of("Name");

  private final @Nullable String name;

  private final Map<String, JsonValue> unknownFields;

  private Item(Builder builder) {
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
   * {@code Name}.
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
    builder.name = this.name;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static Item read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Name" -> to.name = in.text();
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new Item(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Item that
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.name, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("Item")
        .add("name", this.name)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link Item}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String name;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
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
    public Item build() {
      return new Item(this);
    }
  }
}
