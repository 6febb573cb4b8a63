package com.example.presence;

import dev.countersign.InvalidRequestException;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
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

  private final List<String> tags;

  private final @Nullable String name;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.tags = check.list("Tags", builder.tags);
    this.name = builder.name;
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
   * {@code Tags}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<String> tags() {
    return this.tags;
  }

  /**
   * {@code Name}.
   *
   * @return the value, or null if absent
   */
  public @Nullable String name() {
    return this.name;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.tags.addAll(this.tags);
    builder.name = this.name;
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.text("Name", this.name);
    out.texts("Tags", this.tags);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.tags, that.tags)
        && Objects.equals(this.name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.tags, this.name);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("tags", this.tags)
        .add("name", this.name)
        .toString();
  }

  @Override
  public Action<RunItResponse> action() {
    return ACTION;
  }

  /**
   * Collects the values of a {@link RunItRequest}.
   *
   * <p>It can be used again after {@code build()}. Not thread-safe.
   */
  public static final class Builder {
    private final List<String> tags = new ArrayList<>();

    private @Nullable String name;

    private Builder() {
    }

    /**
     * Sets {@code Tags}.
     *
     * @param tags the elements, which replace those set before
     * @return this builder
     */
    public Builder tags(Collection<String> tags) {
      this.tags.clear();
      this.tags.addAll(tags);
      return this;
    }

    /**
     * Sets {@code Tags}.
     *
     * @param tags the elements, which replace those set before
     * @return this builder
     */
    public Builder tags(String... tags) {
      return tags(Arrays.asList(tags));
    }

    /**
     * Adds an element to {@code Tags}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addTags(String element) {
      this.tags.add(element);
      return this;
    }

    /**
     * Sets {@code Name}.
     *
     * @param name the value; null for none
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
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
