package com.example.hostiletext;

import dev.countersign.JsonValue;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ReplyReader;
import dev.countersign.wire.TextForm;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code String}.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class StringModel {
  private static final FieldNames FIELDS = FieldNames.of("Override", "Targets");

  private final @Nullable String override;

  private final @Nullable Targets targets;

  private final Map<String, JsonValue> unknownFields;

  private StringModel(Builder builder) {
    this.override = builder.override;
    this.targets = builder.targets;
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
   * {@code Override}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String override() {
    return this.override;
  }

  /**
   * {@code Targets}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Targets targets() {
    return this.targets;
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
    builder.override = this.override;
    builder.targets = this.targets;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static StringModel read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Override" -> to.override = in.text();
        case "Targets" -> to.targets = in.isAbsent() ? null : Targets.read(in);
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new StringModel(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof StringModel that
        && Objects.equals(this.override, that.override)
        && Objects.equals(this.targets, that.targets)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.override, this.targets, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("StringModel")
        .add("override", this.override)
        .add("targets", this.targets)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * {@code Targets}.
   *
   * <p>Immutable, and safe for use by several threads.
   */
  public static final class Targets {
    private static final FieldNames FIELDS = FieldNames.of("Targets");

    private final @Nullable String targets;

    private final Map<String, JsonValue> unknownFields;

    private Targets(Builder builder) {
      this.targets = builder.targets;
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
     * {@code Targets}.
     *
     * @return the value, or null if absent
     */
    public @Nullable String targets() {
      return this.targets;
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
      builder.targets = this.targets;
      builder.unknownFields = this.unknownFields;
      return builder;
    }

    static Targets read(ReplyReader in) {
      Builder to = new Builder();
      in.beginObject();
      while (in.nextField(FIELDS)) {
        switch (in.field()) {
          case "Targets" -> to.targets = in.text();
          default -> to.unknownFields = in.unknown(to.unknownFields);
        }
      }
      return new Targets(to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof Targets that
          && Objects.equals(this.targets, that.targets)
          && Objects.equals(this.unknownFields, that.unknownFields);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.targets, this.unknownFields);
    }

    @Override
    public String toString() {
      return new TextForm("Targets")
          .add("targets", this.targets)
          .add("unknownFields", this.unknownFields.keySet())
          .toString();
    }

    /**
     * Collects the values of a {@link Targets}.
     *
     * <p>It can be used again after {@code build()}. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable String targets;

      private Map<String, JsonValue> unknownFields = Map.of();

      private Builder() {
      }

      /**
       * Sets {@code Targets}.
       *
       * @param targets the value; null for none
       * @return this builder
       */
      public Builder targets(@Nullable String targets) {
        this.targets = targets;
        return this;
      }

      /**
       * Builds the object.
       *
       * @return an immutable object
       */
      public Targets build() {
        return new Targets(this);
      }
    }
  }

  /**
   * Collects the values of a {@link StringModel}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String override;

    private @Nullable Targets targets;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Override}.
     *
     * @param override the value; null for none
     * @return this builder
     */
    public Builder override(@Nullable String override) {
      this.override = override;
      return this;
    }

    /**
     * Sets {@code Targets}.
     *
     * @param targets the value; null for none
     * @return this builder
     */
    public Builder targets(@Nullable Targets targets) {
      this.targets = targets;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public StringModel build() {
      return new StringModel(this);
    }
  }
}
