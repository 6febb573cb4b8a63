package com.example.collections;

import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
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
 * The answer to {@code SendAll}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class SendAllResponse {
  private static final FieldNames FIELDS = FieldNames.of("Cube", "Maps", "Tree", "Kinds", "Levels", "Free", "FreeByName", "Ratios", "Inner");

  private final List<List<List<Long>>> cube;

  private final List<Map<String, List<Boolean>>> maps;

  private final Map<String, Map<String, Node>> tree;

  private final List<Kinds> kinds;

  private final List<Levels> levels;

  private final List<JsonValue> free;

  private final Map<String, JsonValue> freeByName;

  private final List<List<Double>> ratios;

  private final List<List<Inner>> inner;

  private final Map<String, JsonValue> unknownFields;

  private SendAllResponse(Builder builder) {
    this.cube = List.copyOf(builder.cube);
    this.maps = List.copyOf(builder.maps);
    this.tree = Collections.unmodifiableMap(new LinkedHashMap<>(builder.tree));
    this.kinds = List.copyOf(builder.kinds);
    this.levels = List.copyOf(builder.levels);
    this.free = List.copyOf(builder.free);
    this.freeByName = Collections.unmodifiableMap(new LinkedHashMap<>(builder.freeByName));
    this.ratios = List.copyOf(builder.ratios);
    this.inner = List.copyOf(builder.inner);
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
   * {@code Cube}.
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
   * {@code Free}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<JsonValue> free() {
    return this.free;
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
   * {@code Ratios}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<List<Double>> ratios() {
    return this.ratios;
  }

  /**
   * {@code Inner}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<List<Inner>> inner() {
    return this.inner;
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
    builder.cube.addAll(this.cube);
    builder.maps.addAll(this.maps);
    builder.tree.putAll(this.tree);
    builder.kinds.addAll(this.kinds);
    builder.levels.addAll(this.levels);
    builder.free.addAll(this.free);
    builder.freeByName.putAll(this.freeByName);
    builder.ratios.addAll(this.ratios);
    builder.inner.addAll(this.inner);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static SendAllResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Cube" -> {
          in.beginList();
          while (in.nextElement()) {
            List<List<Long>> element = new ArrayList<>();
            in.beginList();
            while (in.nextElement()) {
              element.add(in.integers());
            }
            to.cube.add(element);
          }
        }
        case "Maps" -> {
          in.beginList();
          while (in.nextElement()) {
            Map<String, List<Boolean>> element = new LinkedHashMap<>();
            in.beginMap();
            while (in.nextEntry()) {
              String key1 = in.key();
              element.putIfAbsent(key1, in.bools());
            }
            to.maps.add(element);
          }
        }
        case "Tree" -> {
          in.beginMap();
          while (in.nextEntry()) {
            String key = in.key();
            Map<String, Node> value = new LinkedHashMap<>();
            in.beginMap();
            while (in.nextEntry()) {
              String key1 = in.key();
              value.putIfAbsent(key1, Node.read(in));
            }
            to.tree.putIfAbsent(key, value);
          }
        }
        case "Kinds" -> {
          in.beginList();
          while (in.nextElement()) {
            Kinds element = Kinds.read(in);
            if (element != null) {
              to.kinds.add(element);
            }
          }
        }
        case "Levels" -> {
          in.beginList();
          while (in.nextElement()) {
            Levels element = Levels.read(in);
            if (element != null) {
              to.levels.add(element);
            }
          }
        }
        case "Free" -> {
          in.beginList();
          while (in.nextElement()) {
            JsonValue element = in.value();
            if (element != null) {
              to.free.add(element);
            }
          }
        }
        case "FreeByName" -> {
          in.beginMap();
          while (in.nextEntry()) {
            String key = in.key();
            JsonValue value = in.value();
            if (value != null) {
              to.freeByName.putIfAbsent(key, value);
            }
          }
        }
        case "Ratios" -> {
          in.beginList();
          while (in.nextElement()) {
            to.ratios.add(in.decimals());
          }
        }
        case "Inner" -> {
          in.beginList();
          while (in.nextElement()) {
            List<Inner> element = new ArrayList<>();
            in.beginList();
            while (in.nextElement()) {
              element.add(Inner.read(in));
            }
            to.inner.add(element);
          }
        }
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new SendAllResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof SendAllResponse that
        && Objects.equals(this.cube, that.cube)
        && Objects.equals(this.maps, that.maps)
        && Objects.equals(this.tree, that.tree)
        && Objects.equals(this.kinds, that.kinds)
        && Objects.equals(this.levels, that.levels)
        && Objects.equals(this.free, that.free)
        && Objects.equals(this.freeByName, that.freeByName)
        && Objects.equals(this.ratios, that.ratios)
        && Objects.equals(this.inner, that.inner)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.cube, this.maps, this.tree, this.kinds, this.levels, this.free,
        this.freeByName, this.ratios, this.inner, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("SendAllResponse")
        .add("cube", this.cube)
        .add("maps", this.maps)
        .add("tree", this.tree)
        .add("kinds", this.kinds)
        .add("levels", this.levels)
        .add("free", this.free)
        .add("freeByName", this.freeByName)
        .add("ratios", this.ratios)
        .add("inner", this.inner)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
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

    static @Nullable Kinds read(ReplyReader in) {
      String value = in.text();
      return value == null ? null : new Kinds(value);
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

    static @Nullable Levels read(ReplyReader in) {
      Long value = in.integer();
      return value == null ? null : new Levels(value);
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
   * {@code Inner}.
   *
   * <p>Immutable, and safe for use by several threads.
   */
  public static final class Inner {
    private static final FieldNames FIELDS = FieldNames.of("Names");

    private final Map<String, List<String>> names;

    private final Map<String, JsonValue> unknownFields;

    private Inner(Builder builder) {
      this.names = Collections.unmodifiableMap(new LinkedHashMap<>(builder.names));
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
     * {@code Names}.
     *
     * @return the entries, none if absent; immutable
     */
    public Map<String, List<String>> names() {
      return this.names;
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
      builder.names.putAll(this.names);
      builder.unknownFields = this.unknownFields;
      return builder;
    }

    static Inner read(ReplyReader in) {
      Builder to = new Builder();
      in.beginObject();
      while (in.nextField(FIELDS)) {
        switch (in.field()) {
          case "Names" -> {
            in.beginMap();
            while (in.nextEntry()) {
              String key = in.key();
              to.names.putIfAbsent(key, in.texts());
            }
          }
          default -> to.unknownFields = in.unknown(to.unknownFields);
        }
      }
      return new Inner(to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof Inner that
          && Objects.equals(this.names, that.names)
          && Objects.equals(this.unknownFields, that.unknownFields);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.names, this.unknownFields);
    }

    @Override
    public String toString() {
      return new TextForm("Inner")
          .add("names", this.names)
          .add("unknownFields", this.unknownFields.keySet())
          .toString();
    }

    /**
     * Collects the values of a {@link Inner}.
     *
     * <p>It can be used again after {@code build()}. Not thread-safe.
     */
    public static final class Builder {
      private final Map<String, List<String>> names = new LinkedHashMap<>();

      private Map<String, JsonValue> unknownFields = Map.of();

      private Builder() {
      }

      /**
       * Sets {@code Names}.
       *
       * @param names the entries, which replace those set before
       * @return this builder
       */
      public Builder names(Map<String, ? extends List<String>> names) {
        this.names.clear();
        this.names.putAll(names);
        return this;
      }

      /**
       * Puts an entry into {@code Names}.
       *
       * @param key the key
       * @param value the value
       * @return this builder
       */
      public Builder putNames(String key, List<String> value) {
        this.names.put(key, value);
        return this;
      }

      /**
       * Builds the object.
       *
       * @return an immutable object
       */
      public Inner build() {
        return new Inner(this);
      }
    }
  }

  /**
   * Collects the values of a {@link SendAllResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private final List<List<List<Long>>> cube = new ArrayList<>();

    private final List<Map<String, List<Boolean>>> maps = new ArrayList<>();

    private final Map<String, Map<String, Node>> tree = new LinkedHashMap<>();

    private final List<Kinds> kinds = new ArrayList<>();

    private final List<Levels> levels = new ArrayList<>();

    private final List<JsonValue> free = new ArrayList<>();

    private final Map<String, JsonValue> freeByName = new LinkedHashMap<>();

    private final List<List<Double>> ratios = new ArrayList<>();

    private final List<List<Inner>> inner = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Cube}.
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
     * Sets {@code Free}.
     *
     * @param free the elements, which replace those set before
     * @return this builder
     */
    public Builder free(Collection<JsonValue> free) {
      this.free.clear();
      this.free.addAll(free);
      return this;
    }

    /**
     * Sets {@code Free}.
     *
     * @param free the elements, which replace those set before
     * @return this builder
     */
    public Builder free(JsonValue... free) {
      return free(Arrays.asList(free));
    }

    /**
     * Adds an element to {@code Free}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addFree(JsonValue element) {
      this.free.add(element);
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
     * Sets {@code Ratios}.
     *
     * @param ratios the elements, which replace those set before
     * @return this builder
     */
    public Builder ratios(Collection<? extends List<Double>> ratios) {
      this.ratios.clear();
      this.ratios.addAll(ratios);
      return this;
    }

    /**
     * Adds an element to {@code Ratios}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addRatios(List<Double> element) {
      this.ratios.add(element);
      return this;
    }

    /**
     * Sets {@code Inner}.
     *
     * @param inner the elements, which replace those set before
     * @return this builder
     */
    public Builder inner(Collection<? extends List<Inner>> inner) {
      this.inner.clear();
      this.inner.addAll(inner);
      return this;
    }

    /**
     * Adds an element to {@code Inner}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addInner(List<Inner> element) {
      this.inner.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public SendAllResponse build() {
      return new SendAllResponse(this);
    }
  }
}
