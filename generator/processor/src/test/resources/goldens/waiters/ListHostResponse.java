package com.example.waiters;

import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
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
 * The answer to {@code ListHost}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class ListHostResponse {
  private static final FieldNames FIELDS = FieldNames.of("Phase", "Hosts");

  private final @Nullable Phase phase;

  private final List<Host> hosts;

  private final Map<String, JsonValue> unknownFields;

  private ListHostResponse(Builder builder) {
    this.phase = builder.phase;
    this.hosts = List.copyOf(builder.hosts);
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
   * {@code Phase}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Phase phase() {
    return this.phase;
  }

  /**
   * {@code Hosts}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Host> hosts() {
    return this.hosts;
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
    builder.phase = this.phase;
    builder.hosts.addAll(this.hosts);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static ListHostResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Phase" -> to.phase = Phase.read(in);
        case "Hosts" -> {
          in.beginList();
          while (in.nextElement()) {
            to.hosts.add(Host.read(in));
          }
        }
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new ListHostResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ListHostResponse that
        && Objects.equals(this.phase, that.phase)
        && Objects.equals(this.hosts, that.hosts)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.phase, this.hosts, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("ListHostResponse")
        .add("phase", this.phase)
        .add("hosts", this.hosts)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * {@code Phase}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Phase extends OpenInt {
    /**
     * On the wire: {@code 1}.
     */
    public static final Phase VALUE_1 = new Phase(1L);

    /**
     * On the wire: {@code 2}.
     */
    public static final Phase VALUE_2 = new Phase(2L);

    private Phase(long value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Phase of(long value) {
      return new Phase(value);
    }

    static @Nullable Phase read(ReplyReader in) {
      Long value = in.integer();
      return value == null ? null : new Phase(value);
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
   * Collects the values of a {@link ListHostResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Phase phase;

    private final List<Host> hosts = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Phase}.
     *
     * @param phase the value; null for none
     * @return this builder
     */
    public Builder phase(@Nullable Phase phase) {
      this.phase = phase;
      return this;
    }

    /**
     * Sets {@code Hosts}.
     *
     * @param hosts the elements, which replace those set before
     * @return this builder
     */
    public Builder hosts(Collection<Host> hosts) {
      this.hosts.clear();
      this.hosts.addAll(hosts);
      return this;
    }

    /**
     * Sets {@code Hosts}.
     *
     * @param hosts the elements, which replace those set before
     * @return this builder
     */
    public Builder hosts(Host... hosts) {
      return hosts(Arrays.asList(hosts));
    }

    /**
     * Adds an element to {@code Hosts}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addHosts(Host element) {
      this.hosts.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public ListHostResponse build() {
      return new ListHostResponse(this);
    }
  }
}
