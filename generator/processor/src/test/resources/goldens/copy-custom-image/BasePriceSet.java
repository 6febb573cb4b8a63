package com.example.copycustomimage;

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
 * A price for one way to pay.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class BasePriceSet {
  private static final FieldNames FIELDS = FieldNames.of("ChargeType", "Price", "OriginalPrice");

  private final @Nullable String chargeType;

  private final @Nullable Double price;

  private final @Nullable Double originalPrice;

  private final Map<String, JsonValue> unknownFields;

  private BasePriceSet(Builder builder) {
    this.chargeType = builder.chargeType;
    this.price = builder.price;
    this.originalPrice = builder.originalPrice;
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
   * How it is paid for.
   *
   * @return the value, or null if absent
   */
  public @Nullable String chargeType() {
    return this.chargeType;
  }

  /**
   * Price in yuan, with two decimals.
   *
   * @return the value, or null if absent
   */
  public @Nullable Double price() {
    return this.price;
  }

  /**
   * Price in yuan before a discount that is limited in time.
   *
   * @return the value, or null if absent
   */
  public @Nullable Double originalPrice() {
    return this.originalPrice;
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
    builder.chargeType = this.chargeType;
    builder.price = this.price;
    builder.originalPrice = this.originalPrice;
    builder.unknownFields = this.unknownFields;
    return builder;
  }

  static BasePriceSet read(ReplyReader in) {
    Builder to = new Builder();
    in.beginObject();
    while (in.nextField(FIELDS)) {
      switch (in.field()) {
        case "ChargeType" -> to.chargeType = in.text();
        case "Price" -> to.price = in.decimal();
        case "OriginalPrice" -> to.originalPrice = in.decimal();
        default -> to.unknownFields = in.unknown(to.unknownFields);
      }
    }
    return new BasePriceSet(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof BasePriceSet that
        && Objects.equals(this.chargeType, that.chargeType)
        && Objects.equals(this.price, that.price)
        && Objects.equals(this.originalPrice, that.originalPrice)
        && Objects.equals(this.unknownFields, that.unknownFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.chargeType, this.price, this.originalPrice, this.unknownFields);
  }

  @Override
  public String toString() {
    return new TextForm("BasePriceSet")
        .add("chargeType", this.chargeType)
        .add("price", this.price)
        .add("originalPrice", this.originalPrice)
        .add("unknownFields", this.unknownFields.keySet())
        .toString();
  }

  /**
   * Collects the values of a {@link BasePriceSet}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String chargeType;

    private @Nullable Double price;

    private @Nullable Double originalPrice;

    private Map<String, JsonValue> unknownFields = Map.of();

    private Builder() {
    }

    /**
     * Sets {@code ChargeType}.
     *
     * @param chargeType the value; null for none
     * @return this builder
     */
    public Builder chargeType(@Nullable String chargeType) {
      this.chargeType = chargeType;
      return this;
    }

    /**
     * Sets {@code Price}.
     *
     * @param price the value
     * @return this builder
     */
    public Builder price(double price) {
      this.price = price;
      return this;
    }

    /**
     * Sets {@code OriginalPrice}.
     *
     * @param originalPrice the value
     * @return this builder
     */
    public Builder originalPrice(double originalPrice) {
      this.originalPrice = originalPrice;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     */
    public BasePriceSet build() {
      return new BasePriceSet(this);
    }
  }
}
