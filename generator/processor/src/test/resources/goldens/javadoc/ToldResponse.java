package com.example.javadoc;

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
 * The answer to {@code Told}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class ToldResponse {
  private static final FieldNames FIELDS = FieldNames.of("With", "Without", "Each");

  private final @Nullable String withValue;

  private final @Nullable String without;

  private final List<String> each;

  private final Map<String, JsonValue> unknownFields;

  private ToldResponse(Builder builder) {
    this.withValue = builder.withValue;
    this.without = builder.without;
    this.each = List.copyOf(builder.each);
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
   * {@code With}.
   *
   * <p>There only when {@code Nothing} is sent.
   *
   * @return the value, or null if absent
   */
  public @Nullable String withValue() {
    return this.withValue;
  }

  /**
   * {@code Without}.
   *
   * <p>There only when {@code Nothing} is not sent.
   *
   * @return the value, or null if absent
   */
  public @Nullable String without() {
    return this.without;
  }

  /**
   * {@code Each}.
   *
   * <p>One for each element of {@code Older}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> each() {
    return this.each;
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
    builder.withValue = this.withValue;
    builder.without = this.without;
    builder.each.addAll(this.each);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static ToldResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "With" -> to.withValue = in.text();
        case "Without" -> to.without = in.text();
        case "Each" -> to.each.addAll(in.texts());
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new ToldResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ToldResponse that
        && Objects.equals(this.withValue, that.withValue)
        && Objects.equals(this.without, that.without)
        && Objects.equals(this.each, that.each)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.withValue, this.without, this.each, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("ToldResponse")
        .add("withValue", this.withValue)
        .add("without", this.without)
        .add("each", this.each)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link ToldResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String withValue;

    private @Nullable String without;

    private final List<String> each = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code With}.
     *
     * @param withValue the value; null for none
     * @return this builder
     */
    public Builder withValue(@Nullable String withValue) {
      this.withValue = withValue;
      return this;
    }

    /**
     * Sets {@code Without}.
     *
     * @param without the value; null for none
     * @return this builder
     */
    public Builder without(@Nullable String without) {
      this.without = without;
      return this;
    }

    /**
     * Sets {@code Each}.
     *
     * @param each the elements, which replace those set before
     * @return this builder
     */
    public Builder each(Collection<String> each) {
      this.each.clear();
      this.each.addAll(each);
      return this;
    }

    /**
     * Sets {@code Each}.
     *
     * @param each the elements, which replace those set before
     * @return this builder
     */
    public Builder each(String... each) {
      return each(Arrays.asList(each));
    }

    /**
     * Adds an element to {@code Each}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addEach(String element) {
      this.each.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public ToldResponse build() {
      return new ToldResponse(this);
    }
  }
}
