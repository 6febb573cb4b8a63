package com.example.copycustomimage;

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
 * The answer to {@code DescribeImage}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class DescribeImageResponse {
  private static final FieldNames FIELDS = FieldNames.of("TotalCount", "ImageSet");

  private final @Nullable Long totalCount;

  private final List<UHostImageSet> imageSet;

  private final Map<String, JsonValue> unknownFields;

  private final int elementsReceived;

  private DescribeImageResponse(Builder builder) {
    this.totalCount = builder.totalCount;
    this.imageSet = List.copyOf(builder.imageSet);
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
   * How many images match.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long totalCount() {
    return this.totalCount;
  }

  /**
   * The images.
   *
   * @return the elements, none if absent; immutable
   */
  public List<UHostImageSet> imageSet() {
    return this.imageSet;
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
    builder.totalCount = this.totalCount;
    builder.imageSet.addAll(this.imageSet);
    builder.unknownFields = this.unknownFields;
    builder.elementsReceived = this.elementsReceived;
    return builder;
  }

  static DescribeImageResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "TotalCount" -> to.totalCount = in.integer();
        case "ImageSet" -> {
          in.beginList();
          while (in.nextElement()) {
            to.imageSet.add(UHostImageSet.read(in));
          }
          to.elementsReceived = in.received();
        }
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new DescribeImageResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof DescribeImageResponse that
        && Objects.equals(this.totalCount, that.totalCount)
        && Objects.equals(this.imageSet, that.imageSet)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.totalCount, this.imageSet, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("DescribeImageResponse")
        .add("totalCount", this.totalCount)
        .add("imageSet", this.imageSet)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link DescribeImageResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Long totalCount;

    private final List<UHostImageSet> imageSet = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private int elementsReceived;

    private Builder() {
    }

    /**
     * Sets {@code TotalCount}.
     *
     * @param totalCount the value
     * @return this builder
     */
    public Builder totalCount(long totalCount) {
      this.totalCount = totalCount;
      return this;
    }

    /**
     * Sets {@code ImageSet}.
     *
     * @param imageSet the elements, which replace those set before
     * @return this builder
     */
    public Builder imageSet(Collection<UHostImageSet> imageSet) {
      this.imageSet.clear();
      this.imageSet.addAll(imageSet);
      return this;
    }

    /**
     * Sets {@code ImageSet}.
     *
     * @param imageSet the elements, which replace those set before
     * @return this builder
     */
    public Builder imageSet(UHostImageSet... imageSet) {
      return imageSet(Arrays.asList(imageSet));
    }

    /**
     * Adds an element to {@code ImageSet}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addImageSet(UHostImageSet element) {
      this.imageSet.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public DescribeImageResponse build() {
      return new DescribeImageResponse(this);
    }
  }
}
