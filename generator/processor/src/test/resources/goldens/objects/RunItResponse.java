package com.example.objects;

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
 * The answer to {@code RunIt}.
 *
 * <p>Immutable, and safe for use by several threads. Answers may lack anything:
 * a value that the service left out is null, a list or a map is empty.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class RunItResponse {
  private static final FieldNames FIELDS = FieldNames.of("Disk", "Nets", "Free", "Frees");

  private final @Nullable Disk disk;

  private final List<Nets> nets;

  private final @Nullable JsonValue free;

  private final List<JsonValue> frees;

  private final Map<String, JsonValue> unknownFields;

  private RunItResponse(Builder builder) {
    this.disk = builder.disk;
    this.nets = List.copyOf(builder.nets);
    this.free = builder.free;
    this.frees = List.copyOf(builder.frees);
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
   * {@code Disk}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Disk disk() {
    return this.disk;
  }

  /**
   * {@code Nets}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Nets> nets() {
    return this.nets;
  }

  /**
   * {@code Free}.
   *
   * @return the value, or null if absent
   */
  public @Nullable JsonValue free() {
    return this.free;
  }

  /**
   * {@code Frees}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<JsonValue> frees() {
    return this.frees;
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
    builder.disk = this.disk;
    builder.nets.addAll(this.nets);
    builder.free = this.free;
    builder.frees.addAll(this.frees);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static RunItResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Disk" -> to.disk = in.isAbsent() ? null : Disk.read(in);
        case "Nets" -> {
          in.beginList();
          while (in.nextElement()) {
            to.nets.add(Nets.read(in));
          }
        }
        case "Free" -> to.free = in.value();
        case "Frees" -> {
          in.beginList();
          while (in.nextElement()) {
            JsonValue element = in.value();
            if (element != null) {
              to.frees.add(element);
            }
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
        && Objects.equals(this.disk, that.disk)
        && Objects.equals(this.nets, that.nets)
        && Objects.equals(this.free, that.free)
        && Objects.equals(this.frees, that.frees)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.disk, this.nets, this.free, this.frees, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("RunItResponse")
        .add("disk", this.disk)
        .add("nets", this.nets)
        .add("free", this.free)
        .add("frees", this.frees)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * {@code Disk}.
   *
   * <p>Immutable, and safe for use by several threads.
   */
  public static final class Disk {
    private static final FieldNames FIELDS = FieldNames.of("Size", "Owner");

    private final @Nullable Long size;

    private final @Nullable Owner owner;

    private final Map<String, JsonValue> unknownFields;

    private Disk(Builder builder) {
      this.size = builder.size;
      this.owner = builder.owner;
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
     * {@code Size}.
     *
     * @return the value, or null if absent
     */
    public @Nullable Long size() {
      return this.size;
    }

    /**
     * {@code Owner}.
     *
     * @return the value, or null if absent
     */
    public @Nullable Owner owner() {
      return this.owner;
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
      builder.size = this.size;
      builder.owner = this.owner;
      builder.unknownFields = this.unknownFields;
      return builder;
    }

    static Disk read(ReplyReader in) {
      Builder to = new Builder();
      in.beginObject();
      while (in.nextField(FIELDS)) {
        switch (in.field()) {
          case "Size" -> to.size = in.integer();
          case "Owner" -> to.owner = in.isAbsent() ? null : Owner.read(in);
          default -> to.unknownFields = in.unknown(to.unknownFields);
        }
      }
      return new Disk(to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof Disk that
          && Objects.equals(this.size, that.size)
          && Objects.equals(this.owner, that.owner)
          && Objects.equals(this.unknownFields, that.unknownFields);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.size, this.owner, this.unknownFields);
    }

    @Override
    public String toString() {
      return new TextForm("Disk")
          .add("size", this.size)
          .add("owner", this.owner)
          .add("unknownFields", this.unknownFields.keySet())
          .toString();
    }

    /**
     * {@code Owner}.
     *
     * <p>Immutable, and safe for use by several threads.
     */
    public static final class Owner {
      private static final FieldNames FIELDS = FieldNames.of("Id");

      private final @Nullable String id;

      private final Map<String, JsonValue> unknownFields;

      private Owner(Builder builder) {
        this.id = builder.id;
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
        builder.unknownFields = this.unknownFields;
        return builder;
      }

      static Owner read(ReplyReader in) {
        Builder to = new Builder();
        in.beginObject();
        while (in.nextField(FIELDS)) {
          switch (in.field()) {
            case "Id" -> to.id = in.text();
            default -> to.unknownFields = in.unknown(to.unknownFields);
          }
        }
        return new Owner(to);
      }

      @Override
      public boolean equals(@Nullable Object other) {
        return other == this
            || other instanceof Owner that
            && Objects.equals(this.id, that.id)
            && Objects.equals(this.unknownFields, that.unknownFields);
      }

      @Override
      public int hashCode() {
        return Objects.hash(this.id, this.unknownFields);
      }

      @Override
      public String toString() {
        return new TextForm("Owner")
            .add("id", this.id)
            .add("unknownFields", this.unknownFields.keySet())
            .toString();
      }

      /**
       * Collects the values of a {@link Owner}.
       *
       * <p>It can be used again after {@code build()}. Not thread-safe.
       */
      public static final class Builder {
        private @Nullable String id;

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
         * Builds the object.
         *
         * @return an immutable object
         */
        public Owner build() {
          return new Owner(this);
        }
      }
    }

    /**
     * Collects the values of a {@link Disk}.
     *
     * <p>It can be used again after {@code build()}. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable Long size;

      private @Nullable Owner owner;

      private Map<String, JsonValue> unknownFields = Map.of();

      private Builder() {
      }

      /**
       * Sets {@code Size}.
       *
       * @param size the value
       * @return this builder
       */
      public Builder size(long size) {
        this.size = size;
        return this;
      }

      /**
       * Sets {@code Owner}.
       *
       * @param owner the value; null for none
       * @return this builder
       */
      public Builder owner(@Nullable Owner owner) {
        this.owner = owner;
        return this;
      }

      /**
       * Builds the object.
       *
       * @return an immutable object
       */
      public Disk build() {
        return new Disk(this);
      }
    }
  }

  /**
   * {@code Nets}.
   *
   * <p>Immutable, and safe for use by several threads.
   */
  public static final class Nets {
    private static final FieldNames FIELDS = FieldNames.of("Id");

    private final @Nullable String id;

    private final Map<String, JsonValue> unknownFields;

    private Nets(Builder builder) {
      this.id = builder.id;
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
      builder.unknownFields = this.unknownFields;
      return builder;
    }

    static Nets read(ReplyReader in) {
      Builder to = new Builder();
      in.beginObject();
      while (in.nextField(FIELDS)) {
        switch (in.field()) {
          case "Id" -> to.id = in.text();
          default -> to.unknownFields = in.unknown(to.unknownFields);
        }
      }
      return new Nets(to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof Nets that
          && Objects.equals(this.id, that.id)
          && Objects.equals(this.unknownFields, that.unknownFields);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.id, this.unknownFields);
    }

    @Override
    public String toString() {
      return new TextForm("Nets")
          .add("id", this.id)
          .add("unknownFields", this.unknownFields.keySet())
          .toString();
    }

    /**
     * Collects the values of a {@link Nets}.
     *
     * <p>It can be used again after {@code build()}. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable String id;

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
       * Builds the object.
       *
       * @return an immutable object
       */
      public Nets build() {
        return new Nets(this);
      }
    }
  }

  /**
   * Collects the values of a {@link RunItResponse}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Disk disk;

    private final List<Nets> nets = new ArrayList<>();

    private @Nullable JsonValue free;

    private final List<JsonValue> frees = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
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
     * Sets {@code Nets}.
     *
     * @param nets the elements, which replace those set before
     * @return this builder
     */
    public Builder nets(Collection<Nets> nets) {
      this.nets.clear();
      this.nets.addAll(nets);
      return this;
    }

    /**
     * Sets {@code Nets}.
     *
     * @param nets the elements, which replace those set before
     * @return this builder
     */
    public Builder nets(Nets... nets) {
      return nets(Arrays.asList(nets));
    }

    /**
     * Adds an element to {@code Nets}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addNets(Nets element) {
      this.nets.add(element);
      return this;
    }

    /**
     * Sets {@code Free}.
     *
     * @param free the value; null for none
     * @return this builder
     */
    public Builder free(@Nullable JsonValue free) {
      this.free = free;
      return this;
    }

    /**
     * Sets {@code Frees}.
     *
     * @param frees the elements, which replace those set before
     * @return this builder
     */
    public Builder frees(Collection<JsonValue> frees) {
      this.frees.clear();
      this.frees.addAll(frees);
      return this;
    }

    /**
     * Sets {@code Frees}.
     *
     * @param frees the elements, which replace those set before
     * @return this builder
     */
    public Builder frees(JsonValue... frees) {
      return frees(Arrays.asList(frees));
    }

    /**
     * Adds an element to {@code Frees}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addFrees(JsonValue element) {
      this.frees.add(element);
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
