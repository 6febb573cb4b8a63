package com.example.copycustomimage;

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
 * One copy of a batch, to one target region.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class CopyImageTaskInfo {
  private static final FieldNames FIELDS = FieldNames.of("TaskId", "TargetImageId", "TargetRegion");

  private final @Nullable String taskId;

  private final @Nullable String targetImageId;

  private final @Nullable String targetRegion;

  private final Map<String, JsonValue> unknownFields;

  private CopyImageTaskInfo(Builder builder) {
    this.taskId = builder.taskId;
    this.targetImageId = builder.targetImageId;
    this.targetRegion = builder.targetRegion;
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
   * Task that makes the copy.
   *
   * @return the value, or null if absent
   */
  public @Nullable String taskId() {
    return this.taskId;
  }

  /**
   * Image that the task makes.
   *
   * @return the value, or null if absent
   */
  public @Nullable String targetImageId() {
    return this.targetImageId;
  }

  /**
   * Region that receives the copy.
   *
   * @return the value, or null if absent
   */
  public @Nullable String targetRegion() {
    return this.targetRegion;
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
    builder.taskId = this.taskId;
    builder.targetImageId = this.targetImageId;
    builder.targetRegion = this.targetRegion;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static CopyImageTaskInfo read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "TaskId" -> to.taskId = in.text();
        case "TargetImageId" -> to.targetImageId = in.text();
        case "TargetRegion" -> to.targetRegion = in.text();
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new CopyImageTaskInfo(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof CopyImageTaskInfo that
        && Objects.equals(this.taskId, that.taskId)
        && Objects.equals(this.targetImageId, that.targetImageId)
        && Objects.equals(this.targetRegion, that.targetRegion)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.taskId, this.targetImageId, this.targetRegion, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("CopyImageTaskInfo")
        .add("taskId", this.taskId)
        .add("targetImageId", this.targetImageId)
        .add("targetRegion", this.targetRegion)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link CopyImageTaskInfo}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String taskId;

    private @Nullable String targetImageId;

    private @Nullable String targetRegion;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
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
     * Sets {@code TargetImageId}.
     *
     * @param targetImageId the value; null for none
     * @return this builder
     */
    public Builder targetImageId(@Nullable String targetImageId) {
      this.targetImageId = targetImageId;
      return this;
    }

    /**
     * Sets {@code TargetRegion}.
     *
     * @param targetRegion the value; null for none
     * @return this builder
     */
    public Builder targetRegion(@Nullable String targetRegion) {
      this.targetRegion = targetRegion;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public CopyImageTaskInfo build() {
      return new CopyImageTaskInfo(this);
    }
  }
}
