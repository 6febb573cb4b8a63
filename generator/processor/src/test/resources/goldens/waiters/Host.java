package com.example.waiters;

import dev.countersign.JsonValue;
import dev.countersign.OpenText;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ReplyReader;
import dev.countersign.wire.TextForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code Host}.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class Host {
  private static final FieldNames FIELDS = FieldNames.of("State", "Disks");

  private final @Nullable State state;

  private final List<List<Disk>> disks;

  private final Map<String, JsonValue> unknownFields;

  private Host(Builder builder) {
    this.state = builder.state;
    this.disks = List.copyOf(builder.disks);
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
   * {@code State}.
   *
   * @return the value, or null if absent
   */
  public @Nullable State state() {
    return this.state;
  }

  /**
   * {@code Disks}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<List<Disk>> disks() {
    return this.disks;
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
    builder.state = this.state;
    builder.disks.addAll(this.disks);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static Host read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "State" -> to.state = State.read(in);
        case "Disks" -> {
          in.beginList();
          while (in.nextElement()) {
            List<Disk> element = new ArrayList<>();
            in.beginList();
            while (in.nextElement()) {
              element.add(Disk.read(in));
            }
            to.disks.add(element);
          }
        }
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new Host(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Host that
        && Objects.equals(this.state, that.state)
        && Objects.equals(this.disks, that.disks)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.state, this.disks, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("Host")
        .add("state", this.state)
        .add("disks", this.disks)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * {@code State}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class State extends OpenText {
    /**
     * On the wire: {@code Running}.
     */
    public static final State RUNNING = new State("Running");

    /**
     * On the wire: {@code Idle}.
     */
    public static final State IDLE = new State("Idle");

    /**
     * On the wire: {@code Broken}.
     */
    public static final State BROKEN = new State("Broken");

    private State(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static State of(String value) {
      return new State(value);
    }

    static @Nullable State read(ReplyReader in) {
      String value = in.text();
      return value == null ? null : new State(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "Running" -> Known.RUNNING;
        case "Idle" -> Known.IDLE;
        case "Broken" -> Known.BROKEN;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code Running}.
       */
      RUNNING,

      /**
       * On the wire: {@code Idle}.
       */
      IDLE,

      /**
       * On the wire: {@code Broken}.
       */
      BROKEN,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * Collects the values of a {@link Host}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable State state;

    private final List<List<Disk>> disks = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code State}.
     *
     * @param state the value; null for none
     * @return this builder
     */
    public Builder state(@Nullable State state) {
      this.state = state;
      return this;
    }

    /**
     * Sets {@code Disks}.
     *
     * @param disks the elements, which replace those set before
     * @return this builder
     */
    public Builder disks(Collection<? extends List<Disk>> disks) {
      this.disks.clear();
      this.disks.addAll(disks);
      return this;
    }

    /**
     * Adds an element to {@code Disks}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addDisks(List<Disk> element) {
      this.disks.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public Host build() {
      return new Host(this);
    }
  }
}
