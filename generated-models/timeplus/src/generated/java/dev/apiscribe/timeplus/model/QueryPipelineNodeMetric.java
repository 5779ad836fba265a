// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/QueryPipelineNodeMetric there, or the templates in templates/models.
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

/** What a step has worked through so far. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "processed_bytes", "processing_time_ns" })
public final class QueryPipelineNodeMetric {
  private final @Nullable Long processedBytes;
  private final @Nullable Long processingTimeNs;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private QueryPipelineNodeMetric(Builder builder) {
    processedBytes = builder.processedBytes;
    processingTimeNs = builder.processingTimeNs;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("processed_bytes") public @Nullable Long processedBytes() { return processedBytes; }

  /** In nanoseconds. */
  @JsonProperty("processing_time_ns") public @Nullable Long processingTimeNs() { return processingTimeNs; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.processedBytes = processedBytes;
    builder.processingTimeNs = processingTimeNs;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QueryPipelineNodeMetric that && Objects.equals(this.processedBytes, that.processedBytes)
        && Objects.equals(this.processingTimeNs, that.processingTimeNs)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(processedBytes, processingTimeNs, additionalProperties); }

  @Override
  public String toString() {
    return "QueryPipelineNodeMetric[processedBytes=" + processedBytes + ", processingTimeNs=" + processingTimeNs
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("processed_bytes", "processing_time_ns");
    private @Nullable Long processedBytes;
    private @Nullable Long processingTimeNs;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("processed_bytes") public Builder processedBytes(@Nullable Long processedBytes) {
      this.processedBytes = processedBytes;
      return this;
    }

    public Builder processedBytes(long processedBytes) { return processedBytes(Long.valueOf(processedBytes)); }

    /** In nanoseconds. */
    @JsonProperty("processing_time_ns") public Builder processingTimeNs(@Nullable Long processingTimeNs) {
      this.processingTimeNs = processingTimeNs;
      return this;
    }

    public Builder processingTimeNs(long processingTimeNs) { return processingTimeNs(Long.valueOf(processingTimeNs)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public QueryPipelineNodeMetric build() { return new QueryPipelineNodeMetric(this); }
  }
}
