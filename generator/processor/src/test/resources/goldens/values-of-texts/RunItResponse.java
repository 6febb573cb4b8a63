package com.example.valuesoftexts;

import dev.countersign.JsonValue;
import dev.countersign.OpenText;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ReplyReader;
import dev.countersign.wire.TextForm;
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
  private static final FieldNames FIELDS = FieldNames.of("State");

  private final @Nullable State state;

  private final Map<String, JsonValue> unknownFields;

  private RunItResponse(Builder builder) {
    this.state = builder.state;
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
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static RunItResponse read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "State" -> to.state = State.read(in);
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new RunItResponse(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItResponse that
        && Objects.equals(this.state, that.state)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.state, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("RunItResponse")
        .add("state", this.state)
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
     * On the wire: {@code Stopped}.
     */
    public static final State STOPPED = new State("Stopped");

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
        case "Stopped" -> Known.STOPPED;
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
       * On the wire: {@code Stopped}.
       */
      STOPPED,

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
    private @Nullable State state;

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
     * Builds the object.
     *
     * @return an immutable object
     */
    public RunItResponse build() {
      return new RunItResponse(this);
    }
  }
}
