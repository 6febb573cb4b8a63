package com.example.copycustomimage;

import dev.countersign.InvalidRequestException;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.ClientValue;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.call.RetryClass;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.TextForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Copies a custom image to another project, to another region, or to several regions at
 * once.
 *
 * <p>A copy within the region names a target project only. A copy to one other region
 * names it in TargetRegion and is answered with the new image and its task. A batch copy
 * names its regions in TargetRegionList and is answered with one entry for each of them.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 * @see DescribeImageRequest
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class CopyCustomImageRequest implements ActionRequest<CopyCustomImageResponse> {
  private static final Action<CopyCustomImageResponse> ACTION = Action.of("CopyCustomImage",
      Effect.WRITE, CopyCustomImageResponse::read)
      .error(8956L, "There is no such image, or it is no custom image.", RetryClass.NEVER)
      .error(8961L, "The source image cannot be used at present.", RetryClass.NEVER)
      .error(8962L, "Source and target project are the same, so that there is nothing to copy.", RetryClass.NEVER);

  private final @Nullable String region;

  private final @Nullable String zone;

  private final @Nullable String projectId;

  private final String sourceImageId;

  private final String targetProjectId;

  private final @Nullable String targetRegion;

  private final @Nullable String targetImageName;

  private final @Nullable String targetImageDescription;

  private final @Nullable String targetImageTag;

  private final List<String> targetRegionList;

  private CopyCustomImageRequest(Builder builder) {
    RequestCheck check = new RequestCheck("CopyCustomImage");
    this.region = builder.region;
    this.zone = builder.zone;
    this.projectId = builder.projectId;
    this.sourceImageId = check.required("SourceImageId", builder.sourceImageId);
    this.targetProjectId = check.required("TargetProjectId", builder.targetProjectId);
    this.targetRegion = builder.targetRegion;
    this.targetImageName = builder.targetImageName;
    this.targetImageDescription = builder.targetImageDescription;
    this.targetImageTag = builder.targetImageTag;
    this.targetRegionList = check.list("TargetRegionList", builder.targetRegionList);
    check.finish();
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
   * Region of the source image.
   *
   * <p>See {@code GetRegion}.
   *
   * <p>Required, here or in the client's options.
   *
   * @return the value, or null if absent
   */
  public @Nullable String region() {
    return this.region;
  }

  /**
   * Availability zone of the source image.
   *
   * <p>See {@code GetRegion}.
   *
   * <p>The value of the client's options is sent where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable String zone() {
    return this.zone;
  }

  /**
   * Project of the source image; the default project if absent. Sub-accounts have to name
   * one.
   *
   * <p>See {@code GetProjectList}.
   *
   * <p>The value of the client's options is sent where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable String projectId() {
    return this.projectId;
  }

  /**
   * Image to copy.
   *
   * <p>Required.
   *
   * @return the value
   * @see DescribeImageRequest
   */
  public String sourceImageId() {
    return this.sourceImageId;
  }

  /**
   * Project that receives the copy.
   *
   * <p>See {@code GetProjectList}.
   *
   * <p>Required.
   *
   * @return the value
   */
  public String targetProjectId() {
    return this.targetProjectId;
  }

  /**
   * Region that receives the copy; absent for a copy within the region.
   *
   * <p>See {@code GetRegion}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String targetRegion() {
    return this.targetRegion;
  }

  /**
   * Name of the new image.
   *
   * @return the value, or null if absent
   */
  public @Nullable String targetImageName() {
    return this.targetImageName;
  }

  /**
   * Description of the new image.
   *
   * @return the value, or null if absent
   */
  public @Nullable String targetImageDescription() {
    return this.targetImageDescription;
  }

  /**
   * Business group of the new image.
   *
   * @return the value, or null if absent
   */
  public @Nullable String targetImageTag() {
    return this.targetImageTag;
  }

  /**
   * Regions that receive copies in one batch.
   *
   * <p>See {@code GetRegion}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> targetRegionList() {
    return this.targetRegionList;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.region = this.region;
    builder.zone = this.zone;
    builder.projectId = this.projectId;
    builder.sourceImageId = this.sourceImageId;
    builder.targetProjectId = this.targetProjectId;
    builder.targetRegion = this.targetRegion;
    builder.targetImageName = this.targetImageName;
    builder.targetImageDescription = this.targetImageDescription;
    builder.targetImageTag = this.targetImageTag;
    builder.targetRegionList.addAll(this.targetRegionList);
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.clientText(ClientValue.PROJECT_ID, "ProjectId", this.projectId, false);
    out.clientText(ClientValue.REGION, "Region", this.region, true);
    out.text("SourceImageId", this.sourceImageId);
    out.text("TargetImageDescription", this.targetImageDescription);
    out.text("TargetImageName", this.targetImageName);
    out.text("TargetImageTag", this.targetImageTag);
    out.text("TargetProjectId", this.targetProjectId);
    out.text("TargetRegion", this.targetRegion);
    out.texts("TargetRegionList", this.targetRegionList);
    out.clientText(ClientValue.ZONE, "Zone", this.zone, false);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof CopyCustomImageRequest that
        && Objects.equals(this.region, that.region)
        && Objects.equals(this.zone, that.zone)
        && Objects.equals(this.projectId, that.projectId)
        && Objects.equals(this.sourceImageId, that.sourceImageId)
        && Objects.equals(this.targetProjectId, that.targetProjectId)
        && Objects.equals(this.targetRegion, that.targetRegion)
        && Objects.equals(this.targetImageName, that.targetImageName)
        && Objects.equals(this.targetImageDescription, that.targetImageDescription)
        && Objects.equals(this.targetImageTag, that.targetImageTag)
        && Objects.equals(this.targetRegionList, that.targetRegionList);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.region, this.zone, this.projectId, this.sourceImageId,
        this.targetProjectId, this.targetRegion, this.targetImageName, this.targetImageDescription,
        this.targetImageTag, this.targetRegionList);
  }

  @Override
  public String toString() {
    return new TextForm("CopyCustomImageRequest")
        .add("region", this.region)
        .add("zone", this.zone)
        .add("projectId", this.projectId)
        .add("sourceImageId", this.sourceImageId)
        .add("targetProjectId", this.targetProjectId)
        .add("targetRegion", this.targetRegion)
        .add("targetImageName", this.targetImageName)
        .add("targetImageDescription", this.targetImageDescription)
        .add("targetImageTag", this.targetImageTag)
        .add("targetRegionList", this.targetRegionList)
        .toString();
  }

  @Override
  public Action<CopyCustomImageResponse> action() {
    return ACTION;
  }

  /**
   * Collects the values of a {@link CopyCustomImageRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String region;

    private @Nullable String zone;

    private @Nullable String projectId;

    private @Nullable String sourceImageId;

    private @Nullable String targetProjectId;

    private @Nullable String targetRegion;

    private @Nullable String targetImageName;

    private @Nullable String targetImageDescription;

    private @Nullable String targetImageTag;

    private final List<String> targetRegionList = new ArrayList<>();

    private Builder() {
    }

    /**
     * Sets {@code Region}.
     *
     * <p>Region of the source image.
     *
     * <p>See {@code GetRegion}.
     *
     * <p>Required, here or in the client's options.
     *
     * @param region the value; null for none
     * @return this builder
     */
    public Builder region(@Nullable String region) {
      this.region = region;
      return this;
    }

    /**
     * Sets {@code Zone}.
     *
     * <p>Availability zone of the source image.
     *
     * <p>See {@code GetRegion}.
     *
     * <p>The value of the client's options is sent where this is absent.
     *
     * @param zone the value; null for none
     * @return this builder
     */
    public Builder zone(@Nullable String zone) {
      this.zone = zone;
      return this;
    }

    /**
     * Sets {@code ProjectId}.
     *
     * <p>Project of the source image; the default project if absent. Sub-accounts have to name
     * one.
     *
     * <p>See {@code GetProjectList}.
     *
     * <p>The value of the client's options is sent where this is absent.
     *
     * @param projectId the value; null for none
     * @return this builder
     */
    public Builder projectId(@Nullable String projectId) {
      this.projectId = projectId;
      return this;
    }

    /**
     * Sets {@code SourceImageId}.
     *
     * <p>Image to copy.
     *
     * <p>Required.
     *
     * @param sourceImageId the value; null for none
     * @return this builder
     * @see DescribeImageRequest
     */
    public Builder sourceImageId(@Nullable String sourceImageId) {
      this.sourceImageId = sourceImageId;
      return this;
    }

    /**
     * Sets {@code TargetProjectId}.
     *
     * <p>Project that receives the copy.
     *
     * <p>See {@code GetProjectList}.
     *
     * <p>Required.
     *
     * @param targetProjectId the value; null for none
     * @return this builder
     */
    public Builder targetProjectId(@Nullable String targetProjectId) {
      this.targetProjectId = targetProjectId;
      return this;
    }

    /**
     * Sets {@code TargetRegion}.
     *
     * <p>Region that receives the copy; absent for a copy within the region.
     *
     * <p>See {@code GetRegion}.
     *
     * @param targetRegion the value; null for none
     * @return this builder
     */
    public Builder targetRegion(@Nullable String targetRegion) {
      this.targetRegion = targetRegion;
      return this;
    }

    /**
     * Sets {@code TargetImageName}.
     *
     * <p>Name of the new image.
     *
     * @param targetImageName the value; null for none
     * @return this builder
     */
    public Builder targetImageName(@Nullable String targetImageName) {
      this.targetImageName = targetImageName;
      return this;
    }

    /**
     * Sets {@code TargetImageDescription}.
     *
     * <p>Description of the new image.
     *
     * @param targetImageDescription the value; null for none
     * @return this builder
     */
    public Builder targetImageDescription(@Nullable String targetImageDescription) {
      this.targetImageDescription = targetImageDescription;
      return this;
    }

    /**
     * Sets {@code TargetImageTag}.
     *
     * <p>Business group of the new image.
     *
     * @param targetImageTag the value; null for none
     * @return this builder
     */
    public Builder targetImageTag(@Nullable String targetImageTag) {
      this.targetImageTag = targetImageTag;
      return this;
    }

    /**
     * Sets {@code TargetRegionList}.
     *
     * <p>Regions that receive copies in one batch.
     *
     * <p>See {@code GetRegion}.
     *
     * @param targetRegionList the elements, which replace those set before
     * @return this builder
     */
    public Builder targetRegionList(Collection<String> targetRegionList) {
      this.targetRegionList.clear();
      this.targetRegionList.addAll(targetRegionList);
      return this;
    }

    /**
     * Sets {@code TargetRegionList}.
     *
     * @param targetRegionList the elements, which replace those set before
     * @return this builder
     */
    public Builder targetRegionList(String... targetRegionList) {
      return targetRegionList(Arrays.asList(targetRegionList));
    }

    /**
     * Adds an element to {@code TargetRegionList}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addTargetRegionList(String element) {
      this.targetRegionList.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public CopyCustomImageRequest build() {
      return new CopyCustomImageRequest(this);
    }
  }
}
