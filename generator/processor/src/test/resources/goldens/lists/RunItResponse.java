package com.example.lists;

import dev.countersign.JsonValue;
import dev.countersign.OpenText;
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
 * The answer to {@code RunIt}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItResponse {
  private static final FieldNames FIELDS = FieldNames.of("Names", "Counts", "Ratios", "Flags", "Kinds", "Matrix");

  private final List<String> names;

  private final List<Long> counts;

  private final List<Double> ratios;

  private final List<Boolean> flags;

  private final List<Kinds> kinds;

  private final List<List<Long>> matrix;

  private final Map<String, JsonValue> unknownFields;

  private RunItResponse(Builder builder) {
    this.names = List.copyOf(builder.names);
    this.counts = List.copyOf(builder.counts);
    this.ratios = List.copyOf(builder.ratios);
    this.flags = List.copyOf(builder.flags);
    this.kinds = List.copyOf(builder.kinds);
    this.matrix = List.copyOf(builder.matrix);
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
   * @return the elements, none if absent; immutable
   */
  public List<String> names() {
    return this.names;
  }

  /**
   * {@code Counts}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Long> counts() {
    return this.counts;
  }

  /**
   * {@code Ratios}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Double> ratios() {
    return this.ratios;
  }

  /**
   * {@code Flags}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Boolean> flags() {
    return this.flags;
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
   * {@code Matrix}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<List<Long>> matrix() {
    return this.matrix;
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
    builder.names.addAll(this.names);
    builder.counts.addAll(this.counts);
    builder.ratios.addAll(this.ratios);
    builder.flags.addAll(this.flags);
    builder.kinds.addAll(this.kinds);
    builder.matrix.addAll(this.matrix);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static RunItResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Names" -> to.names.addAll(in.texts());
        case "Counts" -> to.counts.addAll(in.integers());
        case "Ratios" -> to.ratios.addAll(in.decimals());
        case "Flags" -> to.flags.addAll(in.bools());
        case "Kinds" -> {
          in.beginList();
          while (in.nextElement()) {
            Kinds element = Kinds.read(in);
            if (element != null) {
              to.kinds.add(element);
            }
          }
        }
        case "Matrix" -> {
          in.beginList();
          while (in.nextElement()) {
            to.matrix.add(in.integers());
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
        && Objects.equals(this.names, that.names)
        && Objects.equals(this.counts, that.counts)
        && Objects.equals(this.ratios, that.ratios)
        && Objects.equals(this.flags, that.flags)
        && Objects.equals(this.kinds, that.kinds)
        && Objects.equals(this.matrix, that.matrix)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.names, this.counts, this.ratios, this.flags, this.kinds, this.matrix,
        this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("RunItResponse")
        .add("names", this.names)
        .add("counts", this.counts)
        .add("ratios", this.ratios)
        .add("flags", this.flags)
        .add("kinds", this.kinds)
        .add("matrix", this.matrix)
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
     * On the wire: {@code A}.
     */
    public static final Kinds A = new Kinds("A");

    /**
     * On the wire: {@code B}.
     */
    public static final Kinds B = new Kinds("B");

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
        case "A" -> Known.A;
        case "B" -> Known.B;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code A}.
       */
      A,

      /**
       * On the wire: {@code B}.
       */
      B,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Collects the values of a {@link RunItResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private final List<String> names = new ArrayList<>();

    private final List<Long> counts = new ArrayList<>();

    private final List<Double> ratios = new ArrayList<>();

    private final List<Boolean> flags = new ArrayList<>();

    private final List<Kinds> kinds = new ArrayList<>();

    private final List<List<Long>> matrix = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Names}.
     *
     * @param names the elements, which replace those set before
     * @return this builder
     */
    public Builder names(Collection<String> names) {
      this.names.clear();
      this.names.addAll(names);
      return this;
    }

    /**
     * Sets {@code Names}.
     *
     * @param names the elements, which replace those set before
     * @return this builder
     */
    public Builder names(String... names) {
      return names(Arrays.asList(names));
    }

    /**
     * Adds an element to {@code Names}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addNames(String element) {
      this.names.add(element);
      return this;
    }

    /**
     * Sets {@code Counts}.
     *
     * @param counts the elements, which replace those set before
     * @return this builder
     */
    public Builder counts(Collection<Long> counts) {
      this.counts.clear();
      this.counts.addAll(counts);
      return this;
    }

    /**
     * Sets {@code Counts}.
     *
     * @param counts the elements, which replace those set before
     * @return this builder
     */
    public Builder counts(Long... counts) {
      return counts(Arrays.asList(counts));
    }

    /**
     * Adds an element to {@code Counts}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addCounts(long element) {
      this.counts.add(element);
      return this;
    }

    /**
     * Sets {@code Ratios}.
     *
     * @param ratios the elements, which replace those set before
     * @return this builder
     */
    public Builder ratios(Collection<Double> ratios) {
      this.ratios.clear();
      this.ratios.addAll(ratios);
      return this;
    }

    /**
     * Sets {@code Ratios}.
     *
     * @param ratios the elements, which replace those set before
     * @return this builder
     */
    public Builder ratios(Double... ratios) {
      return ratios(Arrays.asList(ratios));
    }

    /**
     * Adds an element to {@code Ratios}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addRatios(double element) {
      this.ratios.add(element);
      return this;
    }

    /**
     * Sets {@code Flags}.
     *
     * @param flags the elements, which replace those set before
     * @return this builder
     */
    public Builder flags(Collection<Boolean> flags) {
      this.flags.clear();
      this.flags.addAll(flags);
      return this;
    }

    /**
     * Sets {@code Flags}.
     *
     * @param flags the elements, which replace those set before
     * @return this builder
     */
    public Builder flags(Boolean... flags) {
      return flags(Arrays.asList(flags));
    }

    /**
     * Adds an element to {@code Flags}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addFlags(boolean element) {
      this.flags.add(element);
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
     * Builds the object.
     *
     * @return an immutable object
     */
    public RunItResponse build() {
      return new RunItResponse(this);
    }
  }
}
