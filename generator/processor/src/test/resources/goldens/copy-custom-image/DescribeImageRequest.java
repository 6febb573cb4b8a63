package com.example.copycustomimage;

import dev.countersign.InvalidRequestException;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
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
 * Lists images of a region, all of them or those that match.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class DescribeImageRequest implements ActionRequest<DescribeImageResponse> {
  private static final Action<DescribeImageResponse> ACTION = Action.of("DescribeImage",
      Effect.READ, DescribeImageResponse::read)
      .error(8874L, "The image could not be looked up.", RetryClass.RETRYABLE)
      .error(8889L, "The images could not be listed.", RetryClass.RETRYABLE);

  private final @Nullable String region;

  private final @Nullable String zone;

  private final @Nullable String projectId;

  private final @Nullable ImageType imageType;

  private final @Nullable FuncType funcType;

  private final @Nullable OsType osType;

  private final @Nullable String imageId;

  private final List<String> imageIds;

  private final @Nullable String tag;

  private final @Nullable Long offset;

  private final @Nullable Long limit;

  private final @Nullable PriceSet priceSet;

  private DescribeImageRequest(Builder builder) {
    RequestCheck check = new RequestCheck("DescribeImage");
    this.region = builder.region;
    this.zone = builder.zone;
    this.projectId = builder.projectId;
    this.imageType = builder.imageType;
    this.funcType = builder.funcType;
    this.osType = builder.osType;
    this.imageId = builder.imageId;
    this.imageIds = check.list("ImageIds", builder.imageIds);
    this.tag = builder.tag;
    this.offset = builder.offset;
    this.limit = builder.limit;
    this.priceSet = builder.priceSet;
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
   * Region of the images.
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
   * Availability zone of the images.
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
   * Project of the images; the default project if absent. Sub-accounts have to name one.
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
   * Lists images from this source only; all of them if absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable ImageType imageType() {
    return this.imageType;
  }

  /**
   * Lists images made for this product only. The service ignores a value that it does not
   * know.
   *
   * @return the value, or null if absent
   */
  public @Nullable FuncType funcType() {
    return this.funcType;
  }

  /**
   * Lists images with this operating system only; all of them if absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable OsType osType() {
    return this.osType;
  }

  /**
   * Lists this image only.
   *
   * @return the value, or null if absent
   */
  public @Nullable String imageId() {
    return this.imageId;
  }

  /**
   * Lists these images only.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> imageIds() {
    return this.imageIds;
  }

  /**
   * Lists images of this business group only.
   *
   * <p>The service takes {@code Default} where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable String tag() {
    return this.tag;
  }

  /**
   * How many images are passed over before the first that is listed.
   *
   * <p>The service takes {@code 0} where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long offset() {
    return this.offset;
  }

  /**
   * How many images are listed at most.
   *
   * <p>The service takes {@code 20} where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long limit() {
    return this.limit;
  }

  /**
   * Whether prices are listed too.
   *
   * <p>The service takes {@code 0} where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable PriceSet priceSet() {
    return this.priceSet;
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
    builder.imageType = this.imageType;
    builder.funcType = this.funcType;
    builder.osType = this.osType;
    builder.imageId = this.imageId;
    builder.imageIds.addAll(this.imageIds);
    builder.tag = this.tag;
    builder.offset = this.offset;
    builder.limit = this.limit;
    builder.priceSet = this.priceSet;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("FuncType", this.funcType);
    out.text("ImageId", this.imageId);
    out.texts("ImageIds", this.imageIds);
    out.text("ImageType", this.imageType);
    out.integer("Limit", this.limit);
    out.integer("Offset", this.offset);
    out.text("OsType", this.osType);
    out.integer("PriceSet", this.priceSet);
    out.clientText(ClientValue.PROJECT_ID, "ProjectId", this.projectId, false);
    out.clientText(ClientValue.REGION, "Region", this.region, true);
    out.text("Tag", this.tag);
    out.clientText(ClientValue.ZONE, "Zone", this.zone, false);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof DescribeImageRequest that
        && Objects.equals(this.region, that.region)
        && Objects.equals(this.zone, that.zone)
        && Objects.equals(this.projectId, that.projectId)
        && Objects.equals(this.imageType, that.imageType)
        && Objects.equals(this.funcType, that.funcType)
        && Objects.equals(this.osType, that.osType)
        && Objects.equals(this.imageId, that.imageId)
        && Objects.equals(this.imageIds, that.imageIds)
        && Objects.equals(this.tag, that.tag)
        && Objects.equals(this.offset, that.offset)
        && Objects.equals(this.limit, that.limit)
        && Objects.equals(this.priceSet, that.priceSet);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.region, this.zone, this.projectId, this.imageType, this.funcType,
        this.osType, this.imageId, this.imageIds, this.tag, this.offset, this.limit, this.priceSet);
  }

  @Override
  public String toString() {
    return new TextForm("DescribeImageRequest")
        .add("region", this.region)
        .add("zone", this.zone)
        .add("projectId", this.projectId)
        .add("imageType", this.imageType)
        .add("funcType", this.funcType)
        .add("osType", this.osType)
        .add("imageId", this.imageId)
        .add("imageIds", this.imageIds)
        .add("tag", this.tag)
        .add("offset", this.offset)
        .add("limit", this.limit)
        .add("priceSet", this.priceSet)
        .toString();
  }

  @Override
  public Action<DescribeImageResponse> action() {
    return ACTION;
  }

  /**
   * Lists images from this source only; all of them if absent.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class ImageType extends OpenText {
    /**
     * Standard images of the cloud. On the wire: {@code Base}.
     */
    public static final ImageType BASE = new ImageType("Base");

    /**
     * Images from the image market. On the wire: {@code Business}.
     */
    public static final ImageType BUSINESS = new ImageType("Business");

    /**
     * Images that a user made. On the wire: {@code Custom}.
     */
    public static final ImageType CUSTOM = new ImageType("Custom");

    private ImageType(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static ImageType of(String value) {
      return new ImageType(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "Base" -> Known.BASE;
        case "Business" -> Known.BUSINESS;
        case "Custom" -> Known.CUSTOM;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * Standard images of the cloud. On the wire: {@code Base}.
       */
      BASE,

      /**
       * Images from the image market. On the wire: {@code Business}.
       */
      BUSINESS,

      /**
       * Images that a user made. On the wire: {@code Custom}.
       */
      CUSTOM,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Lists images made for this product only. The service ignores a value that it does not
   * know.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class FuncType extends OpenText {
    /**
     * Market images prepared for GPUs. On the wire: {@code gpu}.
     */
    public static final FuncType GPU = new FuncType("gpu");

    /**
     * Images of the lightweight host. On the wire: {@code app}.
     */
    public static final FuncType APP = new FuncType("app");

    /**
     * Market images of the host. On the wire: {@code uhost}.
     */
    public static final FuncType UHOST = new FuncType("uhost");

    private FuncType(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static FuncType of(String value) {
      return new FuncType(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "gpu" -> Known.GPU;
        case "app" -> Known.APP;
        case "uhost" -> Known.UHOST;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * Market images prepared for GPUs. On the wire: {@code gpu}.
       */
      GPU,

      /**
       * Images of the lightweight host. On the wire: {@code app}.
       */
      APP,

      /**
       * Market images of the host. On the wire: {@code uhost}.
       */
      UHOST,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Lists images with this operating system only; all of them if absent.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class OsType extends OpenText {
    /**
     * Linux distributions. On the wire: {@code Linux}.
     */
    public static final OsType LINUX = new OsType("Linux");

    /**
     * Microsoft Windows. On the wire: {@code Windows}.
     */
    public static final OsType WINDOWS = new OsType("Windows");

    private OsType(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static OsType of(String value) {
      return new OsType(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "Linux" -> Known.LINUX;
        case "Windows" -> Known.WINDOWS;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * Linux distributions. On the wire: {@code Linux}.
       */
      LINUX,

      /**
       * Microsoft Windows. On the wire: {@code Windows}.
       */
      WINDOWS,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Whether prices are listed too.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class PriceSet extends OpenInt {
    /**
     * Prices are left out. On the wire: {@code 0}.
     */
    public static final PriceSet VALUE_0 = new PriceSet(0L);

    /**
     * Prices are listed. On the wire: {@code 1}.
     */
    public static final PriceSet VALUE_1 = new PriceSet(1L);

    private PriceSet(long value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static PriceSet of(long value) {
      return new PriceSet(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      if (value() == 0L) {
        return Known.VALUE_0;
      }
      if (value() == 1L) {
        return Known.VALUE_1;
      }
      return Known.UNLISTED;
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * Prices are left out. On the wire: {@code 0}.
       */
      VALUE_0,

      /**
       * Prices are listed. On the wire: {@code 1}.
       */
      VALUE_1,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Collects the values of a {@link DescribeImageRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String region;

    private @Nullable String zone;

    private @Nullable String projectId;

    private @Nullable ImageType imageType;

    private @Nullable FuncType funcType;

    private @Nullable OsType osType;

    private @Nullable String imageId;

    private final List<String> imageIds = new ArrayList<>();

    private @Nullable String tag;

    private @Nullable Long offset;

    private @Nullable Long limit;

    private @Nullable PriceSet priceSet;

    private Builder() {
    }

    /**
     * Sets {@code Region}.
     *
     * <p>Region of the images.
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
     * <p>Availability zone of the images.
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
     * <p>Project of the images; the default project if absent. Sub-accounts have to name one.
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
     * Sets {@code ImageType}.
     *
     * <p>Lists images from this source only; all of them if absent.
     *
     * @param imageType the value; null for none
     * @return this builder
     */
    public Builder imageType(@Nullable ImageType imageType) {
      this.imageType = imageType;
      return this;
    }

    /**
     * Sets {@code FuncType}.
     *
     * <p>Lists images made for this product only. The service ignores a value that it does not
     * know.
     *
     * @param funcType the value; null for none
     * @return this builder
     */
    public Builder funcType(@Nullable FuncType funcType) {
      this.funcType = funcType;
      return this;
    }

    /**
     * Sets {@code OsType}.
     *
     * <p>Lists images with this operating system only; all of them if absent.
     *
     * @param osType the value; null for none
     * @return this builder
     */
    public Builder osType(@Nullable OsType osType) {
      this.osType = osType;
      return this;
    }

    /**
     * Sets {@code ImageId}.
     *
     * <p>Lists this image only.
     *
     * @param imageId the value; null for none
     * @return this builder
     */
    public Builder imageId(@Nullable String imageId) {
      this.imageId = imageId;
      return this;
    }

    /**
     * Sets {@code ImageIds}.
     *
     * <p>Lists these images only.
     *
     * @param imageIds the elements, which replace those set before
     * @return this builder
     */
    public Builder imageIds(Collection<String> imageIds) {
      this.imageIds.clear();
      this.imageIds.addAll(imageIds);
      return this;
    }

    /**
     * Sets {@code ImageIds}.
     *
     * @param imageIds the elements, which replace those set before
     * @return this builder
     */
    public Builder imageIds(String... imageIds) {
      return imageIds(Arrays.asList(imageIds));
    }

    /**
     * Adds an element to {@code ImageIds}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addImageIds(String element) {
      this.imageIds.add(element);
      return this;
    }

    /**
     * Sets {@code Tag}.
     *
     * <p>Lists images of this business group only.
     *
     * <p>The service takes {@code Default} where this is absent.
     *
     * @param tag the value; null for none
     * @return this builder
     */
    public Builder tag(@Nullable String tag) {
      this.tag = tag;
      return this;
    }

    /**
     * Sets {@code Offset}.
     *
     * <p>How many images are passed over before the first that is listed.
     *
     * <p>The service takes {@code 0} where this is absent.
     *
     * @param offset the value
     * @return this builder
     */
    public Builder offset(long offset) {
      this.offset = offset;
      return this;
    }

    /**
     * Sets {@code Limit}.
     *
     * <p>How many images are listed at most.
     *
     * <p>The service takes {@code 20} where this is absent.
     *
     * @param limit the value
     * @return this builder
     */
    public Builder limit(long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * Sets {@code PriceSet}.
     *
     * <p>Whether prices are listed too.
     *
     * <p>The service takes {@code 0} where this is absent.
     *
     * @param priceSet the value; null for none
     * @return this builder
     */
    public Builder priceSet(@Nullable PriceSet priceSet) {
      this.priceSet = priceSet;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public DescribeImageRequest build() {
      return new DescribeImageRequest(this);
    }
  }
}
