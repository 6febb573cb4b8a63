package com.example.models;

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

  private final @Nullable Volume root;

  private final List<Volume> disks;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.root = builder.root;
    this.disks = check.list("Disks", builder.disks);
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
   * {@code Root}.
   *
   * @return the value, or null if absent
   */
  public @Nullable Volume root() {
    return this.root;
  }

  /**
   * {@code Disks}.
   *
   * @return the elements, none if absent; immutable
   */
  public List<Volume> disks() {
    return this.disks;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.root = this.root;
    builder.disks.addAll(this.disks);
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.objects("Disks", this.disks);
    out.object("Root", this.root);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.root, that.root)
        && Objects.equals(this.disks, that.disks);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.root, this.disks);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("root", this.root)
        .add("disks", this.disks)
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
    private @Nullable Volume root;

    private final List<Volume> disks = new ArrayList<>();

    private Builder() {
    }

    /**
     * Sets {@code Root}.
     *
     * @param root the value; null for none
     * @return this builder
     */
    public Builder root(@Nullable Volume root) {
      this.root = root;
      return this;
    }

    /**
     * Sets {@code Disks}.
     *
     * @param disks the elements, which replace those set before
     * @return this builder
     */
    public Builder disks(Collection<Volume> disks) {
      this.disks.clear();
      this.disks.addAll(disks);
      return this;
    }

    /**
     * Sets {@code Disks}.
     *
     * @param disks the elements, which replace those set before
     * @return this builder
     */
    public Builder disks(Volume... disks) {
      return disks(Arrays.asList(disks));
    }

    /**
     * Adds an element to {@code Disks}.
     *
     * @param element the element, behind those set before
     * @return this builder
     */
    public Builder addDisks(Volume element) {
      this.disks.add(element);
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
