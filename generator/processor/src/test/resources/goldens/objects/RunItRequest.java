package com.example.objects;

import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.Parameters;
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

  private final @Nullable Disk disk;

  private final List<Nets> nets;

  private final @Nullable JsonValue options;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.disk = builder.disk;
    this.nets = check.requiredList("Nets", builder.nets);
    this.options = builder.options;
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
   * Its disk.
   *
   * @return the value, or null if absent
   */
  public @Nullable Disk disk() {
    return this.disk;
  }

  /**
   * {@code Nets}.
   *
   * <p>Required.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Nets> nets() {
    return this.nets;
  }

  /**
   * {@code Options}.
   *
   * @return the value, or null if absent
   */
  public @Nullable JsonValue options() {
    return this.options;
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
    builder.options = this.options;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.object("Disk", this.disk);
    out.objects("Nets", this.nets);
    out.value("Options", this.options);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.disk, that.disk)
        && Objects.equals(this.nets, that.nets)
        && Objects.equals(this.options, that.options);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.disk, this.nets, this.options);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("disk", this.disk)
        .add("nets", this.nets)
        .add("options", this.options)
        .toString();
  }

  @Override
  public Action<RunItResponse> action() {
    return ACTION;
  }

  /**
   * Its disk.
   *
   * <p>Immutable, and safe for use by several threads.
   */
  public static final class Disk implements Parameters {
    private final long size;

    private final List<Parts> parts;

    private Disk(Builder builder) {
      RequestCheck check = new RequestCheck("Disk");
      this.size = check.required("Size", builder.size);
      this.parts = check.list("Parts", builder.parts);
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
     * In GB.
     *
     * <p>Required.
     *
     * @return the value
     */
    public long size() {
      return this.size;
    }

    /**
     * {@code Parts}.
     *
     * @return the elements, none if absent; immutable
     */
    public List<Parts> parts() {
      return this.parts;
    }

    /**
     * Starts an object that differs from this one in what is set next.
     *
     * @return a builder in which everything is set as it is here
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.size = this.size;
      builder.parts.addAll(this.parts);
      return builder;
    }

    @Override
    public void writeTo(ParameterWriter out) {
      out.objects("Parts", this.parts);
      out.integer("Size", this.size);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof Disk that
          && Objects.equals(this.size, that.size)
          && Objects.equals(this.parts, that.parts);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.size, this.parts);
    }

    @Override
    public String toString() {
      return new TextForm("Disk")
          .add("size", this.size)
          .add("parts", this.parts)
          .toString();
    }

    /**
     * {@code Parts}.
     *
     * <p>Immutable, and safe for use by several threads.
     */
    public static final class Parts implements Parameters {
      private final @Nullable String label;

      private Parts(Builder builder) {
        RequestCheck check = new RequestCheck("Parts");
        this.label = builder.label;
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
       * {@code Label}.
       *
       * @return the value, or null if absent
       */
      public @Nullable String label() {
        return this.label;
      }

      /**
       * Starts an object that differs from this one in what is set next.
       *
       * @return a builder in which everything is set as it is here
       */
      public Builder toBuilder() {
        Builder builder = new Builder();
        builder.label = this.label;
        return builder;
      }

      @Override
      public void writeTo(ParameterWriter out) {
        out.text("Label", this.label);
      }

      @Override
      public boolean equals(@Nullable Object other) {
        return other == this
            || other instanceof Parts that
            && Objects.equals(this.label, that.label);
      }

      @Override
      public int hashCode() {
        return Objects.hash(this.label);
      }

      @Override
      public String toString() {
        return new TextForm("Parts")
            .add("label", this.label)
            .toString();
      }

      /**
       * Collects the values of a {@link Parts}.
       *
       * <p>It can be used again after {@code build()}. Not thread-safe.
       */
      public static final class Builder {
        private @Nullable String label;

        private Builder() {
        }

        /**
         * Sets {@code Label}.
         *
         * @param label the value; null for none
         * @return this builder
         */
        public Builder label(@Nullable String label) {
          this.label = label;
          return this;
        }

        /**
         * Builds the object.
         *
         * @return an immutable object
         * @throws InvalidRequestException if values are missing or not allowed; it names them all
         */
        public Parts build() {
          return new Parts(this);
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

      private final List<Parts> parts = new ArrayList<>();

      private Builder() {
      }

      /**
       * Sets {@code Size}.
       *
       * <p>In GB.
       *
       * <p>Required.
       *
       * @param size the value
       * @return this builder
       */
      public Builder size(long size) {
        this.size = size;
        return this;
      }

      /**
       * Sets {@code Parts}.
       *
       * @param parts the elements, which replace those set before
       * @return this builder
       */
      public Builder parts(Collection<Parts> parts) {
        this.parts.clear();
        this.parts.addAll(parts);
        return this;
      }

      /**
       * Sets {@code Parts}.
       *
       * @param parts the elements, which replace those set before
       * @return this builder
       */
      public Builder parts(Parts... parts) {
        return parts(Arrays.asList(parts));
      }

      /**
       * Adds an element to {@code Parts}.
       *
       * @param element the element, behind those set before
       * @return this builder
       */
      public Builder addParts(Parts element) {
        this.parts.add(element);
        return this;
      }

      /**
       * Builds the object.
       *
       * @return an immutable object
       * @throws InvalidRequestException if values are missing or not allowed; it names them all
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
  public static final class Nets implements Parameters {
    private final String id;

    private Nets(Builder builder) {
      RequestCheck check = new RequestCheck("Nets");
      this.id = check.required("Id", builder.id);
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
     * {@code Id}.
     *
     * <p>Required.
     *
     * @return the value
     */
    public String id() {
      return this.id;
    }

    /**
     * Starts an object that differs from this one in what is set next.
     *
     * @return a builder in which everything is set as it is here
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.id = this.id;
      return builder;
    }

    @Override
    public void writeTo(ParameterWriter out) {
      out.text("Id", this.id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof Nets that
          && Objects.equals(this.id, that.id);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.id);
    }

    @Override
    public String toString() {
      return new TextForm("Nets")
          .add("id", this.id)
          .toString();
    }

    /**
     * Collects the values of a {@link Nets}.
     *
     * <p>It can be used again after {@code build()}. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable String id;

      private Builder() {
      }

      /**
       * Sets {@code Id}.
       *
       * <p>Required.
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
       * @throws InvalidRequestException if values are missing or not allowed; it names them all
       */
      public Nets build() {
        return new Nets(this);
      }
    }
  }

  /**
   * Collects the values of a {@link RunItRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Disk disk;

    private final List<Nets> nets = new ArrayList<>();

    private @Nullable JsonValue options;

    private Builder() {
    }

    /**
     * Sets {@code Disk}.
     *
     * <p>Its disk.
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
     * <p>Required.
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
     * Sets {@code Options}.
     *
     * @param options the value; null for none
     * @return this builder
     */
    public Builder options(@Nullable JsonValue options) {
      this.options = options;
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
