package com.example.collections;

import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.TextForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code SendAll}.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class SendAllRequest implements ActionRequest<SendAllResponse> {
  private static final Action<SendAllResponse> ACTION = Action.of("SendAll", Effect.READ,
      SendAllResponse::read);

  private final List<List<List<Long>>> cube;

  private final List<Map<String, List<Boolean>>> maps;

  private final Map<String, Map<String, Node>> tree;

  private final List<Kinds> kinds;

  private final List<Levels> levels;

  private final Map<String, JsonValue> freeByName;

  private SendAllRequest(Builder builder) {
    RequestCheck check = new RequestCheck("SendAll");
    this.cube = check.requiredList("Cube", builder.cube);
    this.maps = check.list("Maps", builder.maps);
    this.tree = check.requiredMap("Tree", builder.tree);
    this.kinds = check.list("Kinds", builder.kinds);
    this.levels = check.list("Levels", builder.levels);
    this.freeByName = check.map("FreeByName", builder.freeByName);
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
   * {@code Cube}.
   *
   * <p>Required.
   *
   * @return the elements, none if absent; immutable
   */
  public List<List<List<Long>>> cube() {
    return this.cube;
  }

  /**
   * {@code Maps}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Map<String, List<Boolean>>> maps() {
    return this.maps;
  }

  /**
   * {@code Tree}.
   *
   * <p>Required.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, Map<String, Node>> tree() {
    return this.tree;
  }

  /**
   * {@code Kinds}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Kinds> kinds() {
    return this.kinds;
  }

  /**
   * {@code Levels}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Levels> levels() {
    return this.levels;
  }

  /**
   * {@code FreeByName}.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, JsonValue> freeByName() {
    return this.freeByName;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cube.addAll(this.cube);
    builder.maps.addAll(this.maps);
    builder.tree.putAll(this.tree);
    builder.kinds.addAll(this.kinds);
    builder.levels.addAll(this.levels);
    builder.freeByName.putAll(this.freeByName);
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.begin("Cube");
    for (int i = 0; i < this.cube.size(); i++) {
      out.begin(Integer.toString(i));
      for (int i1 = 0; i1 < this.cube.get(i).size(); i1++) {
        out.integers(Integer.toString(i1), this.cube.get(i).get(i1));
      }
      out.end();
    }
    out.end();
    out.beginMap("FreeByName");
    for (Map.Entry<String, JsonValue> entry : this.freeByName.entrySet()) {
      out.value(entry.getKey(), entry.getValue());
    }
    out.end();
    out.texts("Kinds", this.kinds);
    out.integers("Levels", this.levels);
    out.begin("Maps");
    for (int i = 0; i < this.maps.size(); i++) {
      out.beginMap(Integer.toString(i));
      for (Map.Entry<String, List<Boolean>> entry1 : this.maps.get(i).entrySet()) {
        out.bools(entry1.getKey(), entry1.getValue());
      }
      out.end();
    }
    out.end();
    out.beginMap("Tree");
    for (Map.Entry<String, Map<String, Node>> entry : this.tree.entrySet()) {
      out.beginMap(entry.getKey());
      for (Map.Entry<String, Node> entry1 : entry.getValue().entrySet()) {
        out.object(entry1.getKey(), entry1.getValue());
      }
      out.end();
    }
    out.end();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof SendAllRequest that
        && Objects.equals(this.cube, that.cube)
        && Objects.equals(this.maps, that.maps)
        && Objects.equals(this.tree, that.tree)
        && Objects.equals(this.kinds, that.kinds)
        && Objects.equals(this.levels, that.levels)
        && Objects.equals(this.freeByName, that.freeByName);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.cube, this.maps, this.tree, this.kinds, this.levels, this.freeByName);
  }

  @Override
  public String toString() {
    return new TextForm("SendAllRequest")
        .add("cube", this.cube)
        .add("maps", this.maps)
        .add("tree", this.tree)
        .add("kinds", this.kinds)
        .add("levels", this.levels)
        .add("freeByName", this.freeByName)
        .toString();
  }

  @Override
  public Action<SendAllResponse> action() {
    return ACTION;
  }

  /**
   * {@code Kinds}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Kinds extends OpenText {
    /**
     * On the wire: {@code a}.
     */
    public static final Kinds A = new Kinds("a");

    /**
     * On the wire: {@code b}.
     */
    public static final Kinds B = new Kinds("b");

    private Kinds(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Kinds of(String value) {
      return new Kinds(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "a" -> Known.A;
        case "b" -> Known.B;
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
       * On the wire: {@code b}.
       */
      B,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * {@code Levels}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Levels extends OpenInt {
    /**
     * On the wire: {@code 1}.
     */
    public static final Levels VALUE_1 = new Levels(1L);

    /**
     * On the wire: {@code 2}.
     */
    public static final Levels VALUE_2 = new Levels(2L);

    private Levels(long value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Levels of(long value) {
      return new Levels(value);
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
   * Collects the values of a {@link SendAllRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private final List<List<List<Long>>> cube = new ArrayList<>();

    private final List<Map<String, List<Boolean>>> maps = new ArrayList<>();

    private final Map<String, Map<String, Node>> tree = new LinkedHashMap<>();

    private final List<Kinds> kinds = new ArrayList<>();

    private final List<Levels> levels = new ArrayList<>();

    private final Map<String, JsonValue> freeByName = new LinkedHashMap<>();

    private Builder() {
    }

    /**
     * Sets {@code Cube}.
     *
     * <p>Required.
     *
     * @param cube the elements, which replace those set before
     * @return this builder
     */
    public Builder cube(Collection<? extends List<List<Long>>> cube) {
      this.cube.clear();
      this.cube.addAll(cube);
      return this;
    }

    /**
     * Adds an element to {@code Cube}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addCube(List<List<Long>> element) {
      this.cube.add(element);
      return this;
    }

    /**
     * Sets {@code Maps}.
     *
     * @param maps the elements, which replace those set before
     * @return this builder
     */
    public Builder maps(Collection<? extends Map<String, List<Boolean>>> maps) {
      this.maps.clear();
      this.maps.addAll(maps);
      return this;
    }

    /**
     * Adds an element to {@code Maps}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addMaps(Map<String, List<Boolean>> element) {
      this.maps.add(element);
      return this;
    }

    /**
     * Sets {@code Tree}.
     *
     * <p>Required.
     *
     * @param tree the entries, which replace those set before
     * @return this builder
     */
    public Builder tree(Map<String, ? extends Map<String, Node>> tree) {
      this.tree.clear();
      this.tree.putAll(tree);
      return this;
    }

    /**
     * Puts an entry into {@code Tree}.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    public Builder putTree(String key, Map<String, Node> value) {
      this.tree.put(key, value);
      return this;
    }

    /**
     * Sets {@code Kinds}.
     *
     * @param kinds the elements, which replace those set before
     * @return this builder
     */
    public Builder kinds(Collection<Kinds> kinds) {
      this.kinds.clear();
      this.kinds.addAll(kinds);
      return this;
    }

    /**
     * Sets {@code Kinds}.
     *
     * @param kinds the elements, which replace those set before
     * @return this builder
     */
    public Builder kinds(Kinds... kinds) {
      return kinds(Arrays.asList(kinds));
    }

    /**
     * Adds an element to {@code Kinds}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addKinds(Kinds element) {
      this.kinds.add(element);
      return this;
    }

    /**
     * Sets {@code Levels}.
     *
     * @param levels the elements, which replace those set before
     * @return this builder
     */
    public Builder levels(Collection<Levels> levels) {
      this.levels.clear();
      this.levels.addAll(levels);
      return this;
    }

    /**
     * Sets {@code Levels}.
     *
     * @param levels the elements, which replace those set before
     * @return this builder
     */
    public Builder levels(Levels... levels) {
      return levels(Arrays.asList(levels));
    }

    /**
     * Adds an element to {@code Levels}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addLevels(Levels element) {
      this.levels.add(element);
      return this;
    }

    /**
     * Sets {@code FreeByName}.
     *
     * @param freeByName the entries, which replace those set before
     * @return this builder
     */
    public Builder freeByName(Map<String, JsonValue> freeByName) {
      this.freeByName.clear();
      this.freeByName.putAll(freeByName);
      return this;
    }

    /**
     * Puts an entry into {@code FreeByName}.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    public Builder putFreeByName(String key, JsonValue value) {
      this.freeByName.put(key, value);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public SendAllRequest build() {
      return new SendAllRequest(this);
    }
  }
}
