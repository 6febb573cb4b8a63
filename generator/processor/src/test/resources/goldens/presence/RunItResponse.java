package com.example.presence;

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
 * The answer to {@code RunIt}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItResponse {
  private static final FieldNames FIELDS = FieldNames.of("Ids", "TaskId", "ByName");

  private final List<String> ids;

  private final @Nullable String taskId;

  private final Map<String, String> byName;

  private final Map<String, JsonValue> unknownFields;

  private RunItResponse(Builder builder) {
    this.ids = List.copyOf(builder.ids);
    this.taskId = builder.taskId;
    this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(builder.byName));
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
   * {@code Ids}.
   *
   * <p>One for each element of {@code Tags}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> ids() {
    return this.ids;
  }

  /**
   * {@code TaskId}.
   *
   * <p>There only when {@code Tags} is not sent.
   *
   * @return the value, or null if absent
   */
  public @Nullable String taskId() {
    return this.taskId;
  }

  /**
   * {@code ByName}.
   *
   * <p>There only when {@code Name} is sent.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, String> byName() {
    return this.byName;
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
    builder.ids.addAll(this.ids);
    builder.taskId = this.taskId;
    builder.byName.putAll(this.byName);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static RunItResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Ids" -> to.ids.addAll(in.texts());
        case "TaskId" -> to.taskId = in.text();
        case "ByName" -> {
          in.beginMap();
          while (in.nextEntry()) {
            String key = in.key();
            String value = in.text();
            if (value != null) {
              to.byName.putIfAbsent(key, value);
            }
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
        && Objects.equals(this.ids, that.ids)
        && Objects.equals(this.taskId, that.taskId)
        && Objects.equals(this.byName, that.byName)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.ids, this.taskId, this.byName, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("RunItResponse")
        .add("ids", this.ids)
        .add("taskId", this.taskId)
        .add("byName", this.byName)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link RunItResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private final List<String> ids = new ArrayList<>();

    private @Nullable String taskId;

    private final Map<String, String> byName = new LinkedHashMap<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Ids}.
     *
     * @param ids the elements, which replace those set before
     * @return this builder
     */
    public Builder ids(Collection<String> ids) {
      this.ids.clear();
      this.ids.addAll(ids);
      return this;
    }

    /**
     * Sets {@code Ids}.
     *
     * @param ids the elements, which replace those set before
     * @return this builder
     */
    public Builder ids(String... ids) {
      return ids(Arrays.asList(ids));
    }

    /**
     * Adds an element to {@code Ids}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addIds(String element) {
      this.ids.add(element);
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
     * Sets {@code ByName}.
     *
     * @param byName the entries, which replace those set before
     * @return this builder
     */
    public Builder byName(Map<String, String> byName) {
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
    public Builder putByName(String key, String value) {
      this.byName.put(key, value);
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
