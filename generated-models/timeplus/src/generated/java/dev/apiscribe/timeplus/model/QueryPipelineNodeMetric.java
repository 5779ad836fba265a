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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What a step has worked through so far. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "processed_bytes", "processing_time_ns" })
public final class QueryPipelineNodeMetric {
  @JsonProperty("processed_bytes") private final @Nullable Long processedBytes;
  @JsonProperty("processing_time_ns") private final @Nullable Long processingTimeNs;
  private final ModelProperties kept;

  private QueryPipelineNodeMetric(Builder builder, UnaryOperator<String> missing) {
    processedBytes = builder.processedBytes;
    processingTimeNs = builder.processingTimeNs;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private QueryPipelineNodeMetric(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable Long processedBytes() { return kept.optional("processed_bytes", processedBytes); }

  /** In nanoseconds. */
  public @Nullable Long processingTimeNs() { return kept.optional("processing_time_ns", processingTimeNs); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.processedBytes = processedBytes;
    builder.processingTimeNs = processingTimeNs;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof QueryPipelineNodeMetric that && Objects.equals(this.processedBytes, that.processedBytes)
        && Objects.equals(this.processingTimeNs, that.processingTimeNs) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(processedBytes, processingTimeNs, kept); }

  @Override public String toString() {
    return "QueryPipelineNodeMetric[processedBytes=" + processedBytes + ", processingTimeNs=" + processingTimeNs
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("processed_bytes", "processing_time_ns");
    private @Nullable Long processedBytes;
    private @Nullable Long processingTimeNs;

    private Builder() {}

    @JsonProperty("processed_bytes") public Builder processedBytes(@Nullable Long processedBytes) {
      this.processedBytes = set("processed_bytes", processedBytes);
      return this;
    }

    public Builder processedBytes(long processedBytes) { return processedBytes(Long.valueOf(processedBytes)); }

    /** In nanoseconds. */
    @JsonProperty("processing_time_ns") public Builder processingTimeNs(@Nullable Long processingTimeNs) {
      this.processingTimeNs = set("processing_time_ns", processingTimeNs);
      return this;
    }

    public Builder processingTimeNs(long processingTimeNs) { return processingTimeNs(Long.valueOf(processingTimeNs)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public QueryPipelineNodeMetric build() { return complete("QueryPipelineNodeMetric", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public QueryPipelineNodeMetric build(UnaryOperator<String> missing) { return new QueryPipelineNodeMetric(this, missing); }
  }
}
