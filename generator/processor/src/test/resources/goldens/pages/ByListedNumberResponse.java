package com.example.pages;

import dev.countersign.JsonValue;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ReplyReader;
import dev.countersign.wire.TextForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code ByListedNumber}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class ByListedNumberResponse {
  private static final FieldNames FIELDS = FieldNames.of("Items", "Total");

  private final List<Long> items;

  private final @Nullable Long total;

  private final Map<String, JsonValue> unknownFields;

  private final int elementsReceived;

  private ByListedNumberResponse(Builder builder) {
    this.items = List.copyOf(builder.items);
    this.total = builder.total;
    this.unknownFields = builder.unknownFields;
    this.elementsReceived = builder.elementsReceived;
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
   * {@code Items}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Long> items() {
    return this.items;
  }

  /**
   * {@code Total}.
   *
   * @return the value, or null if absent
   * @deprecated Not counted.
   */
  @Deprecated
  public @Nullable Long total() {
    return this.total;
  }

  /**
   * Fields of the answer that its definition does not know, by their wire names.
   *
   * @return the fields, none in most answers; immutable
   */
  public Map<String, JsonValue> unknownFields() {
    return this.unknownFields;
  }

  int elementsReceived() {
    return this.elementsReceived;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.items.addAll(this.items);
    builder.total = this.total;
    builder.unknownFields = this.unknownFields;
    builder.elementsReceived = this.elementsReceived;
    return builder;
  }

  static ByListedNumberResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Items" -> {
          to.items.addAll(in.integers());
          to.elementsReceived = in.received();
        }
        case "Total" -> to.total = in.integer();
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new ByListedNumberResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ByListedNumberResponse that
        && Objects.equals(this.items, that.items)
        && Objects.equals(this.total, that.total)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.items, this.total, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("ByListedNumberResponse")
        .add("items", this.items)
        .add("total", this.total)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link ByListedNumberResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private final List<Long> items = new ArrayList<>();

    private @Nullable Long total;

    private Map<String, JsonValue> unknownFields = Map.of();

    private int elementsReceived;

    private Builder() {
    }

    /**
     * Sets {@code Items}.
     *
     * @param items the elements, which replace those set before
     * @return this builder
     */
    public Builder items(Collection<Long> items) {
      this.items.clear();
      this.items.addAll(items);
      return this;
    }

    /**
     * Sets {@code Items}.
     *
     * @param items the elements, which replace those set before
     * @return this builder
     */
    public Builder items(Long... items) {
      return items(Arrays.asList(items));
    }

    /**
     * Adds an element to {@code Items}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addItems(long element) {
      this.items.add(element);
      return this;
    }

    /**
     * Sets {@code Total}.
     *
     * @param total the value
     * @return this builder
     * @deprecated Not counted.
     */
    @Deprecated
    public Builder total(long total) {
      this.total = total;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public ByListedNumberResponse build() {
      return new ByListedNumberResponse(this);
    }
  }
}
