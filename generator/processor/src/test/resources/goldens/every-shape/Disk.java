package com.example;

import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.Parameters;
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
 * A disk.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class Disk implements Parameters {
  private static final FieldNames FIELDS = FieldNames.of("Size", "Parts");

  private final @Nullable Long size;

  private final List<Disk> parts;

  private final Map<String, JsonValue> unknownFields;

  private Disk(Builder builder) {
    this.size = builder.size;
    this.parts = List.copyOf(builder.parts);
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
   * <p>Required.
   *
   * @return the value, or null if absent
   */
  public @Nullable Long size() {
    return this.size;
  }

  /**
   * {@code Parts}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Disk> parts() {
    return this.parts;
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
    builder.parts.addAll(this.parts);
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.objects("Parts", this.parts);
    out.integer("Size", this.size);
  }

  static Disk read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "Size" -> to.size = in.integer();
        case "Parts" -> {
          in.beginList();
          while (in.nextElement()) {
            to.parts.add(Disk.read(in));
          }
        }
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
        && Objects.equals(this.parts, that.parts)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.size, this.parts, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("Disk")
        .add("size", this.size)
        .add("parts", this.parts)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link Disk}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Long size;

    private final List<Disk> parts = new ArrayList<>();

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code Size}.
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
    public Builder parts(Collection<Disk> parts) {
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
    public Builder parts(Disk... parts) {
      return parts(Arrays.asList(parts));
    }

    /**
     * Adds an element to {@code Parts}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addParts(Disk element) {
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
      RequestCheck check = new RequestCheck("Disk");
      check.required("Size", this.size);
      check.list("Parts", this.parts);
      check.finish();
      return new Disk(this);
    }
  }
}
