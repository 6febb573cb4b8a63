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
 * The answer to {@code CopyCustomImage}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class CopyCustomImageResponse {
  private static final FieldNames FIELDS = FieldNames.of("TargetImageId", "TaskId", "Infos");

  private final @Nullable String targetImageId;

  private final @Nullable String taskId;

  private final List<CopyImageTaskInfo> infos;

  private final Map<String, JsonValue> unknownFields;

  private CopyCustomImageResponse(Builder builder) {
    this.targetImageId = builder.targetImageId;
    this.taskId = builder.taskId;
    this.infos = List.copyOf(builder.infos);
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
   * The new image.
   *
   * <p>There only when {@code TargetRegionList} is not sent.
   *
   * @return the value, or null if absent
   * @see DescribeImageRequest
   */
  public @Nullable String targetImageId() {
    return this.targetImageId;
  }

  /**
   * Task that makes the copy.
   *
   * <p>There only when {@code TargetRegionList} is not sent.
   *
   * @return the value, or null if absent
   */
  public @Nullable String taskId() {
    return this.taskId;
  }

  /**
   * The copies of the batch.
   *
   * <p>There only when {@code TargetRegionList} is sent. One for each element of {@code
   * TargetRegionList}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<CopyImageTaskInfo> infos() {
    return this.infos;
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
    builder.targetImageId = this.targetImageId;
    builder.taskId = this.taskId;
    builder.infos.addAll(this.infos);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static CopyCustomImageResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "TargetImageId" -> to.targetImageId = in.text();
        case "TaskId" -> to.taskId = in.text();
        case "Infos" -> {
          in.beginList();
          while (in.nextElement()) {
            to.infos.add(CopyImageTaskInfo.read(in));
          }
        }
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new CopyCustomImageResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof CopyCustomImageResponse that
        && Objects.equals(this.targetImageId, that.targetImageId)
        && Objects.equals(this.taskId, that.taskId)
        && Objects.equals(this.infos, that.infos)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.targetImageId, this.taskId, this.infos, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("CopyCustomImageResponse")
        .add("targetImageId", this.targetImageId)
        .add("taskId", this.taskId)
        .add("infos", this.infos)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link CopyCustomImageResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String targetImageId;

    private @Nullable String taskId;

    private final List<CopyImageTaskInfo> infos = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code TargetImageId}.
     *
     * @param targetImageId the value; null for none
     * @return this builder
     * @see DescribeImageRequest
     */
    public Builder targetImageId(@Nullable String targetImageId) {
      this.targetImageId = targetImageId;
      return this;
    }

    /**
     * Sets {@code TaskId}.
     *
     * @param taskId the value; null for none
     * @return this builder
     */
    public Builder taskId(@Nullable String taskId) {
      this.taskId = taskId;
      return this;
    }

    /**
     * Sets {@code Infos}.
     *
     * @param infos the elements, which replace those set before
     * @return this builder
     */
    public Builder infos(Collection<CopyImageTaskInfo> infos) {
      this.infos.clear();
      this.infos.addAll(infos);
      return this;
    }

    /**
     * Sets {@code Infos}.
     *
     * @param infos the elements, which replace those set before
     * @return this builder
     */
    public Builder infos(CopyImageTaskInfo... infos) {
      return infos(Arrays.asList(infos));
    }

    /**
     * Adds an element to {@code Infos}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addInfos(CopyImageTaskInfo element) {
      this.infos.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public CopyCustomImageResponse build() {
      return new CopyCustomImageResponse(this);
    }
  }
}
