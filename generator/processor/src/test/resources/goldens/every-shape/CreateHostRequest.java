package com.example;

import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.ClientValue;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.call.RetryClass;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.Parameters;
import dev.countersign.wire.TextForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Creates a host.
 *
 * <p>What holds between the parameters:
 *
 * <ul>
 *   <li>At most one of {@code Kind}, {@code Level} is sent.
 *   <li>{@code Password} is required when Kind is Small or Large.
 *   <li>{@code UserData} is not sent when Tags is sent.
 * </ul>
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class CreateHostRequest implements ActionRequest<CreateHostResponse> {
  private static final Pattern NAME_PATTERN = Pattern.compile("[a-z]+");

  private static final Action<CreateHostResponse> ACTION = Action.of("CreateHost", Effect.WRITE,
      CreateHostResponse::read)
      .costs()
      .error(4002L, "There is no more room.", RetryClass.NEVER)
      .error(4001L, "The host is busy", RetryClass.RETRYABLE);

  private final @Nullable String region;

  private final String name;

  private final long count;

  private final @Nullable Double ratio;

  private final @Nullable Boolean publicValue;

  private final @Nullable String password;

  private final @Nullable String userData;

  private final @Nullable Kind kind;

  private final @Nullable Level level;

  private final List<String> tags;

  private final List<Disks> disks;

  private final @Nullable Disk root;

  private final Map<String, String> labels;

  private final List<List<Long>> matrix;

  private final @Nullable JsonValue free;

  private final @Nullable String oldName;

  private CreateHostRequest(Builder builder) {
    RequestCheck check = new RequestCheck("CreateHost");
    this.region = builder.region;
    this.name = check.required("Name", builder.name);
    this.count = check.required("Count", builder.count);
    this.ratio = builder.ratio;
    this.publicValue = builder.publicValue;
    this.password = builder.password;
    this.userData = builder.userData;
    this.kind = builder.kind;
    this.level = builder.level;
    this.tags = check.list("Tags", builder.tags);
    this.disks = check.list("Disks", builder.disks);
    this.root = builder.root;
    this.labels = check.map("Labels", builder.labels);
    this.matrix = check.list("Matrix", builder.matrix);
    this.free = builder.free;
    this.oldName = builder.oldName;
    check.length("Name", builder.name, 2, 63);
    check.pattern("Name", builder.name, NAME_PATTERN);
    check.range("Count", builder.count, 1L, 10L);
    check.range("Ratio", builder.ratio, Double.NEGATIVE_INFINITY, 1.5);
    check.atMostOneOf(
        RequestCheck.names("Kind", "Level"),
        RequestCheck.isSent(builder.kind),
        RequestCheck.isSent(builder.level));
    check.requiredWhen(
        "Password",
        builder.password,
        RequestCheck.isOneOf(builder.kind, "Small", "Large"),
        "when Kind is Small or Large");
    check.excludedWhen(
        "UserData",
        builder.userData,
        RequestCheck.isSent(builder.tags),
        "when Tags is sent");
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
   * Where.
   *
   * <p>Required, here or in the client's options.
   *
   * @return the value, or null if absent
   */
  public @Nullable String region() {
    return this.region;
  }

  /**
   * Its name.
   *
   * <p>Required. The length is from 2 to 63 characters. The text matches
   * <code>[a-z]+</code>.
   *
   * @return the value
   */
  public String name() {
    return this.name;
  }

  /**
   * How many.
   *
   * <p>Required. The value is from 1 to 10.
   *
   * @return the value
   */
  public long count() {
    return this.count;
  }

  /**
   * {@code Ratio}.
   *
   * <p>The value is at most 1.5.
   *
   * @return the value, or null if absent
   */
  public @Nullable Double ratio() {
    return this.ratio;
  }

  /**
   * {@code Public}.
   *
   * <p>The service takes {@code false} where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable Boolean publicValue() {
    return this.publicValue;
  }

  /**
   * {@code Password}.
   *
   * <p>The value is secret: no text form shows it.
   *
   * @return the value, or null if absent
   */
  public @Nullable String password() {
    return this.password;
  }

  /**
   * {@code UserData}.
   *
   * <p>The bytes travel as base64 text.
   *
   * @return the value, or null if absent
   */
  public byte @Nullable [] userData() {
    return this.userData == null ? null : Base64.getDecoder().decode(this.userData);
  }

  /**
   * {@code Kind}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Kind kind() {
    return this.kind;
  }

  /**
   * {@code Level}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Level level() {
    return this.level;
  }

  /**
   * {@code Tags}.
   *
   * <p>See {@code ListTags}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> tags() {
    return this.tags;
  }

  /**
   * Its disks.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Disks> disks() {
    return this.disks;
  }

  /**
   * {@code Root}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Disk root() {
    return this.root;
  }

  /**
   * {@code Labels}.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, String> labels() {
    return this.labels;
  }

  /**
   * {@code Matrix}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<List<Long>> matrix() {
    return this.matrix;
  }

  /**
   * {@code Free}.
   *
   * @return the value, or null if absent
   */
  public @Nullable JsonValue free() {
    return this.free;
  }

  /**
   * {@code OldName}.
   *
   * @return the value, or null if absent
   * @deprecated Nobody reads it. Use {@code Name} instead.
   */
  @Deprecated
  public @Nullable String oldName() {
    return this.oldName;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.region = this.region;
    builder.name = this.name;
    builder.count = this.count;
    builder.ratio = this.ratio;
    builder.publicValue = this.publicValue;
    builder.password = this.password;
    builder.userData = this.userData;
    builder.kind = this.kind;
    builder.level = this.level;
    builder.tags.addAll(this.tags);
    builder.disks.addAll(this.disks);
    builder.root = this.root;
    builder.labels.putAll(this.labels);
    builder.matrix.addAll(this.matrix);
    builder.free = this.free;
    builder.oldName = this.oldName;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.integer("Count", this.count);
    out.objects("Disks", this.disks);
    out.value("Free", this.free);
    out.text("Kind", this.kind);
    out.begin("Labels");
    for (Map.Entry<String, String> entry : this.labels.entrySet()) {
      out.text(entry.getKey(), entry.getValue());
    }
    out.end();
    out.integer("Level", this.level);
    out.begin("Matrix");
    for (int i = 0; i < this.matrix.size(); i++) {
      out.integers(Integer.toString(i), this.matrix.get(i));
    }
    out.end();
    out.text("Name", this.name);
    out.text("OldName", this.oldName);
    out.secret("Password", this.password);
    out.bool("Public", this.publicValue);
    out.decimal("Ratio", this.ratio);
    out.clientText(ClientValue.REGION, "Region", this.region, true);
    out.object("Root", this.root);
    out.texts("Tags", this.tags);
    out.text("UserData", this.userData);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof CreateHostRequest that
        && Objects.equals(this.region, that.region)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.count, that.count)
        && Objects.equals(this.ratio, that.ratio)
        && Objects.equals(this.publicValue, that.publicValue)
        && Objects.equals(this.password, that.password)
        && Objects.equals(this.userData, that.userData)
        && Objects.equals(this.kind, that.kind)
        && Objects.equals(this.level, that.level)
        && Objects.equals(this.tags, that.tags)
        && Objects.equals(this.disks, that.disks)
        && Objects.equals(this.root, that.root)
        && Objects.equals(this.labels, that.labels)
        && Objects.equals(this.matrix, that.matrix)
        && Objects.equals(this.free, that.free)
        && Objects.equals(this.oldName, that.oldName);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.region, this.name, this.count, this.ratio, this.publicValue,
        this.password, this.userData, this.kind, this.level, this.tags, this.disks, this.root,
        this.labels, this.matrix, this.free, this.oldName);
  }

  @Override
  public String toString() {
    return new TextForm("CreateHostRequest")
        .add("region", this.region)
        .add("name", this.name)
        .add("count", this.count)
        .add("ratio", this.ratio)
        .add("publicValue", this.publicValue)
        .secret("password", this.password)
        .add("userData", this.userData)
        .add("kind", this.kind)
        .add("level", this.level)
        .add("tags", this.tags)
        .add("disks", this.disks)
        .add("root", this.root)
        .add("labels", this.labels)
        .add("matrix", this.matrix)
        .add("free", this.free)
        .add("oldName", this.oldName)
        .toString();
  }

  @Override
  public Action<CreateHostResponse> action() {
    return ACTION;
  }

  /**
   * {@code Kind}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Kind extends OpenText {
    /**
     * A small one. On the wire: {@code Small}.
     */
    public static final Kind SMALL = new Kind("Small");

    /**
     * A large one. On the wire: {@code Large}.
     */
    public static final Kind LARGE = new Kind("Large");

    private Kind(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Kind of(String value) {
      return new Kind(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "Small" -> Known.SMALL;
        case "Large" -> Known.LARGE;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * A small one. On the wire: {@code Small}.
       */
      SMALL,

      /**
       * A large one. On the wire: {@code Large}.
       */
      LARGE,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * {@code Level}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Level extends OpenInt {
    /**
     * On the wire: {@code 1}.
     */
    public static final Level VALUE_1 = new Level(1L);

    /**
     * On the wire: {@code 2}.
     */
    public static final Level VALUE_2 = new Level(2L);

    private Level(long value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Level of(long value) {
      return new Level(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      if (value() == 1L) {
        return Known.VALUE_1;
      }
      if (value() == 2L) {
        return Known.VALUE_2;
      }
      return Known.UNLISTED;
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code 1}.
       */
      VALUE_1,

      /**
       * On the wire: {@code 2}.
       */
      VALUE_2,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Its disks.
   *
   * <p>Immutable, and safe for use by several threads.
   */
  public static final class Disks implements Parameters {
    private final long size;

    private Disks(Builder builder) {
      RequestCheck check = new RequestCheck("Disks");
      this.size = check.required("Size", builder.size);
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
     * In GB.
     *
     * <p>Required.
     *
     * @return the value
     */
    public long size() {
      return this.size;
    }

    /**
     * Starts an object that differs from this one in what is set next.
     *
     * @return a builder in which everything is set as it is here
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.size = this.size;
      return builder;
    }

    @Override
    public void writeTo(ParameterWriter out) {
      out.integer("Size", this.size);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof Disks that
          && Objects.equals(this.size, that.size);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.size);
    }

    @Override
    public String toString() {
      return new TextForm("Disks")
          .add("size", this.size)
          .toString();
    }

    /**
     * Collects the values of a {@link Disks}.
     *
     * <p>It can be used again after {@code build()}. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable Long size;

      private Builder() {
      }

      /**
       * Sets {@code Size}.
       *
       * <p>In GB.
       *
       * <p>Required.
       *
       * @param size the value
       * @return this builder
       */
      public Builder size(long size) {
        this.size = size;
        return this;
      }

      /**
       * Builds the object.
       *
       * @return an immutable object
       * @throws InvalidRequestException if values are missing or not allowed; it names them all
       */
      public Disks build() {
        return new Disks(this);
      }
    }
  }

  /**
   * Collects the values of a {@link CreateHostRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String region;

    private @Nullable String name;

    private @Nullable Long count;

    private @Nullable Double ratio;

    private @Nullable Boolean publicValue;

    private @Nullable String password;

    private @Nullable String userData;

    private @Nullable Kind kind;

    private @Nullable Level level;

    private final List<String> tags = new ArrayList<>();

    private final List<Disks> disks = new ArrayList<>();

    private @Nullable Disk root;

    private final Map<String, String> labels = new LinkedHashMap<>();

    private final List<List<Long>> matrix = new ArrayList<>();

    private @Nullable JsonValue free;

    private @Nullable String oldName;

    private Builder() {
    }

    /**
     * Sets {@code Region}.
     *
     * <p>Where.
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
     * Sets {@code Name}.
     *
     * <p>Its name.
     *
     * <p>Required. The length is from 2 to 63 characters. The text matches
     * <code>[a-z]+</code>.
     *
     * @param name the value; null for none
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets {@code Count}.
     *
     * <p>How many.
     *
     * <p>Required. The value is from 1 to 10.
     *
     * @param count the value
     * @return this builder
     */
    public Builder count(long count) {
      this.count = count;
      return this;
    }

    /**
     * Sets {@code Ratio}.
     *
     * <p>The value is at most 1.5.
     *
     * @param ratio the value
     * @return this builder
     */
    public Builder ratio(double ratio) {
      this.ratio = ratio;
      return this;
    }

    /**
     * Sets {@code Public}.
     *
     * <p>The service takes {@code false} where this is absent.
     *
     * @param publicValue the value
     * @return this builder
     */
    public Builder publicValue(boolean publicValue) {
      this.publicValue = publicValue;
      return this;
    }

    /**
     * Sets {@code Password}.
     *
     * <p>The value is secret: no text form shows it.
     *
     * @param password the value; null for none
     * @return this builder
     */
    public Builder password(@Nullable String password) {
      this.password = password;
      return this;
    }

    /**
     * Sets {@code UserData}.
     *
     * <p>The bytes travel as base64 text.
     *
     * @param userData the bytes
     * @return this builder
     */
    public Builder userData(byte[] userData) {
      this.userData = Base64.getEncoder().encodeToString(userData);
      return this;
    }

    /**
     * Sets {@code Kind}.
     *
     * @param kind the value; null for none
     * @return this builder
     */
    public Builder kind(@Nullable Kind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Sets {@code Level}.
     *
     * @param level the value; null for none
     * @return this builder
     */
    public Builder level(@Nullable Level level) {
      this.level = level;
      return this;
    }

    /**
     * Sets {@code Tags}.
     *
     * <p>See {@code ListTags}.
     *
     * @param tags the elements, which replace those set before
     * @return this builder
     */
    public Builder tags(Collection<String> tags) {
      this.tags.clear();
      this.tags.addAll(tags);
      return this;
    }

    /**
     * Sets {@code Tags}.
     *
     * @param tags the elements, which replace those set before
     * @return this builder
     */
    public Builder tags(String... tags) {
      return tags(Arrays.asList(tags));
    }

    /**
     * Adds an element to {@code Tags}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addTags(String element) {
      this.tags.add(element);
      return this;
    }

    /**
     * Sets {@code Disks}.
     *
     * <p>Its disks.
     *
     * @param disks the elements, which replace those set before
     * @return this builder
     */
    public Builder disks(Collection<Disks> disks) {
      this.disks.clear();
      this.disks.addAll(disks);
      return this;
    }

    /**
     * Sets {@code Disks}.
     *
     * @param disks the elements, which replace those set before
     * @return this builder
     */
    public Builder disks(Disks... disks) {
      return disks(Arrays.asList(disks));
    }

    /**
     * Adds an element to {@code Disks}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addDisks(Disks element) {
      this.disks.add(element);
      return this;
    }

    /**
     * Sets {@code Root}.
     *
     * @param root the value; null for none
     * @return this builder
     */
    public Builder root(@Nullable Disk root) {
      this.root = root;
      return this;
    }

    /**
     * Sets {@code Labels}.
     *
     * @param labels the entries, which replace those set before
     * @return this builder
     */
    public Builder labels(Map<String, String> labels) {
      this.labels.clear();
      this.labels.putAll(labels);
      return this;
    }

    /**
     * Puts an entry into {@code Labels}.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    public Builder putLabels(String key, String value) {
      this.labels.put(key, value);
      return this;
    }

    /**
     * Sets {@code Matrix}.
     *
     * @param matrix the elements, which replace those set before
     * @return this builder
     */
    public Builder matrix(Collection<? extends List<Long>> matrix) {
      this.matrix.clear();
      this.matrix.addAll(matrix);
      return this;
    }

    /**
     * Adds an element to {@code Matrix}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addMatrix(List<Long> element) {
      this.matrix.add(element);
      return this;
    }

    /**
     * Sets {@code Free}.
     *
     * @param free the value; null for none
     * @return this builder
     */
    public Builder free(@Nullable JsonValue free) {
      this.free = free;
      return this;
    }

    /**
     * Sets {@code OldName}.
     *
     * @param oldName the value; null for none
     * @return this builder
     * @deprecated Nobody reads it. Use {@code Name} instead.
     */
    @Deprecated
    public Builder oldName(@Nullable String oldName) {
      this.oldName = oldName;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public CreateHostRequest build() {
      return new CreateHostRequest(this);
    }
  }
}
