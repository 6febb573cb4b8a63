package com.example.models;

import dev.countersign.JsonValue;
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
 * {@code Tree}.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class Tree {
  private static final FieldNames FIELDS = FieldNames.of("Name", "Trees");

  private final @Nullable String name;

  private final List<Tree> trees;

  private final Map<String, JsonValue> unknownFields;

  private Tree(Builder builder) {
    this.name = builder.name;
    this.trees = List.copyOf(builder.trees);
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
   * {@code Name}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String name() {
    return this.name;
  }

  /**
   * {@code Trees}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Tree> trees() {
    return this.trees;
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
    builder.name = this.name;
    builder.trees.addAll(this.trees);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static Tree read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Name" -> to.name = in.text();
        case "Trees" -> {
          in.beginList();
          while (in.nextElement()) {
            to.trees.add(Tree.read(in));
          }
        }
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new Tree(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Tree that
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.trees, that.trees)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.name, this.trees, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("Tree")
        .add("name", this.name)
        .add("trees", this.trees)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link Tree}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String name;

    private final List<Tree> trees = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Name}.
     *
     * @param name the value; null for none
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets {@code Trees}.
     *
     * @param trees the elements, which replace those set before
     * @return this builder
     */
    public Builder trees(Collection<Tree> trees) {
      this.trees.clear();
      this.trees.addAll(trees);
      return this;
    }

    /**
     * Sets {@code Trees}.
     *
     * @param trees the elements, which replace those set before
     * @return this builder
     */
    public Builder trees(Tree... trees) {
      return trees(Arrays.asList(trees));
    }

    /**
     * Adds an element to {@code Trees}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addTrees(Tree element) {
      this.trees.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public Tree build() {
      return new Tree(this);
    }
  }
}
