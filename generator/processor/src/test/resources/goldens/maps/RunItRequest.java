package com.example.maps;

import dev.countersign.InvalidRequestException;
import dev.countersign.call.Action;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RequestCheck;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.TextForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, String> labels;

  private final Map<String, Long> counts;

  private final Map<String, List<String>> groups;

  private RunItRequest(Builder builder) {
    RequestCheck check = new RequestCheck("RunIt");
    this.labels = check.map("Labels", builder.labels);
    this.counts = check.map("Counts", builder.counts);
    this.groups = check.map("Groups", builder.groups);
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
   * Its labels.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, String> labels() {
    return this.labels;
  }

  /**
   * {@code Counts}.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, Long> counts() {
    return this.counts;
  }

  /**
   * {@code Groups}.
   *
   * @return the entries, none if absent; immutable
   */
  public Map<String, List<String>> groups() {
    return this.groups;
  }

  /**
   * Starts an object that differs from this one in what is set next.
   *
   * @return a builder in which everything is set as it is here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.labels.putAll(this.labels);
    builder.counts.putAll(this.counts);
    builder.groups.putAll(this.groups);
    return builder;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.beginMap("Counts");
    for (Map.Entry<String, Long> entry : this.counts.entrySet()) {
      out.integer(entry.getKey(), entry.getValue());
    }
    out.end();
    out.beginMap("Groups");
    for (Map.Entry<String, List<String>> entry : this.groups.entrySet()) {
      out.texts(entry.getKey(), entry.getValue());
    }
    out.end();
    out.beginMap("Labels");
    for (Map.Entry<String, String> entry : this.labels.entrySet()) {
      out.text(entry.getKey(), entry.getValue());
    }
    out.end();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof RunItRequest that
        && Objects.equals(this.labels, that.labels)
        && Objects.equals(this.counts, that.counts)
        && Objects.equals(this.groups, that.groups);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.labels, this.counts, this.groups);
  }

  @Override
  public String toString() {
    return new TextForm("RunItRequest")
        .add("labels", this.labels)
        .add("counts", this.counts)
        .add("groups", this.groups)
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
    private final Map<String, String> labels = new LinkedHashMap<>();

    private final Map<String, Long> counts = new LinkedHashMap<>();

    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private Builder() {
    }

    /**
     * Sets {@code Labels}.
     *
     * <p>Its labels.
     *
     * @param labels the entries, which replace those set before
     * @return this builder
     */
    public Builder labels(Map<String, String> labels) {
      this.labels.clear();
      this.labels.putAll(labels);
      return this;
    }

    /**
     * Puts an entry into {@code Labels}.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    public Builder putLabels(String key, String value) {
      this.labels.put(key, value);
      return this;
    }

    /**
     * Sets {@code Counts}.
     *
     * @param counts the entries, which replace those set before
     * @return this builder
     */
    public Builder counts(Map<String, Long> counts) {
      this.counts.clear();
      this.counts.putAll(counts);
      return this;
    }

    /**
     * Puts an entry into {@code Counts}.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    public Builder putCounts(String key, long value) {
      this.counts.put(key, value);
      return this;
    }

    /**
     * Sets {@code Groups}.
     *
     * @param groups the entries, which replace those set before
     * @return this builder
     */
    public Builder groups(Map<String, ? extends List<String>> groups) {
      this.groups.clear();
      this.groups.putAll(groups);
      return this;
    }

    /**
     * Puts an entry into {@code Groups}.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    public Builder putGroups(String key, List<String> value) {
      this.groups.put(key, value);
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
