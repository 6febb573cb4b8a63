package com.example.waits;

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
 * The answer to {@code GetHost}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class GetHostResponse {
  private static final FieldNames FIELDS = FieldNames.of("State", "Old", "Hosts");

  private final @Nullable String state;

  private final @Nullable String old;

  private final List<Hosts> hosts;

  private final Map<String, JsonValue> unknownFields;

  private GetHostResponse(Builder builder) {
    this.state = builder.state;
    this.old = builder.old;
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
   * {@code State}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String state() {
    return this.state;
  }

  /**
   * {@code Old}.
   *
   * @return the value, or null if absent
   * @deprecated Look at State.
   */
  @Deprecated
  public @Nullable String old() {
    return this.old;
  }

  /**
   * {@code Hosts}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Hosts> hosts() {
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
    builder.state = this.state;
    builder.old = this.old;
    builder.hosts.addAll(this.hosts);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static GetHostResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "State" -> to.state = in.text();
        case "Old" -> to.old = in.text();
        case "Hosts" -> {
          in.beginList();
          while (in.nextElement()) {
            to.hosts.add(Hosts.read(in));
          }
        }
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new GetHostResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof GetHostResponse that
        && Objects.equals(this.state, that.state)
        && Objects.equals(this.old, that.old)
        && Objects.equals(this.hosts, that.hosts)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.state, this.old, this.hosts, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("GetHostResponse")
        .add("state", this.state)
        .add("old", this.old)
        .add("hosts", this.hosts)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * {@code Hosts}.
   *
   * <p>Immutable, and safe for use by several threads.
   */
  public static final class Hosts {
    private static final FieldNames FIELDS = FieldNames.of("State", "Disk");

    private final @Nullable String state;

    private final @Nullable Disk disk;

    private final Map<String, JsonValue> unknownFields;

    private Hosts(Builder builder) {
      this.state = builder.state;
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
     * {@code State}.
     *
     * @return the value, or null if absent
     */
    public @Nullable String state() {
      return this.state;
    }

    /**
     * {@code Disk}.
     *
     * @return the value, or null if absent
     */
    public @Nullable Disk disk() {
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
      builder.state = this.state;
      builder.disk = this.disk;
      builder.unknownFields = this.unknownFields;
      return builder;
    }

    static Hosts read(ReplyReader in) {
      Builder to = new Builder();
      in.beginObject();
      while (in.nextField(FIELDS)) {
        switch (in.field()) {
          case "State" -> to.state = in.text();
          case "Disk" -> to.disk = in.isAbsent() ? null : Disk.read(in);
          default -> to.unknownFields = in.unknown(to.unknownFields);
        }
      }
      return new Hosts(to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof Hosts that
          && Objects.equals(this.state, that.state)
          && Objects.equals(this.disk, that.disk)
          && Objects.equals(this.unknownFields, that.unknownFields);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.state, this.disk, this.unknownFields);
    }

    @Override
    public String toString() {
      return new TextForm("Hosts")
          .add("state", this.state)
          .add("disk", this.disk)
          .add("unknownFields", this.unknownFields.keySet())
          .toString();
    }

    /**
     * Collects the values of a {@link Hosts}.
     *
     * <p>It can be used again after {@code build()}. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable String state;

      private @Nullable Disk disk;

      private Map<String, JsonValue> unknownFields = Map.of();

      private Builder() {
      }

      /**
       * Sets {@code State}.
       *
       * @param state the value; null for none
       * @return this builder
       */
      public Builder state(@Nullable String state) {
        this.state = state;
        return this;
      }

      /**
       * Sets {@code Disk}.
       *
       * @param disk the value; null for none
       * @return this builder
       */
      public Builder disk(@Nullable Disk disk) {
        this.disk = disk;
        return this;
      }

      /**
       * Builds the object.
       *
       * @return an immutable object
       */
      public Hosts build() {
        return new Hosts(this);
      }
    }
  }

  /**
   * Collects the values of a {@link GetHostResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String state;

    private @Nullable String old;

    private final List<Hosts> hosts = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code State}.
     *
     * @param state the value; null for none
     * @return this builder
     */
    public Builder state(@Nullable String state) {
      this.state = state;
      return this;
    }

    /**
     * Sets {@code Old}.
     *
     * @param old the value; null for none
     * @return this builder
     * @deprecated Look at State.
     */
    @Deprecated
    public Builder old(@Nullable String old) {
      this.old = old;
      return this;
    }

    /**
     * Sets {@code Hosts}.
     *
     * @param hosts the elements, which replace those set before
     * @return this builder
     */
    public Builder hosts(Collection<Hosts> hosts) {
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
    public Builder hosts(Hosts... hosts) {
      return hosts(Arrays.asList(hosts));
    }

    /**
     * Adds an element to {@code Hosts}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addHosts(Hosts element) {
      this.hosts.add(element);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public GetHostResponse build() {
      return new GetHostResponse(this);
    }
  }
}
