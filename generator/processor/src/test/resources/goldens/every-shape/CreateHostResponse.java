package com.example;

import dev.countersign.JsonValue;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ReplyReader;
import dev.countersign.wire.TextForm;
import java.util.ArrayList;
import java.util.Arrays;
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
 * The answer to {@code CreateHost}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class CreateHostResponse {
  private static final FieldNames FIELDS = FieldNames.of("HostIds", "Root", "ByName", "Rows", "Key");

  private final List<String> hostIds;

  private final @Nullable Disk root;

  private final Map<String, Disk> byName;

  private final List<Map<String, Double>> rows;

  private final @Nullable String key;

  private final Map<String, JsonValue> unknownFields;

  private CreateHostResponse(Builder builder) {
    this.hostIds = List.copyOf(builder.hostIds);
    this.root = builder.root;
    this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(builder.byName));
    this.rows = List.copyOf(builder.rows);
    this.key = builder.key;
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
   * {@code HostIds}.
   *
   * <p>One for each element of {@code Tags}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> hostIds() {
    return this.hostIds;
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
   * {@code ByName}.
   *
   * <p>There only when {@code Tags} is sent.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, Disk> byName() {
    return this.byName;
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
   * {@code Key}.
   *
   * <p>The value is secret: no text form shows it.
   *
   * @return the value, or null if absent
   */
  public @Nullable String key() {
    return this.key;
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
    builder.hostIds.addAll(this.hostIds);
    builder.root = this.root;
    builder.byName.putAll(this.byName);
    builder.rows.addAll(this.rows);
    builder.key = this.key;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static CreateHostResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "HostIds" -> to.hostIds.addAll(in.texts());
        case "Root" -> to.root = in.isAbsent() ? null : Disk.read(in);
        case "ByName" -> {
          in.beginMap();
          while (in.nextEntry()) {
            String key = in.key();
            to.byName.put(key, Disk.read(in));
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
                element.put(key1, value1);
              }
            }
            to.rows.add(element);
          }
        }
        case "Key" -> to.key = in.text();
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new CreateHostResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof CreateHostResponse that
        && Objects.equals(this.hostIds, that.hostIds)
        && Objects.equals(this.root, that.root)
        && Objects.equals(this.byName, that.byName)
        && Objects.equals(this.rows, that.rows)
        && Objects.equals(this.key, that.key)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.hostIds, this.root, this.byName, this.rows, this.key,
        this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("CreateHostResponse")
        .add("hostIds", this.hostIds)
        .add("root", this.root)
        .add("byName", this.byName)
        .add("rows", this.rows)
        .secret("key", this.key)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link CreateHostResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private final List<String> hostIds = new ArrayList<>();

    private @Nullable Disk root;

    private final Map<String, Disk> byName = new LinkedHashMap<>();

    private final List<Map<String, Double>> rows = new ArrayList<>();

    private @Nullable String key;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code HostIds}.
     *
     * @param hostIds the elements, which replace those set before
     * @return this builder
     */
    public Builder hostIds(Collection<String> hostIds) {
      this.hostIds.clear();
      this.hostIds.addAll(hostIds);
      return this;
    }

    /**
     * Sets {@code HostIds}.
     *
     * @param hostIds the elements, which replace those set before
     * @return this builder
     */
    public Builder hostIds(String... hostIds) {
      return hostIds(Arrays.asList(hostIds));
    }

    /**
     * Adds an element to {@code HostIds}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addHostIds(String element) {
      this.hostIds.add(element);
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
     * Sets {@code ByName}.
     *
     * @param byName the entries, which replace those set before
     * @return this builder
     */
    public Builder byName(Map<String, Disk> byName) {
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
    public Builder putByName(String key, Disk value) {
      this.byName.put(key, value);
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
     * Sets {@code Key}.
     *
     * @param key the value; null for none
     * @return this builder
     */
    public Builder key(@Nullable String key) {
      this.key = key;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public CreateHostResponse build() {
      return new CreateHostResponse(this);
    }
  }
}
