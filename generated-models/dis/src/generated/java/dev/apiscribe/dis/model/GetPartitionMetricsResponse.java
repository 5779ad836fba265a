// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/GetPartitionMetricsResponse there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "metrics" })
public final class GetPartitionMetricsResponse {
  @JsonProperty("metrics") @Valid private final @Nullable MetricSeries metrics;
  private final ModelProperties kept;

  private GetPartitionMetricsResponse(Builder builder, UnaryOperator<String> missing) {
    metrics = builder.metrics;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private GetPartitionMetricsResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** What was measured of one metric. */
  public @Nullable MetricSeries metrics() { return kept.optional("metrics", metrics); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.metrics = metrics;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof GetPartitionMetricsResponse that && Objects.equals(this.metrics, that.metrics)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(metrics, kept); }

  @Override public String toString() {
    return "GetPartitionMetricsResponse[metrics=" + metrics + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("metrics");
    private @Nullable MetricSeries metrics;

    private Builder() {}

    /** What was measured of one metric. */
    @JsonProperty("metrics") public Builder metrics(@Nullable MetricSeries metrics) {
      this.metrics = set("metrics", metrics);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public GetPartitionMetricsResponse build() { return complete("GetPartitionMetricsResponse", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public GetPartitionMetricsResponse build(UnaryOperator<String> missing) { return new GetPartitionMetricsResponse(this, missing); }
  }
}
