package com.example.maps;

import dev.countersign.JsonValue;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ReplyReader;
import dev.countersign.wire.TextForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code RunIt}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItResponse {
  private static final FieldNames FIELDS = FieldNames.of("Labels", "Rows", "ByName", "Deep");

  private final Map<String, String> labels;

  private final List<Map<String, Double>> rows;

  private final Map<String, ByName> byName;

  private final Map<String, Map<String, Boolean>> deep;

  private final Map<String, JsonValue> unknownFields;

  private RunItResponse(Builder builder) {
    this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(builder.labels));
    this.rows = List.copyOf(builder.rows);
    this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(builder.byName));
    this.deep = Collections.unmodifiableMap(new LinkedHashMap<>(builder.deep));
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
   * {@code Labels}.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, String> labels() {
    return this.labels;
  }

  /**
   * {@code Rows}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Map<String, Double>> rows() {
    return this.rows;
  }

  /**
   * {@code ByName}.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, ByName> byName() {
    return this.byName;
  }

  /**
   * {@code Deep}.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, Map<String, Boolean>> deep() {
    return this.deep;
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
    builder.labels.putAll(this.labels);
    builder.rows.addAll(this.rows);
    builder.byName.putAll(this.byName);
    builder.deep.putAll(this.deep);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static RunItResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
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
        case "Rows" -> {
          in.beginList();
          while (in.nextElement()) {
            Map<String, Double> element = new LinkedHashMap<>();
            in.beginMap();
            while (in.nextEntry()) {
              String key1 = in.key();
              Double value1 = in.decimal();
              if (value1 != null) {
                element.putIfAbsent(key1, value1);
              }
            }
            to.rows.add(element);
          }
        }
        case "ByName" -> {
          in.beginMap();
          while (in.nextEntry()) {
            String key = in.key();
            to.byName.putIfAbsent(key, ByName.read(in));
          }
        }
        case "Deep" -> {
          in.beginMap();
          while (in.nextEntry()) {
            String key = in.key();
            Map<String, Boolean> value = new LinkedHashMap<>();
            in.beginMap();
            while (in.nextEntry()) {
              String key1 = in.key();
              Boolean value1 = in.bool();
              if (value1 != null) {
                value.putIfAbsent(key1, value1);
              }
            }
            to.deep.putIfAbsent(key, value);
          }
        }
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new RunItResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItResponse that
        && Objects.equals(this.labels, that.labels)
        && Objects.equals(this.rows, that.rows)
        && Objects.equals(this.byName, that.byName)
        && Objects.equals(this.deep, that.deep)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.labels, this.rows, this.byName, this.deep, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("RunItResponse")
        .add("labels", this.labels)
        .add("rows", this.rows)
        .add("byName", this.byName)
        .add("deep", this.deep)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * {@code ByName}.
   *
   * <p>Immutable, and safe for use by several threads.
   */
  public static final class ByName {
    private static final FieldNames FIELDS = FieldNames.of("Size");

    private final @Nullable Long size;

    private final Map<String, JsonValue> unknownFields;

    private ByName(Builder builder) {
      this.size = builder.size;
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
     * @return the value, or null if absent
     */
    public @Nullable Long size() {
      return this.size;
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
      builder.unknownFields = this.unknownFields;
      return builder;
    }

    static ByName read(ReplyReader in) {
      Builder to = new Builder();
      in.beginObject();
      while (in.nextField(FIELDS)) {
        switch (in.field()) {
          case "Size" -> to.size = in.integer();
          default -> to.unknownFields = in.unknown(to.unknownFields);
        }
      }
      return new ByName(to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof ByName that
          && Objects.equals(this.size, that.size)
          && Objects.equals(this.unknownFields, that.unknownFields);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.size, this.unknownFields);
    }

    @Override
    public String toString() {
      return new TextForm("ByName")
          .add("size", this.size)
          .add("unknownFields", this.unknownFields.keySet())
          .toString();
    }

    /**
     * Collects the values of a {@link ByName}.
     *
     * <p>It can be used again after {@code build()}. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable Long size;

      private Map<String, JsonValue> unknownFields = Map.of();

      private Builder() {
      }

      /**
       * Sets {@code Size}.
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
       */
      public ByName build() {
        return new ByName(this);
      }
    }
  }

  /**
   * Collects the values of a {@link RunItResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private final Map<String, String> labels = new LinkedHashMap<>();

    private final List<Map<String, Double>> rows = new ArrayList<>();

    private final Map<String, ByName> byName = new LinkedHashMap<>();

    private final Map<String, Map<String, Boolean>> deep = new LinkedHashMap<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
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
     * Sets {@code Rows}.
     *
     * @param rows the elements, which replace those set before
     * @return this builder
     */
    public Builder rows(Collection<? extends Map<String, Double>> rows) {
      this.rows.clear();
      this.rows.addAll(rows);
      return this;
    }

    /**
     * Adds an element to {@code Rows}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addRows(Map<String, Double> element) {
      this.rows.add(element);
      return this;
    }

    /**
     * Sets {@code ByName}.
     *
     * @param byName the entries, which replace those set before
     * @return this builder
     */
    public Builder byName(Map<String, ByName> byName) {
      this.byName.clear();
      this.byName.putAll(byName);
      return this;
    }

    /**
     * Puts an entry into {@code ByName}.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    public Builder putByName(String key, ByName value) {
      this.byName.put(key, value);
      return this;
    }

    /**
     * Sets {@code Deep}.
     *
     * @param deep the entries, which replace those set before
     * @return this builder
     */
    public Builder deep(Map<String, ? extends Map<String, Boolean>> deep) {
      this.deep.clear();
      this.deep.putAll(deep);
      return this;
    }

    /**
     * Puts an entry into {@code Deep}.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    public Builder putDeep(String key, Map<String, Boolean> value) {
      this.deep.put(key, value);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public RunItResponse build() {
      return new RunItResponse(this);
    }
  }
}
