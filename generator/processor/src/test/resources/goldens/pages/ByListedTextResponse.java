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
 * The answer to {@code ByListedText}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class ByListedTextResponse {
  private static final FieldNames FIELDS = FieldNames.of("Items");

  private final List<Item> items;

  private final Map<String, JsonValue> unknownFields;

  private final int elementsReceived;

  private ByListedTextResponse(Builder builder) {
    this.items = List.copyOf(builder.items);
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
  public List<Item> items() {
    return this.items;
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
    builder.unknownFields = this.unknownFields;
    builder.elementsReceived = this.elementsReceived;
    return builder;
  }

  static ByListedTextResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Items" -> {
          in.beginList();
          while (in.nextElement()) {
            to.items.add(Item.read(in));
          }
          to.elementsReceived = in.received();
        }
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new ByListedTextResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ByListedTextResponse that
        && Objects.equals(this.items, that.items)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.items, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("ByListedTextResponse")
        .add("items", this.items)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link ByListedTextResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private final List<Item> items = new ArrayList<>();

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
    public Builder items(Collection<Item> items) {
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
    public Builder items(Item... items) {
      return items(Arrays.asList(items));
    }

    /**
     * Adds an element to {@code Items}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addItems(Item element) {
      this.items.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public ByListedTextResponse build() {
      return new ByListedTextResponse(this);
    }
  }
}
