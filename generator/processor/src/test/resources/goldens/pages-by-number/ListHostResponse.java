package com.example.pagesbynumber;

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
  private static final FieldNames FIELDS = FieldNames.of("Names");

  private final List<String> names;

  private final Map<String, JsonValue> unknownFields;

  private final int elementsReceived;

  private ListHostResponse(Builder builder) {
    this.names = List.copyOf(builder.names);
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
   * {@code Names}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> names() {
    return this.names;
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
    builder.names.addAll(this.names);
    builder.unknownFields = this.unknownFields;
    builder.elementsReceived = this.elementsReceived;
    return builder;
  }

  static ListHostResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Names" -> {
          to.names.addAll(in.texts());
          to.elementsReceived = in.received();
        }
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new ListHostResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ListHostResponse that
        && Objects.equals(this.names, that.names)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.names, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("ListHostResponse")
        .add("names", this.names)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link ListHostResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private final List<String> names = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private int elementsReceived;

    private Builder() {
    }

    /**
     * Sets {@code Names}.
     *
     * @param names the elements, which replace those set before
     * @return this builder
     */
    public Builder names(Collection<String> names) {
      this.names.clear();
      this.names.addAll(names);
      return this;
    }

    /**
     * Sets {@code Names}.
     *
     * @param names the elements, which replace those set before
     * @return this builder
     */
    public Builder names(String... names) {
      return names(Arrays.asList(names));
    }

    /**
     * Adds an element to {@code Names}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addNames(String element) {
      this.names.add(element);
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
