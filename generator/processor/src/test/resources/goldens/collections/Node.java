package com.example.collections;

import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.Parameters;
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
 * {@code Node}.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class Node implements Parameters {
  private static final FieldNames FIELDS = FieldNames.of("Name", "Children");

  private final @Nullable String name;

  private final List<Node> children;

  private final Map<String, JsonValue> unknownFields;

  private Node(Builder builder) {
    this.name = builder.name;
    this.children = List.copyOf(builder.children);
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
   * <p>Required.
   *
   * @return the value, or null if absent
   */
  public @Nullable String name() {
    return this.name;
  }

  /**
   * {@code Children}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Node> children() {
    return this.children;
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
    builder.children.addAll(this.children);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.objects("Children", this.children);
    out.text("Name", this.name);
  }

  static Node read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Name" -> to.name = in.text();
        case "Children" -> {
          in.beginList();
          while (in.nextElement()) {
            to.children.add(Node.read(in));
          }
        }
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new Node(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Node that
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.children, that.children)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.name, this.children, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("Node")
        .add("name", this.name)
        .add("children", this.children)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link Node}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String name;

    private final List<Node> children = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Name}.
     *
     * <p>Required.
     *
     * @param name the value; null for none
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets {@code Children}.
     *
     * @param children the elements, which replace those set before
     * @return this builder
     */
    public Builder children(Collection<Node> children) {
      this.children.clear();
      this.children.addAll(children);
      return this;
    }

    /**
     * Sets {@code Children}.
     *
     * @param children the elements, which replace those set before
     * @return this builder
     */
    public Builder children(Node... children) {
      return children(Arrays.asList(children));
    }

    /**
     * Adds an element to {@code Children}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addChildren(Node element) {
      this.children.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public Node build() {
      RequestCheck check = new RequestCheck("Node");
      check.required("Name", this.name);
      check.list("Children", this.children);
      check.finish();
      return new Node(this);
    }
  }
}
