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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How many rows, and for how long, one event gathers. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "count", "time_ms" })
public final class BatchingPolicy {
  private final @Nullable Long count;
  private final @Nullable Long timeMs;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private BatchingPolicy(Builder builder) {
    count = builder.count;
    timeMs = builder.timeMs;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Most rows in one event. */
  @JsonProperty("count") public @Nullable Long count() { return count; }

  /** Longest wait between two events, in milliseconds. */
  @JsonProperty("time_ms") public @Nullable Long timeMs() { return timeMs; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.count = count;
    builder.timeMs = timeMs;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BatchingPolicy that && Objects.equals(this.count, that.count)
        && Objects.equals(this.timeMs, that.timeMs) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(count, timeMs, additionalProperties); }

  @Override
  public String toString() {
    return "BatchingPolicy[count=" + count + ", timeMs=" + timeMs
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("count", "time_ms");
    private @Nullable Long count;
    private @Nullable Long timeMs;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Most rows in one event. */
    @JsonProperty("count") public Builder count(@Nullable Long count) {
      this.count = count;
      return this;
    }

    public Builder count(long count) { return count(Long.valueOf(count)); }

    /** Longest wait between two events, in milliseconds. */
    @JsonProperty("time_ms") public Builder timeMs(@Nullable Long timeMs) {
      this.timeMs = timeMs;
      return this;
    }

    public Builder timeMs(long timeMs) { return timeMs(Long.valueOf(timeMs)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public BatchingPolicy build() { return new BatchingPolicy(this); }
  }
}
