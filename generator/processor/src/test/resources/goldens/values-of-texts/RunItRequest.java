package com.example.valuesoftexts;

import dev.countersign.InvalidRequestException;
import dev.countersign.OpenText;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.Parameters;
import dev.countersign.wire.TextForm;
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

  private final Kind kind;

  private final @Nullable Mode mode;

  private final @Nullable Disk disk;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.kind = check.required("Kind", builder.kind);
    this.mode = builder.mode;
    this.disk = builder.disk;
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
   * {@code Kind}.
   *
   * <p>Required.
   *
   * @return the value
   */
  public Kind kind() {
    return this.kind;
  }

  /**
   * {@code Mode}.
   *
   * <p>The service takes {@code IPv6} where this is absent.
   *
   * @return the value, or null if absent
   */
  public @Nullable Mode mode() {
    return this.mode;
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
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = this.kind;
    builder.mode = this.mode;
    builder.disk = this.disk;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.object("Disk", this.disk);
    out.text("Kind", this.kind);
    out.text("Mode", this.mode);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.kind, that.kind)
        && Objects.equals(this.mode, that.mode)
        && Objects.equals(this.disk, that.disk);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.kind, this.mode, this.disk);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("kind", this.kind)
        .add("mode", this.mode)
        .add("disk", this.disk)
        .toString();
  }

  @Override
  public Action<RunItResponse> action() {
    return ACTION;
  }

  /**
   * {@code Kind}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Kind extends OpenText {
    /**
     * A small one. On the wire: {@code Small}.
     */
    public static final Kind SMALL = new Kind("Small");

    /**
     * A large one. On the wire: {@code Large}.
     */
    public static final Kind LARGE = new Kind("Large");

    private Kind(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Kind of(String value) {
      return new Kind(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "Small" -> Known.SMALL;
        case "Large" -> Known.LARGE;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * A small one. On the wire: {@code Small}.
       */
      SMALL,

      /**
       * A large one. On the wire: {@code Large}.
       */
      LARGE,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * {@code Mode}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Mode extends OpenText {
    /**
     * On the wire: {@code cn-bj2}.
     */
    public static final Mode CN_BJ2 = new Mode("cn-bj2");

    /**
     * On the wire: {@code IPv6}.
     */
    public static final Mode IPV6 = new Mode("IPv6");

    /**
     * On the wire: <code>two words</code>.
     */
    public static final Mode TWO_WORDS = new Mode("two words");

    private Mode(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Mode of(String value) {
      return new Mode(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "cn-bj2" -> Known.CN_BJ2;
        case "IPv6" -> Known.IPV6;
        case "two words" -> Known.TWO_WORDS;
        default -> Known.UNLISTED;
      };
    }

    /**
     * The listed values, for a {@code switch}.
     */
    public enum Known {
      /**
       * On the wire: {@code cn-bj2}.
       */
      CN_BJ2,

      /**
       * On the wire: {@code IPv6}.
       */
      IPV6,

      /**
       * On the wire: <code>two words</code>.
       */
      TWO_WORDS,

      /**
       * A value that the definition does not list.
       */
      UNLISTED
    }
  }

  /**
   * {@code Disk}.
   *
   * <p>Immutable, and safe for use by several threads.
   */
  public static final class Disk implements Parameters {
    private final @Nullable Kind kind;

    private Disk(Builder builder) {
      RequestCheck check = new RequestCheck("Disk");
      this.kind = builder.kind;
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
     * {@code Kind}.
     *
     * @return the value, or null if absent
     */
    public @Nullable Kind kind() {
      return this.kind;
    }

    /**
     * Starts an object that differs from this one in what is set next.
     *
     * @return a builder in which everything is set as it is here
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.kind = this.kind;
      return builder;
    }

    @Override
    public void writeTo(ParameterWriter out) {
      out.text("Kind", this.kind);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || other instanceof Disk that
          && Objects.equals(this.kind, that.kind);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.kind);
    }

    @Override
    public String toString() {
      return new TextForm("Disk")
          .add("kind", this.kind)
          .toString();
    }

    /**
     * {@code Kind}.
     *
     * <p>The service may know more values: any other is kept as it is.
     */
    public static final class Kind extends OpenText {
      /**
       * On the wire: {@code SSD}.
       */
      public static final Kind SSD = new Kind("SSD");

      /**
       * On the wire: {@code HDD}.
       */
      public static final Kind HDD = new Kind("HDD");

      private Kind(String value) {
        super(value);
      }

      /**
       * Makes a value, listed here or not.
       *
       * @param value the value as it travels, verbatim
       * @return the value
       */
      public static Kind of(String value) {
        return new Kind(value);
      }

      /**
       * Returns the value in the form for a {@code switch}.
       *
       * @return the constant of a listed value, {@link Known#UNLISTED} for any other
       */
      public Known known() {
        return switch (text()) {
          case "SSD" -> Known.SSD;
          case "HDD" -> Known.HDD;
          default -> Known.UNLISTED;
        };
      }

      /**
       * The listed values, for a {@code switch}.
       */
      public enum Known {
        /**
         * On the wire: {@code SSD}.
         */
        SSD,

        /**
         * On the wire: {@code HDD}.
         */
        HDD,

        /**
         * A value that the definition does not list.
         */
        UNLISTED
      }
    }

    /**
     * Collects the values of a {@link Disk}.
     *
     * <p>It can be used again after {@code build()}. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable Kind kind;

      private Builder() {
      }

      /**
       * Sets {@code Kind}.
       *
       * @param kind the value; null for none
       * @return this builder
       */
      public Builder kind(@Nullable Kind kind) {
        this.kind = kind;
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
   * Collects the values of a {@link RunItRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Kind kind;

    private @Nullable Mode mode;

    private @Nullable Disk disk;

    private Builder() {
    }

    /**
     * Sets {@code Kind}.
     *
     * <p>Required.
     *
     * @param kind the value; null for none
     * @return this builder
     */
    public Builder kind(@Nullable Kind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Sets {@code Mode}.
     *
     * <p>The service takes {@code IPv6} where this is absent.
     *
     * @param mode the value; null for none
     * @return this builder
     */
    public Builder mode(@Nullable Mode mode) {
      this.mode = mode;
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
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public RunItRequest build() {
      return new RunItRequest(this);
    }
  }
}
