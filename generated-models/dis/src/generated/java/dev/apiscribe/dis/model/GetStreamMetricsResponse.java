// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/GetStreamMetricsResponse there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "metrics", "metrics_list" })
public final class GetStreamMetricsResponse {
  @JsonProperty("metrics") @Valid private final @Nullable MetricSeries metrics;
  @JsonProperty("metrics_list") private final @Nullable List<@NotNull @Valid MetricSeries> metricsList;
  private final ModelProperties kept;

  private GetStreamMetricsResponse(Builder builder, UnaryOperator<String> missing) {
    metrics = builder.metrics;
    metricsList = builder.metricsList;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private GetStreamMetricsResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** What was measured of one metric. */
  public @Nullable MetricSeries metrics() { return kept.optional("metrics", metrics); }

  /** The metrics. */
  public @Nullable List<MetricSeries> metricsList() { return kept.optional("metrics_list", metricsList); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.metrics = metrics;
    builder.metricsList = metricsList;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof GetStreamMetricsResponse that && Objects.equals(this.metrics, that.metrics)
        && Objects.equals(this.metricsList, that.metricsList) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(metrics, metricsList, kept); }

  @Override public String toString() {
    return "GetStreamMetricsResponse[metrics=" + metrics + ", metricsList=" + metricsList
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("metrics", "metrics_list");
    private @Nullable MetricSeries metrics;
    private @Nullable List<MetricSeries> metricsList;

    private Builder() {}

    /** What was measured of one metric. */
    @JsonProperty("metrics") public Builder metrics(@Nullable MetricSeries metrics) {
      this.metrics = set("metrics", metrics);
      return this;
    }

    /** The metrics. */
    @JsonProperty("metrics_list") public Builder metricsList(@Nullable List<MetricSeries> metricsList) {
      this.metricsList = set("metrics_list", ModelProperties.copyOf(metricsList));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public GetStreamMetricsResponse build() { return complete("GetStreamMetricsResponse", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public GetStreamMetricsResponse build(UnaryOperator<String> missing) { return new GetStreamMetricsResponse(this, missing); }
  }
}
