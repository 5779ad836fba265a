// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/SinkCounts there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Successes and failures of a sink. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "failure_count", "success_count" })
public final class SinkCounts {
  @JsonProperty("failure_count") private final @Nullable Long failureCount;
  @JsonProperty("success_count") private final @Nullable Long successCount;
  private final ModelProperties kept;

  private SinkCounts(Builder builder, UnaryOperator<String> missing) {
    failureCount = builder.failureCount;
    successCount = builder.successCount;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private SinkCounts(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable Long failureCount() { return kept.optional("failure_count", failureCount); }

  public @Nullable Long successCount() { return kept.optional("success_count", successCount); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.failureCount = failureCount;
    builder.successCount = successCount;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof SinkCounts that && Objects.equals(this.failureCount, that.failureCount)
        && Objects.equals(this.successCount, that.successCount) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(failureCount, successCount, kept); }

  @Override public String toString() {
    return "SinkCounts[failureCount=" + failureCount + ", successCount=" + successCount
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("failure_count", "success_count");
    private @Nullable Long failureCount;
    private @Nullable Long successCount;

    private Builder() {}

    @JsonProperty("failure_count") public Builder failureCount(@Nullable Long failureCount) {
      this.failureCount = set("failure_count", failureCount);
      return this;
    }

    public Builder failureCount(long failureCount) { return failureCount(Long.valueOf(failureCount)); }

    @JsonProperty("success_count") public Builder successCount(@Nullable Long successCount) {
      this.successCount = set("success_count", successCount);
      return this;
    }

    public Builder successCount(long successCount) { return successCount(Long.valueOf(successCount)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public SinkCounts build() { return complete("SinkCounts", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public SinkCounts build(UnaryOperator<String> missing) { return new SinkCounts(this, missing); }
  }
}
