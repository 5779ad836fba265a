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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Successes and failures of a sink. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "failure_count", "success_count" })
public final class SinkCounts {
  private final @Nullable Long failureCount;
  private final @Nullable Long successCount;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private SinkCounts(Builder builder) {
    failureCount = builder.failureCount;
    successCount = builder.successCount;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("failure_count") public @Nullable Long failureCount() { return failureCount; }

  @JsonProperty("success_count") public @Nullable Long successCount() { return successCount; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.failureCount = failureCount;
    builder.successCount = successCount;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SinkCounts that && Objects.equals(this.failureCount, that.failureCount)
        && Objects.equals(this.successCount, that.successCount)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(failureCount, successCount, additionalProperties); }

  @Override
  public String toString() {
    return "SinkCounts[failureCount=" + failureCount + ", successCount=" + successCount
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("failure_count", "success_count");
    private @Nullable Long failureCount;
    private @Nullable Long successCount;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("failure_count") public Builder failureCount(@Nullable Long failureCount) {
      this.failureCount = failureCount;
      return this;
    }

    public Builder failureCount(long failureCount) { return failureCount(Long.valueOf(failureCount)); }

    @JsonProperty("success_count") public Builder successCount(@Nullable Long successCount) {
      this.successCount = successCount;
      return this;
    }

    public Builder successCount(long successCount) { return successCount(Long.valueOf(successCount)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public SinkCounts build() { return new SinkCounts(this); }
  }
}
