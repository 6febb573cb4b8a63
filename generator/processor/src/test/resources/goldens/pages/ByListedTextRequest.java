package com.example.pages;

import dev.countersign.InvalidRequestException;
import dev.countersign.OpenText;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.TextForm;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code ByListedText}.
 *
 * <p>Immutable, and safe for use by several threads; it can be sent again.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public final class ByListedTextRequest implements ActionRequest<ByListedTextResponse> {
  private static final Action<ByListedTextResponse> ACTION = Action.of("ByListedText", Effect.READ,
      ByListedTextResponse::read);

  private final @Nullable Page page;

  private final @Nullable String size;

  private ByListedTextRequest(Builder builder) {
    RequestCheck check = new RequestCheck("ByListedText");
    this.page = builder.page;
    this.size = builder.size;
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
   * {@code Page}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Page page() {
    return this.page;
  }

  /**
   * {@code Size}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String size() {
    return this.size;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.page = this.page;
    builder.size = this.size;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Page", this.page);
    out.text("Size", this.size);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof ByListedTextRequest that
        && Objects.equals(this.page, that.page)
        && Objects.equals(this.size, that.size);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.page, this.size);
  }

  @Override
  public String toString() {
    return new TextForm("ByListedTextRequest")
        .add("page", this.page)
        .add("size", this.size)
        .toString();
  }

  @Override
  public Action<ByListedTextResponse> action() {
    return ACTION;
  }

  /**
   * {@code Page}.
   *
   * <p>The service may know more values: any other is kept as it is.
   */
  public static final class Page extends OpenText {
    /**
     * On the wire: {@code 1}.
     */
    public static final Page VALUE_1 = new Page("1");

    /**
     * On the wire: {@code 2}.
     */
    public static final Page VALUE_2 = new Page("2");

    private Page(String value) {
      super(value);
    }

    /**
     * Makes a value, listed here or not.
     *
     * @param value the value as it travels, verbatim
     * @return the value
     */
    public static Page of(String value) {
      return new Page(value);
    }

    /**
     * Returns the value in the form for a {@code switch}.
     *
     * @return the constant of a listed value, {@link Known#UNLISTED} for any other
     */
    public Known known() {
      return switch (text()) {
        case "1" -> Known.VALUE_1;
        case "2" -> Known.VALUE_2;
        default -> Known.UNLISTED;
      };
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
   * Collects the values of a {@link ByListedTextRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Page page;

    private @Nullable String size;

    private Builder() {
    }

    /**
     * Sets {@code Page}.
     *
     * @param page the value; null for none
     * @return this builder
     */
    public Builder page(@Nullable Page page) {
      this.page = page;
      return this;
    }

    /**
     * Sets {@code Size}.
     *
     * @param size the value; null for none
     * @return this builder
     */
    public Builder size(@Nullable String size) {
      this.size = size;
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an immutable object
     * @throws InvalidRequestException if values are missing or not allowed; it names them all
     */
    public ByListedTextRequest build() {
      return new ByListedTextRequest(this);
    }
  }
}
