package com.example.lists;

import dev.countersign.InvalidRequestException;
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
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code RunIt}.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItRequest implements ActionRequest<RunItResponse> {
  private static final Action<RunItResponse> ACTION = Action.of("RunIt", Effect.WRITE,
      RunItResponse::read);

  private final List<String> names;

  private final List<Long> counts;

  private final List<Double> ratios;

  private final List<Boolean> flags;

  private final List<Kinds> kinds;

  private final List<Levels> levels;

  private final List<List<Long>> matrix;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.names = check.requiredList("Names", builder.names);
    this.counts = check.list("Counts", builder.counts);
    this.ratios = check.list("Ratios", builder.ratios);
    this.flags = check.list("Flags", builder.flags);
    this.kinds = check.list("Kinds", builder.kinds);
    this.levels = check.list("Levels", builder.levels);
    this.matrix = check.list("Matrix", builder.matrix);
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
   * Its names.
   *
   * <p>Required.
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
   * {@code Levels}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Levels> levels() {
    return this.levels;
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
    builder.levels.addAll(this.levels);
    builder.matrix.addAll(this.matrix);
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.integers("Counts", this.counts);
    out.bools("Flags", this.flags);
    out.texts("Kinds", this.kinds);
    out.integers("Levels", this.levels);
    out.begin("Matrix");
    for (int i = 0; i < this.matrix.size(); i++) {
      out.integers(Integer.toString(i), this.matrix.get(i));
    }
    out.end();
    out.texts("Names", this.names);
    out.decimals("Ratios", this.ratios);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.names, that.names)
        && Objects.equals(this.counts, that.counts)
        && Objects.equals(this.ratios, that.ratios)
        && Objects.equals(this.flags, that.flags)
        && Objects.equals(this.kinds, that.kinds)
        && Objects.equals(this.levels, that.levels)
        && Objects.equals(this.matrix, that.matrix);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.names, this.counts, this.ratios, this.flags, this.kinds, this.levels,
        this.matrix);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("names", this.names)
        .add("counts", this.counts)
        .add("ratios", this.ratios)
        .add("flags", this.flags)
        .add("kinds", this.kinds)
        .add("levels", this.levels)
        .add("matrix", this.matrix)
        .toString();
  }

  @Override
  public Action<RunItResponse> action() {
    return ACTION;
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
   * Collects the values of a {@link RunItRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private final List<String> names = new ArrayList<>();

    private final List<Long> counts = new ArrayList<>();

    private final List<Double> ratios = new ArrayList<>();

    private final List<Boolean> flags = new ArrayList<>();

    private final List<Kinds> kinds = new ArrayList<>();

    private final List<Levels> levels = new ArrayList<>();

    private final List<List<Long>> matrix = new ArrayList<>();

    private Builder() {
    }

    /**
     * Sets {@code Names}.
     *
     * <p>Its names.
     *
     * <p>Required.
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
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public RunItRequest build() {
      return new RunItRequest(this);
    }
  }
}
