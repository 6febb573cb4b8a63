package com.example.models;

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
  private static final FieldNames FIELDS = FieldNames.of("Root", "ByName", "Tasks", "Tree");

  private final @Nullable Volume root;

  private final Map<String, Volume> byName;

  private final List<Task> tasks;

  private final @Nullable Tree tree;

  private final Map<String, JsonValue> unknownFields;

  private RunItResponse(Builder builder) {
    this.root = builder.root;
    this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(builder.byName));
    this.tasks = List.copyOf(builder.tasks);
    this.tree = builder.tree;
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
   * {@code Root}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Volume root() {
    return this.root;
  }

  /**
   * {@code ByName}.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, Volume> byName() {
    return this.byName;
  }

  /**
   * {@code Tasks}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Task> tasks() {
    return this.tasks;
  }

  /**
   * {@code Tree}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Tree tree() {
    return this.tree;
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
    builder.root = this.root;
    builder.byName.putAll(this.byName);
    builder.tasks.addAll(this.tasks);
    builder.tree = this.tree;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static RunItResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Root" -> to.root = in.isAbsent() ? null : Volume.read(in);
        case "ByName" -> {
          in.beginMap();
          while (in.nextEntry()) {
            String key = in.key();
            to.byName.putIfAbsent(key, Volume.read(in));
          }
        }
        case "Tasks" -> {
          in.beginList();
          while (in.nextElement()) {
            to.tasks.add(Task.read(in));
          }
        }
        case "Tree" -> to.tree = in.isAbsent() ? null : Tree.read(in);
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new RunItResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItResponse that
        && Objects.equals(this.root, that.root)
        && Objects.equals(this.byName, that.byName)
        && Objects.equals(this.tasks, that.tasks)
        && Objects.equals(this.tree, that.tree)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.root, this.byName, this.tasks, this.tree, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("RunItResponse")
        .add("root", this.root)
        .add("byName", this.byName)
        .add("tasks", this.tasks)
        .add("tree", this.tree)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * What is done for it.
   *
   * <p>Immutable, and safe for use by several threads.
   */
  public static final class Task {
    private static final FieldNames FIELDS = FieldNames.of("Id", "Disk");

    private final @Nullable String id;

    private final @Nullable Volume disk;

    private final Map<String, JsonValue> unknownFields;

    private Task(Builder builder) {
      this.id = builder.id;
      this.disk = builder.disk;
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
     * {@code Id}.
     *
     * @return the value, or null if absent
     */
    public @Nullable String id() {
      return this.id;
    }

    /**
     * {@code Disk}.
     *
     * @return the value, or null if absent
     */
    public @Nullable Volume disk() {
      return this.disk;
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
      builder.id = this.id;
      builder.disk = this.disk;
      builder.unknownFields = this.unknownFields;
      return builder;
    }

    static Task read(ReplyReader in) {
      Builder to = new Builder();
      in.beginObject();
      while (in.nextField(FIELDS)) {
        switch (in.field()) {
          case "Id" -> to.id = in.text();
          case "Disk" -> to.disk = in.isAbsent() ? null : Volume.read(in);
          default -> to.unknownFields = in.unknown(to.unknownFields);
        }
      }
      return new Task(to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof Task that
          && Objects.equals(this.id, that.id)
          && Objects.equals(this.disk, that.disk)
          && Objects.equals(this.unknownFields, that.unknownFields);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.id, this.disk, this.unknownFields);
    }

    @Override
    public String toString() {
      return new TextForm("Task")
          .add("id", this.id)
          .add("disk", this.disk)
          .add("unknownFields", this.unknownFields.keySet())
          .toString();
    }

    /**
     * Collects the values of a {@link Task}.
     *
     * <p>It can be used again after {@code build()}. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable String id;

      private @Nullable Volume disk;

      private Map<String, JsonValue> unknownFields = Map.of();

      private Builder() {
      }

      /**
       * Sets {@code Id}.
       *
       * @param id the value; null for none
       * @return this builder
       */
      public Builder id(@Nullable String id) {
        this.id = id;
        return this;
      }

      /**
       * Sets {@code Disk}.
       *
       * @param disk the value; null for none
       * @return this builder
       */
      public Builder disk(@Nullable Volume disk) {
        this.disk = disk;
        return this;
      }

      /**
       * Builds the object.
       *
       * @return an immutable object
       */
      public Task build() {
        return new Task(this);
      }
    }
  }

  /**
   * Collects the values of a {@link RunItResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Volume root;

    private final Map<String, Volume> byName = new LinkedHashMap<>();

    private final List<Task> tasks = new ArrayList<>();

    private @Nullable Tree tree;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Root}.
     *
     * @param root the value; null for none
     * @return this builder
     */
    public Builder root(@Nullable Volume root) {
      this.root = root;
      return this;
    }

    /**
     * Sets {@code ByName}.
     *
     * @param byName the entries, which replace those set before
     * @return this builder
     */
    public Builder byName(Map<String, Volume> byName) {
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
    public Builder putByName(String key, Volume value) {
      this.byName.put(key, value);
      return this;
    }

    /**
     * Sets {@code Tasks}.
     *
     * @param tasks the elements, which replace those set before
     * @return this builder
     */
    public Builder tasks(Collection<Task> tasks) {
      this.tasks.clear();
      this.tasks.addAll(tasks);
      return this;
    }

    /**
     * Sets {@code Tasks}.
     *
     * @param tasks the elements, which replace those set before
     * @return this builder
     */
    public Builder tasks(Task... tasks) {
      return tasks(Arrays.asList(tasks));
    }

    /**
     * Adds an element to {@code Tasks}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addTasks(Task element) {
      this.tasks.add(element);
      return this;
    }

    /**
     * Sets {@code Tree}.
     *
     * @param tree the value; null for none
     * @return this builder
     */
    public Builder tree(@Nullable Tree tree) {
      this.tree = tree;
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
