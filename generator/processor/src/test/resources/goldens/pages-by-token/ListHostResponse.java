package com.example.pagesbytoken;

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
 * The answer to {@code ListHost}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class ListHostResponse {
  private static final FieldNames FIELDS = FieldNames.of("Next", "Keys");

  private final @Nullable String next;

  private final List<String> keys;

  private final Map<String, JsonValue> unknownFields;

  private ListHostResponse(Builder builder) {
    this.next = builder.next;
    this.keys = List.copyOf(builder.keys);
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
   * {@code Next}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String next() {
    return this.next;
  }

  /**
   * {@code Keys}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> keys() {
    return this.keys;
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
    builder.next = this.next;
    builder.keys.addAll(this.keys);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static ListHostResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Next" -> to.next = in.text();
        case "Keys" -> to.keys.addAll(in.texts());
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new ListHostResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ListHostResponse that
        && Objects.equals(this.next, that.next)
        && Objects.equals(this.keys, that.keys)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.next, this.keys, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("ListHostResponse")
        .add("next", this.next)
        .add("keys", this.keys)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link ListHostResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String next;

    private final List<String> keys = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Next}.
     *
     * @param next the value; null for none
     * @return this builder
     */
    public Builder next(@Nullable String next) {
      this.next = next;
      return this;
    }

    /**
     * Sets {@code Keys}.
     *
     * @param keys the elements, which replace those set before
     * @return this builder
     */
    public Builder keys(Collection<String> keys) {
      this.keys.clear();
      this.keys.addAll(keys);
      return this;
    }

    /**
     * Sets {@code Keys}.
     *
     * @param keys the elements, which replace those set before
     * @return this builder
     */
    public Builder keys(String... keys) {
      return keys(Arrays.asList(keys));
    }

    /**
     * Adds an element to {@code Keys}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addKeys(String element) {
      this.keys.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public ListHostResponse build() {
      return new ListHostResponse(this);
    }
  }
}
