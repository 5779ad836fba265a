// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/BatchingPolicy there, or the templates in templates/models.
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

/** How many rows, and for how long, one event gathers. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "count", "time_ms" })
public final class BatchingPolicy {
  @JsonProperty("count") private final @Nullable Long count;
  @JsonProperty("time_ms") private final @Nullable Long timeMs;
  private final ModelProperties kept;

  private BatchingPolicy(Builder builder, UnaryOperator<String> missing) {
    count = builder.count;
    timeMs = builder.timeMs;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private BatchingPolicy(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Most rows in one event. */
  public @Nullable Long count() { return kept.optional("count", count); }

  /** Longest wait between two events, in milliseconds. */
  public @Nullable Long timeMs() { return kept.optional("time_ms", timeMs); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.count = count;
    builder.timeMs = timeMs;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof BatchingPolicy that && Objects.equals(this.count, that.count)
        && Objects.equals(this.timeMs, that.timeMs) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(count, timeMs, kept); }

  @Override public String toString() {
    return "BatchingPolicy[count=" + count + ", timeMs=" + timeMs + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("count", "time_ms");
    private @Nullable Long count;
    private @Nullable Long timeMs;

    private Builder() {}

    /** Most rows in one event. */
    @JsonProperty("count") public Builder count(@Nullable Long count) {
      this.count = set("count", count);
      return this;
    }

    public Builder count(long count) { return count(Long.valueOf(count)); }

    /** Longest wait between two events, in milliseconds. */
    @JsonProperty("time_ms") public Builder timeMs(@Nullable Long timeMs) {
      this.timeMs = set("time_ms", timeMs);
      return this;
    }

    public Builder timeMs(long timeMs) { return timeMs(Long.valueOf(timeMs)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public BatchingPolicy build() { return complete("BatchingPolicy", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public BatchingPolicy build(UnaryOperator<String> missing) { return new BatchingPolicy(this, missing); }
  }
}
