package com.example.rules;

import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.OpenText;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.Parameters;
import dev.countersign.wire.ReplyReader;
import dev.countersign.wire.TextForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code Both}.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class Both implements Parameters {
  private static final FieldNames FIELDS = FieldNames.of("Size", "Name", "Parts", "Labels", "More", "Bytes", "Kind");

  private static final Pattern NAME_PATTERN = Pattern.compile("[0-9]+");

  private final @Nullable Long size;

  private final @Nullable String name;

  private final List<String> parts;

  private final Map<String, String> labels;

  private final Map<String, Long> more;

  private final @Nullable String bytes;

  private final @Nullable Kind kind;

  private final Map<String, JsonValue> unknownFields;

  private Both(Builder builder) {
    this.size = builder.size;
    this.name = builder.name;
    this.parts = List.copyOf(builder.parts);
    this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(builder.labels));
    this.more = Collections.unmodifiableMap(new LinkedHashMap<>(builder.more));
    this.bytes = builder.bytes;
    this.kind = builder.kind;
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
   * {@code Size}.
   *
   * <p>Required. The value is from 1 to 5.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long size() {
    return this.size;
  }

  /**
   * {@code Name}.
   *
   * <p>The length is from 1 to 3 characters. The text matches <code>[0-9]+</code>.
   *
   * @return the value, or null if absent
   */
  public @Nullable String name() {
    return this.name;
  }

  /**
   * {@code Parts}.
   *
   * <p>Required.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> parts() {
    return this.parts;
  }

  /**
   * {@code Labels}.
   *
   * <p>Required.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, String> labels() {
    return this.labels;
  }

  /**
   * {@code More}.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, Long> more() {
    return this.more;
  }

  /**
   * {@code Bytes}.
   *
   * <p>The bytes travel as base64 text.
   *
   * @return the value, or null if absent
   */
  public byte @Nullable [] bytes() {
    return this.bytes == null ? null : Base64.getDecoder().decode(this.bytes);
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
    builder.size = this.size;
    builder.name = this.name;
    builder.parts.addAll(this.parts);
    builder.labels.putAll(this.labels);
    builder.more.putAll(this.more);
    builder.bytes = this.bytes;
    builder.kind = this.kind;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Bytes", this.bytes);
    out.text("Kind", this.kind);
    out.beginMap("Labels");
    for (Map.Entry<String, String> entry : this.labels.entrySet()) {
      out.text(entry.getKey(), entry.getValue());
    }
    out.end();
    out.beginMap("More");
    for (Map.Entry<String, Long> entry : this.more.entrySet()) {
      out.integer(entry.getKey(), entry.getValue());
    }
    out.end();
    out.text("Name", this.name);
    out.texts("Parts", this.parts);
    out.integer("Size", this.size);
  }

  static Both read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Size" -> to.size = in.integer();
        case "Name" -> to.name = in.text();
        case "Parts" -> to.parts.addAll(in.texts());
        case "Labels" -> {
          in.beginMap();
          while (in.nextEntry()) {
            String key = in.key();
            String value = in.text();
            if (value != null) {
              to.labels.putIfAbsent(key, value);
            }
          }
        }
        case "More" -> {
          in.beginMap();
          while (in.nextEntry()) {
            String key = in.key();
            Long value = in.integer();
            if (value != null) {
              to.more.putIfAbsent(key, value);
            }
          }
        }
        case "Bytes" -> to.bytes = in.base64();
        case "Kind" -> to.kind = Kind.read(in);
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new Both(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Both that
        && Objects.equals(this.size, that.size)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.parts, that.parts)
        && Objects.equals(this.labels, that.labels)
        && Objects.equals(this.more, that.more)
        && Objects.equals(this.bytes, that.bytes)
        && Objects.equals(this.kind, that.kind)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.size, this.name, this.parts, this.labels, this.more, this.bytes,
        this.kind, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("Both")
        .add("size", this.size)
        .add("name", this.name)
        .add("parts", this.parts)
        .add("labels", this.labels)
        .add("more", this.more)
        .add("bytes", this.bytes)
        .add("kind", this.kind)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * {@code Kind}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Kind extends OpenText {
    /**
     * On the wire: {@code a}.
     */
    public static final Kind A = new Kind("a");

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

    static @Nullable Kind read(ReplyReader in) {
      String value = in.text();
      return value == null ? null : new Kind(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "a" -> Known.A;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code a}.
       */
      A,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Collects the values of a {@link Both}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Long size;

    private @Nullable String name;

    private final List<String> parts = new ArrayList<>();

    private final Map<String, String> labels = new LinkedHashMap<>();

    private final Map<String, Long> more = new LinkedHashMap<>();

    private @Nullable String bytes;

    private @Nullable Kind kind;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Size}.
     *
     * <p>Required. The value is from 1 to 5.
     *
     * @param size the value
     * @return this builder
     */
    public Builder size(long size) {
      this.size = size;
      return this;
    }

    /**
     * Sets {@code Name}.
     *
     * <p>The length is from 1 to 3 characters. The text matches <code>[0-9]+</code>.
     *
     * @param name the value; null for none
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets {@code Parts}.
     *
     * <p>Required.
     *
     * @param parts the elements, which replace those set before
     * @return this builder
     */
    public Builder parts(Collection<String> parts) {
      this.parts.clear();
      this.parts.addAll(parts);
      return this;
    }

    /**
     * Sets {@code Parts}.
     *
     * @param parts the elements, which replace those set before
     * @return this builder
     */
    public Builder parts(String... parts) {
      return parts(Arrays.asList(parts));
    }

    /**
     * Adds an element to {@code Parts}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addParts(String element) {
      this.parts.add(element);
      return this;
    }

    /**
     * Sets {@code Labels}.
     *
     * <p>Required.
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
     * Sets {@code More}.
     *
     * @param more the entries, which replace those set before
     * @return this builder
     */
    public Builder more(Map<String, Long> more) {
      this.more.clear();
      this.more.putAll(more);
      return this;
    }

    /**
     * Puts an entry into {@code More}.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    public Builder putMore(String key, long value) {
      this.more.put(key, value);
      return this;
    }

    /**
     * Sets {@code Bytes}.
     *
     * <p>The bytes travel as base64 text.
     *
     * @param bytes the bytes
     * @return this builder
     */
    public Builder bytes(byte[] bytes) {
      this.bytes = Base64.getEncoder().encodeToString(bytes);
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
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public Both build() {
      RequestCheck check = new RequestCheck("Both");
      check.required("Size", this.size);
      check.range("Size", this.size, 1L, 5L);
      check.length("Name", this.name, 1, 3);
      check.pattern("Name", this.name, NAME_PATTERN);
      check.requiredList("Parts", this.parts);
      check.requiredMap("Labels", this.labels);
      check.map("More", this.more);
      check.finish();
      return new Both(this);
    }
  }
}
