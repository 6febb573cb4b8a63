package com.example.copycustomimage;

import dev.countersign.JsonValue;
import dev.countersign.OpenText;
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
 * An image.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class UHostImageSet {
  private static final FieldNames FIELDS = FieldNames.of("Zone", "ImageId", "ImageName", "Tag", "OsType", "OsName", "ImageType", "Features", "FuncType", "IntegratedSoftware", "Vendor", "Links", "State", "ImageDescription", "CreateTime", "ImageSize", "MinimalCPU", "MaintainEol", "DataSnapshotIds", "SupportedGPUTypes", "SceneCategories", "PrimarySoftware", "PriceSet");

  private final @Nullable String zone;

  private final @Nullable String imageId;

  private final @Nullable String imageName;

  private final @Nullable String tag;

  private final @Nullable OsType osType;

  private final @Nullable String osName;

  private final @Nullable ImageType imageType;

  private final List<Features> features;

  private final @Nullable FuncType funcType;

  private final @Nullable String integratedSoftware;

  private final @Nullable String vendor;

  private final @Nullable String links;

  private final @Nullable State state;

  private final @Nullable String imageDescription;

  private final @Nullable Long createTime;

  private final @Nullable Long imageSize;

  private final @Nullable String minimalCpu;

  private final @Nullable String maintainEol;

  private final List<String> dataSnapshotIds;

  private final List<String> supportedGpuTypes;

  private final List<SceneCategories> sceneCategories;

  private final @Nullable String primarySoftware;

  private final List<BasePriceSet> priceSet;

  private final Map<String, JsonValue> unknownFields;

  private UHostImageSet(Builder builder) {
    this.zone = builder.zone;
    this.imageId = builder.imageId;
    this.imageName = builder.imageName;
    this.tag = builder.tag;
    this.osType = builder.osType;
    this.osName = builder.osName;
    this.imageType = builder.imageType;
    this.features = List.copyOf(builder.features);
    this.funcType = builder.funcType;
    this.integratedSoftware = builder.integratedSoftware;
    this.vendor = builder.vendor;
    this.links = builder.links;
    this.state = builder.state;
    this.imageDescription = builder.imageDescription;
    this.createTime = builder.createTime;
    this.imageSize = builder.imageSize;
    this.minimalCpu = builder.minimalCpu;
    this.maintainEol = builder.maintainEol;
    this.dataSnapshotIds = List.copyOf(builder.dataSnapshotIds);
    this.supportedGpuTypes = List.copyOf(builder.supportedGpuTypes);
    this.sceneCategories = List.copyOf(builder.sceneCategories);
    this.primarySoftware = builder.primarySoftware;
    this.priceSet = List.copyOf(builder.priceSet);
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
   * Availability zone that the image is kept in.
   *
   * @return the value, or null if absent
   */
  public @Nullable String zone() {
    return this.zone;
  }

  /**
   * Id of the image.
   *
   * @return the value, or null if absent
   */
  public @Nullable String imageId() {
    return this.imageId;
  }

  /**
   * Name of the image.
   *
   * @return the value, or null if absent
   */
  public @Nullable String imageName() {
    return this.imageName;
  }

  /**
   * Business group of the image.
   *
   * @return the value, or null if absent
   */
  public @Nullable String tag() {
    return this.tag;
  }

  /**
   * Family of the operating system.
   *
   * @return the value, or null if absent
   */
  public @Nullable OsType osType() {
    return this.osType;
  }

  /**
   * Name and version of the operating system.
   *
   * @return the value, or null if absent
   */
  public @Nullable String osName() {
    return this.osName;
  }

  /**
   * Where the image comes from.
   *
   * @return the value, or null if absent
   */
  public @Nullable ImageType imageType() {
    return this.imageType;
  }

  /**
   * What hosts made from the image are able to do.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Features> features() {
    return this.features;
  }

  /**
   * Product that the image is made for.
   *
   * @return the value, or null if absent
   */
  public @Nullable FuncType funcType() {
    return this.funcType;
  }

  /**
   * Software that comes with the image; market images only.
   *
   * @return the value, or null if absent
   */
  public @Nullable String integratedSoftware() {
    return this.integratedSoftware;
  }

  /**
   * Who publishes the image; market images only.
   *
   * @return the value, or null if absent
   */
  public @Nullable String vendor() {
    return this.vendor;
  }

  /**
   * Where the image is described; market images only.
   *
   * @return the value, or null if absent
   */
  public @Nullable String links() {
    return this.links;
  }

  /**
   * What the image can be used for at present.
   *
   * @return the value, or null if absent
   */
  public @Nullable State state() {
    return this.state;
  }

  /**
   * Description of the image.
   *
   * @return the value, or null if absent
   */
  public @Nullable String imageDescription() {
    return this.imageDescription;
  }

  /**
   * When the image was made, in seconds since 1970-01-01T00:00:00Z.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long createTime() {
    return this.createTime;
  }

  /**
   * Size of the image.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long imageSize() {
    return this.imageSize;
  }

  /**
   * Oldest CPU family that the image runs on, as Broadwell; empty where any will do.
   *
   * @return the value, or null if absent
   */
  public @Nullable String minimalCpu() {
    return this.minimalCpu;
  }

  /**
   * Day on which maintenance of the operating system ends, as YYYY/MM/DD.
   *
   * @return the value, or null if absent
   */
  public @Nullable String maintainEol() {
    return this.maintainEol;
  }

  /**
   * Snapshots of the data disks that belong to the image.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> dataSnapshotIds() {
    return this.dataSnapshotIds;
  }

  /**
   * GPU models that the image supports.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> supportedGpuTypes() {
    return this.supportedGpuTypes;
  }

  /**
   * What the image is recommended for.
   *
   * @return the elements, none if absent; immutable
   */
  public List<SceneCategories> sceneCategories() {
    return this.sceneCategories;
  }

  /**
   * Software that the image is mainly made for.
   *
   * @return the value, or null if absent
   */
  public @Nullable String primarySoftware() {
    return this.primarySoftware;
  }

  /**
   * What the image costs, for each way to pay.
   *
   * @return the elements, none if absent; immutable
   */
  public List<BasePriceSet> priceSet() {
    return this.priceSet;
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
    builder.zone = this.zone;
    builder.imageId = this.imageId;
    builder.imageName = this.imageName;
    builder.tag = this.tag;
    builder.osType = this.osType;
    builder.osName = this.osName;
    builder.imageType = this.imageType;
    builder.features.addAll(this.features);
    builder.funcType = this.funcType;
    builder.integratedSoftware = this.integratedSoftware;
    builder.vendor = this.vendor;
    builder.links = this.links;
    builder.state = this.state;
    builder.imageDescription = this.imageDescription;
    builder.createTime = this.createTime;
    builder.imageSize = this.imageSize;
    builder.minimalCpu = this.minimalCpu;
    builder.maintainEol = this.maintainEol;
    builder.dataSnapshotIds.addAll(this.dataSnapshotIds);
    builder.supportedGpuTypes.addAll(this.supportedGpuTypes);
    builder.sceneCategories.addAll(this.sceneCategories);
    builder.primarySoftware = this.primarySoftware;
    builder.priceSet.addAll(this.priceSet);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static UHostImageSet read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Zone" -> to.zone = in.text();
        case "ImageId" -> to.imageId = in.text();
        case "ImageName" -> to.imageName = in.text();
        case "Tag" -> to.tag = in.text();
        case "OsType" -> to.osType = OsType.read(in);
        case "OsName" -> to.osName = in.text();
        case "ImageType" -> to.imageType = ImageType.read(in);
        case "Features" -> {
          in.beginList();
          while (in.nextElement()) {
            Features element = Features.read(in);
            if (element != null) {
              to.features.add(element);
            }
          }
        }
        case "FuncType" -> to.funcType = FuncType.read(in);
        case "IntegratedSoftware" -> to.integratedSoftware = in.text();
        case "Vendor" -> to.vendor = in.text();
        case "Links" -> to.links = in.text();
        case "State" -> to.state = State.read(in);
        case "ImageDescription" -> to.imageDescription = in.text();
        case "CreateTime" -> to.createTime = in.integer();
        case "ImageSize" -> to.imageSize = in.integer();
        case "MinimalCPU" -> to.minimalCpu = in.text();
        case "MaintainEol" -> to.maintainEol = in.text();
        case "DataSnapshotIds" -> to.dataSnapshotIds.addAll(in.texts());
        case "SupportedGPUTypes" -> to.supportedGpuTypes.addAll(in.texts());
        case "SceneCategories" -> {
          in.beginList();
          while (in.nextElement()) {
            SceneCategories element = SceneCategories.read(in);
            if (element != null) {
              to.sceneCategories.add(element);
            }
          }
        }
        case "PrimarySoftware" -> to.primarySoftware = in.text();
        case "PriceSet" -> {
          in.beginList();
          while (in.nextElement()) {
            to.priceSet.add(BasePriceSet.read(in));
          }
        }
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new UHostImageSet(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof UHostImageSet that
        && Objects.equals(this.zone, that.zone)
        && Objects.equals(this.imageId, that.imageId)
        && Objects.equals(this.imageName, that.imageName)
        && Objects.equals(this.tag, that.tag)
        && Objects.equals(this.osType, that.osType)
        && Objects.equals(this.osName, that.osName)
        && Objects.equals(this.imageType, that.imageType)
        && Objects.equals(this.features, that.features)
        && Objects.equals(this.funcType, that.funcType)
        && Objects.equals(this.integratedSoftware, that.integratedSoftware)
        && Objects.equals(this.vendor, that.vendor)
        && Objects.equals(this.links, that.links)
        && Objects.equals(this.state, that.state)
        && Objects.equals(this.imageDescription, that.imageDescription)
        && Objects.equals(this.createTime, that.createTime)
        && Objects.equals(this.imageSize, that.imageSize)
        && Objects.equals(this.minimalCpu, that.minimalCpu)
        && Objects.equals(this.maintainEol, that.maintainEol)
        && Objects.equals(this.dataSnapshotIds, that.dataSnapshotIds)
        && Objects.equals(this.supportedGpuTypes, that.supportedGpuTypes)
        && Objects.equals(this.sceneCategories, that.sceneCategories)
        && Objects.equals(this.primarySoftware, that.primarySoftware)
        && Objects.equals(this.priceSet, that.priceSet)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.zone, this.imageId, this.imageName, this.tag, this.osType, this.osName,
        this.imageType, this.features, this.funcType, this.integratedSoftware, this.vendor,
        this.links, this.state, this.imageDescription, this.createTime, this.imageSize,
        this.minimalCpu, this.maintainEol, this.dataSnapshotIds, this.supportedGpuTypes,
        this.sceneCategories, this.primarySoftware, this.priceSet, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("UHostImageSet")
        .add("zone", this.zone)
        .add("imageId", this.imageId)
        .add("imageName", this.imageName)
        .add("tag", this.tag)
        .add("osType", this.osType)
        .add("osName", this.osName)
        .add("imageType", this.imageType)
        .add("features", this.features)
        .add("funcType", this.funcType)
        .add("integratedSoftware", this.integratedSoftware)
        .add("vendor", this.vendor)
        .add("links", this.links)
        .add("state", this.state)
        .add("imageDescription", this.imageDescription)
        .add("createTime", this.createTime)
        .add("imageSize", this.imageSize)
        .add("minimalCpu", this.minimalCpu)
        .add("maintainEol", this.maintainEol)
        .add("dataSnapshotIds", this.dataSnapshotIds)
        .add("supportedGpuTypes", this.supportedGpuTypes)
        .add("sceneCategories", this.sceneCategories)
        .add("primarySoftware", this.primarySoftware)
        .add("priceSet", this.priceSet)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Family of the operating system.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class OsType extends OpenText {
    /**
     * A Linux distribution. On the wire: {@code Linux}.
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

    static @Nullable OsType read(ReplyReader in) {
      String value = in.text();
      return value == null ? null : new OsType(value);
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
       * A Linux distribution. On the wire: {@code Linux}.
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
   * Where the image comes from.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class ImageType extends OpenText {
    /**
     * A standard image of the cloud. On the wire: {@code Base}.
     */
    public static final ImageType BASE = new ImageType("Base");

    /**
     * An image from the image market, made for one line of work. On the wire: {@code
     * Business}.
     */
    public static final ImageType BUSINESS = new ImageType("Business");

    /**
     * An image that a user made. On the wire: {@code Custom}.
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

    static @Nullable ImageType read(ReplyReader in) {
      String value = in.text();
      return value == null ? null : new ImageType(value);
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
       * A standard image of the cloud. On the wire: {@code Base}.
       */
      BASE,

      /**
       * An image from the image market, made for one line of work. On the wire: {@code
       * Business}.
       */
      BUSINESS,

      /**
       * An image that a user made. On the wire: {@code Custom}.
       */
      CUSTOM,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * What hosts made from the image are able to do.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Features extends OpenText {
    /**
     * Enhanced networking 1.0; the service spells it this way. On the wire: {@code
     * NetEnhnced}.
     */
    public static final Features NET_ENHNCED = new Features("NetEnhnced");

    /**
     * Enhanced networking 2.0. On the wire: {@code NetEnhanced_Ultra}.
     */
    public static final Features NET_ENHANCED_ULTRA = new Features("NetEnhanced_Ultra");

    /**
     * Enhanced networking 3.0. On the wire: {@code NetEnhanced_Extreme}.
     */
    public static final Features NET_ENHANCED_EXTREME = new Features("NetEnhanced_Extreme");

    /**
     * CPU and memory are changed while the host runs. On the wire: {@code HotPlug}.
     */
    public static final Features HOT_PLUG = new Features("HotPlug");

    /**
     * Prepared for GPUs. On the wire: {@code GPU}.
     */
    public static final Features GPU = new Features("GPU");

    /**
     * Set up by cloud-init at the first start. On the wire: {@code CloudInit}.
     */
    public static final Features CLOUD_INIT = new Features("CloudInit");

    /**
     * IPv6 networking. On the wire: {@code IPv6}.
     */
    public static final Features IPV6 = new Features("IPv6");

    /**
     * RSSD disks can be attached. On the wire: {@code RssdAttachable}.
     */
    public static final Features RSSD_ATTACHABLE = new Features("RssdAttachable");

    /**
     * Virtual GPUs by AMD. On the wire: {@code Vgpu_AMD}.
     */
    public static final Features VGPU_AMD = new Features("Vgpu_AMD");

    /**
     * Virtual GPUs by NVIDIA. On the wire: {@code Vgpu_NVIDIA}.
     */
    public static final Features VGPU_NVIDIA = new Features("Vgpu_NVIDIA");

    /**
     * Runs on 64-bit Arm. On the wire: {@code Aarch64_Type}.
     */
    public static final Features AARCH64_TYPE = new Features("Aarch64_Type");

    private Features(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Features of(String value) {
      return new Features(value);
    }

    static @Nullable Features read(ReplyReader in) {
      String value = in.text();
      return value == null ? null : new Features(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "NetEnhnced" -> Known.NET_ENHNCED;
        case "NetEnhanced_Ultra" -> Known.NET_ENHANCED_ULTRA;
        case "NetEnhanced_Extreme" -> Known.NET_ENHANCED_EXTREME;
        case "HotPlug" -> Known.HOT_PLUG;
        case "GPU" -> Known.GPU;
        case "CloudInit" -> Known.CLOUD_INIT;
        case "IPv6" -> Known.IPV6;
        case "RssdAttachable" -> Known.RSSD_ATTACHABLE;
        case "Vgpu_AMD" -> Known.VGPU_AMD;
        case "Vgpu_NVIDIA" -> Known.VGPU_NVIDIA;
        case "Aarch64_Type" -> Known.AARCH64_TYPE;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * Enhanced networking 1.0; the service spells it this way. On the wire: {@code
       * NetEnhnced}.
       */
      NET_ENHNCED,

      /**
       * Enhanced networking 2.0. On the wire: {@code NetEnhanced_Ultra}.
       */
      NET_ENHANCED_ULTRA,

      /**
       * Enhanced networking 3.0. On the wire: {@code NetEnhanced_Extreme}.
       */
      NET_ENHANCED_EXTREME,

      /**
       * CPU and memory are changed while the host runs. On the wire: {@code HotPlug}.
       */
      HOT_PLUG,

      /**
       * Prepared for GPUs. On the wire: {@code GPU}.
       */
      GPU,

      /**
       * Set up by cloud-init at the first start. On the wire: {@code CloudInit}.
       */
      CLOUD_INIT,

      /**
       * IPv6 networking. On the wire: {@code IPv6}.
       */
      IPV6,

      /**
       * RSSD disks can be attached. On the wire: {@code RssdAttachable}.
       */
      RSSD_ATTACHABLE,

      /**
       * Virtual GPUs by AMD. On the wire: {@code Vgpu_AMD}.
       */
      VGPU_AMD,

      /**
       * Virtual GPUs by NVIDIA. On the wire: {@code Vgpu_NVIDIA}.
       */
      VGPU_NVIDIA,

      /**
       * Runs on 64-bit Arm. On the wire: {@code Aarch64_Type}.
       */
      AARCH64_TYPE,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Product that the image is made for.
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

    static @Nullable FuncType read(ReplyReader in) {
      String value = in.text();
      return value == null ? null : new FuncType(value);
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
   * What the image can be used for at present.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class State extends OpenText {
    /**
     * Hosts can be made from it. On the wire: {@code Available}.
     */
    public static final State AVAILABLE = new State("Available");

    /**
     * It is being made. On the wire: {@code Making}.
     */
    public static final State MAKING = new State("Making");

    /**
     * It cannot be used. On the wire: {@code Unavailable}.
     */
    public static final State UNAVAILABLE = new State("Unavailable");

    /**
     * It is being copied. On the wire: {@code Copying}.
     */
    public static final State COPYING = new State("Copying");

    private State(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static State of(String value) {
      return new State(value);
    }

    static @Nullable State read(ReplyReader in) {
      String value = in.text();
      return value == null ? null : new State(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "Available" -> Known.AVAILABLE;
        case "Making" -> Known.MAKING;
        case "Unavailable" -> Known.UNAVAILABLE;
        case "Copying" -> Known.COPYING;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * Hosts can be made from it. On the wire: {@code Available}.
       */
      AVAILABLE,

      /**
       * It is being made. On the wire: {@code Making}.
       */
      MAKING,

      /**
       * It cannot be used. On the wire: {@code Unavailable}.
       */
      UNAVAILABLE,

      /**
       * It is being copied. On the wire: {@code Copying}.
       */
      COPYING,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * What the image is recommended for.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class SceneCategories extends OpenText {
    /**
     * A selected image. On the wire: {@code Featured}.
     */
    public static final SceneCategories FEATURED = new SceneCategories("Featured");

    /**
     * Drivers are installed. On the wire: {@code PreInstalledDrivers}.
     */
    public static final SceneCategories PRE_INSTALLED_DRIVERS = new SceneCategories("PreInstalledDrivers");

    /**
     * Image generation. On the wire: {@code AIPainting}.
     */
    public static final SceneCategories AI_PAINTING = new SceneCategories("AIPainting");

    /**
     * Running models. On the wire: {@code AIModels}.
     */
    public static final SceneCategories AI_MODELS = new SceneCategories("AIModels");

    /**
     * High-performance computing. On the wire: {@code HPC}.
     */
    public static final SceneCategories HPC = new SceneCategories("HPC");

    private SceneCategories(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static SceneCategories of(String value) {
      return new SceneCategories(value);
    }

    static @Nullable SceneCategories read(ReplyReader in) {
      String value = in.text();
      return value == null ? null : new SceneCategories(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "Featured" -> Known.FEATURED;
        case "PreInstalledDrivers" -> Known.PRE_INSTALLED_DRIVERS;
        case "AIPainting" -> Known.AI_PAINTING;
        case "AIModels" -> Known.AI_MODELS;
        case "HPC" -> Known.HPC;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * A selected image. On the wire: {@code Featured}.
       */
      FEATURED,

      /**
       * Drivers are installed. On the wire: {@code PreInstalledDrivers}.
       */
      PRE_INSTALLED_DRIVERS,

      /**
       * Image generation. On the wire: {@code AIPainting}.
       */
      AI_PAINTING,

      /**
       * Running models. On the wire: {@code AIModels}.
       */
      AI_MODELS,

      /**
       * High-performance computing. On the wire: {@code HPC}.
       */
      HPC,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Collects the values of a {@link UHostImageSet}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String zone;

    private @Nullable String imageId;

    private @Nullable String imageName;

    private @Nullable String tag;

    private @Nullable OsType osType;

    private @Nullable String osName;

    private @Nullable ImageType imageType;

    private final List<Features> features = new ArrayList<>();

    private @Nullable FuncType funcType;

    private @Nullable String integratedSoftware;

    private @Nullable String vendor;

    private @Nullable String links;

    private @Nullable State state;

    private @Nullable String imageDescription;

    private @Nullable Long createTime;

    private @Nullable Long imageSize;

    private @Nullable String minimalCpu;

    private @Nullable String maintainEol;

    private final List<String> dataSnapshotIds = new ArrayList<>();

    private final List<String> supportedGpuTypes = new ArrayList<>();

    private final List<SceneCategories> sceneCategories = new ArrayList<>();

    private @Nullable String primarySoftware;

    private final List<BasePriceSet> priceSet = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Zone}.
     *
     * @param zone the value; null for none
     * @return this builder
     */
    public Builder zone(@Nullable String zone) {
      this.zone = zone;
      return this;
    }

    /**
     * Sets {@code ImageId}.
     *
     * @param imageId the value; null for none
     * @return this builder
     */
    public Builder imageId(@Nullable String imageId) {
      this.imageId = imageId;
      return this;
    }

    /**
     * Sets {@code ImageName}.
     *
     * @param imageName the value; null for none
     * @return this builder
     */
    public Builder imageName(@Nullable String imageName) {
      this.imageName = imageName;
      return this;
    }

    /**
     * Sets {@code Tag}.
     *
     * @param tag the value; null for none
     * @return this builder
     */
    public Builder tag(@Nullable String tag) {
      this.tag = tag;
      return this;
    }

    /**
     * Sets {@code OsType}.
     *
     * @param osType the value; null for none
     * @return this builder
     */
    public Builder osType(@Nullable OsType osType) {
      this.osType = osType;
      return this;
    }

    /**
     * Sets {@code OsName}.
     *
     * @param osName the value; null for none
     * @return this builder
     */
    public Builder osName(@Nullable String osName) {
      this.osName = osName;
      return this;
    }

    /**
     * Sets {@code ImageType}.
     *
     * @param imageType the value; null for none
     * @return this builder
     */
    public Builder imageType(@Nullable ImageType imageType) {
      this.imageType = imageType;
      return this;
    }

    /**
     * Sets {@code Features}.
     *
     * @param features the elements, which replace those set before
     * @return this builder
     */
    public Builder features(Collection<Features> features) {
      this.features.clear();
      this.features.addAll(features);
      return this;
    }

    /**
     * Sets {@code Features}.
     *
     * @param features the elements, which replace those set before
     * @return this builder
     */
    public Builder features(Features... features) {
      return features(Arrays.asList(features));
    }

    /**
     * Adds an element to {@code Features}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addFeatures(Features element) {
      this.features.add(element);
      return this;
    }

    /**
     * Sets {@code FuncType}.
     *
     * @param funcType the value; null for none
     * @return this builder
     */
    public Builder funcType(@Nullable FuncType funcType) {
      this.funcType = funcType;
      return this;
    }

    /**
     * Sets {@code IntegratedSoftware}.
     *
     * @param integratedSoftware the value; null for none
     * @return this builder
     */
    public Builder integratedSoftware(@Nullable String integratedSoftware) {
      this.integratedSoftware = integratedSoftware;
      return this;
    }

    /**
     * Sets {@code Vendor}.
     *
     * @param vendor the value; null for none
     * @return this builder
     */
    public Builder vendor(@Nullable String vendor) {
      this.vendor = vendor;
      return this;
    }

    /**
     * Sets {@code Links}.
     *
     * @param links the value; null for none
     * @return this builder
     */
    public Builder links(@Nullable String links) {
      this.links = links;
      return this;
    }

    /**
     * Sets {@code State}.
     *
     * @param state the value; null for none
     * @return this builder
     */
    public Builder state(@Nullable State state) {
      this.state = state;
      return this;
    }

    /**
     * Sets {@code ImageDescription}.
     *
     * @param imageDescription the value; null for none
     * @return this builder
     */
    public Builder imageDescription(@Nullable String imageDescription) {
      this.imageDescription = imageDescription;
      return this;
    }

    /**
     * Sets {@code CreateTime}.
     *
     * @param createTime the value
     * @return this builder
     */
    public Builder createTime(long createTime) {
      this.createTime = createTime;
      return this;
    }

    /**
     * Sets {@code ImageSize}.
     *
     * @param imageSize the value
     * @return this builder
     */
    public Builder imageSize(long imageSize) {
      this.imageSize = imageSize;
      return this;
    }

    /**
     * Sets {@code MinimalCPU}.
     *
     * @param minimalCpu the value; null for none
     * @return this builder
     */
    public Builder minimalCpu(@Nullable String minimalCpu) {
      this.minimalCpu = minimalCpu;
      return this;
    }

    /**
     * Sets {@code MaintainEol}.
     *
     * @param maintainEol the value; null for none
     * @return this builder
     */
    public Builder maintainEol(@Nullable String maintainEol) {
      this.maintainEol = maintainEol;
      return this;
    }

    /**
     * Sets {@code DataSnapshotIds}.
     *
     * @param dataSnapshotIds the elements, which replace those set before
     * @return this builder
     */
    public Builder dataSnapshotIds(Collection<String> dataSnapshotIds) {
      this.dataSnapshotIds.clear();
      this.dataSnapshotIds.addAll(dataSnapshotIds);
      return this;
    }

    /**
     * Sets {@code DataSnapshotIds}.
     *
     * @param dataSnapshotIds the elements, which replace those set before
     * @return this builder
     */
    public Builder dataSnapshotIds(String... dataSnapshotIds) {
      return dataSnapshotIds(Arrays.asList(dataSnapshotIds));
    }

    /**
     * Adds an element to {@code DataSnapshotIds}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addDataSnapshotIds(String element) {
      this.dataSnapshotIds.add(element);
      return this;
    }

    /**
     * Sets {@code SupportedGPUTypes}.
     *
     * @param supportedGpuTypes the elements, which replace those set before
     * @return this builder
     */
    public Builder supportedGpuTypes(Collection<String> supportedGpuTypes) {
      this.supportedGpuTypes.clear();
      this.supportedGpuTypes.addAll(supportedGpuTypes);
      return this;
    }

    /**
     * Sets {@code SupportedGPUTypes}.
     *
     * @param supportedGpuTypes the elements, which replace those set before
     * @return this builder
     */
    public Builder supportedGpuTypes(String... supportedGpuTypes) {
      return supportedGpuTypes(Arrays.asList(supportedGpuTypes));
    }

    /**
     * Adds an element to {@code SupportedGPUTypes}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addSupportedGpuTypes(String element) {
      this.supportedGpuTypes.add(element);
      return this;
    }

    /**
     * Sets {@code SceneCategories}.
     *
     * @param sceneCategories the elements, which replace those set before
     * @return this builder
     */
    public Builder sceneCategories(Collection<SceneCategories> sceneCategories) {
      this.sceneCategories.clear();
      this.sceneCategories.addAll(sceneCategories);
      return this;
    }

    /**
     * Sets {@code SceneCategories}.
     *
     * @param sceneCategories the elements, which replace those set before
     * @return this builder
     */
    public Builder sceneCategories(SceneCategories... sceneCategories) {
      return sceneCategories(Arrays.asList(sceneCategories));
    }

    /**
     * Adds an element to {@code SceneCategories}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addSceneCategories(SceneCategories element) {
      this.sceneCategories.add(element);
      return this;
    }

    /**
     * Sets {@code PrimarySoftware}.
     *
     * @param primarySoftware the value; null for none
     * @return this builder
     */
    public Builder primarySoftware(@Nullable String primarySoftware) {
      this.primarySoftware = primarySoftware;
      return this;
    }

    /**
     * Sets {@code PriceSet}.
     *
     * @param priceSet the elements, which replace those set before
     * @return this builder
     */
    public Builder priceSet(Collection<BasePriceSet> priceSet) {
      this.priceSet.clear();
      this.priceSet.addAll(priceSet);
      return this;
    }

    /**
     * Sets {@code PriceSet}.
     *
     * @param priceSet the elements, which replace those set before
     * @return this builder
     */
    public Builder priceSet(BasePriceSet... priceSet) {
      return priceSet(Arrays.asList(priceSet));
    }

    /**
     * Adds an element to {@code PriceSet}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addPriceSet(BasePriceSet element) {
      this.priceSet.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public UHostImageSet build() {
      return new UHostImageSet(this);
    }
  }
}
