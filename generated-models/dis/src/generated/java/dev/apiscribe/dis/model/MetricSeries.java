// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/MetricSeries there, or the templates in templates/models.
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

/** What was measured of one metric. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "dataPoints", "label" })
public final class MetricSeries {
  @JsonProperty("dataPoints") private final @Nullable List<@NotNull @Valid DataPoint> dataPoints;
  @JsonProperty("label") private final @Nullable String label;
  private final ModelProperties kept;

  private MetricSeries(Builder builder, UnaryOperator<String> missing) {
    dataPoints = builder.dataPoints;
    label = builder.label;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private MetricSeries(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** The values. */
  public @Nullable List<DataPoint> dataPoints() { return kept.optional("dataPoints", dataPoints); }

  /** The metric. */
  public @Nullable String label() { return kept.optional("label", label); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.dataPoints = dataPoints;
    builder.label = label;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof MetricSeries that && Objects.equals(this.dataPoints, that.dataPoints)
        && Objects.equals(this.label, that.label) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(dataPoints, label, kept); }

  @Override public String toString() {
    return "MetricSeries[dataPoints=" + dataPoints + ", label=" + label + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("dataPoints", "label");
    private @Nullable List<DataPoint> dataPoints;
    private @Nullable String label;

    private Builder() {}

    /** The values. */
    @JsonProperty("dataPoints") public Builder dataPoints(@Nullable List<DataPoint> dataPoints) {
      this.dataPoints = set("dataPoints", ModelProperties.copyOf(dataPoints));
      return this;
    }

    /** The metric. */
    @JsonProperty("label") public Builder label(@Nullable String label) {
      this.label = set("label", label);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public MetricSeries build() { return complete("MetricSeries", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public MetricSeries build(UnaryOperator<String> missing) { return new MetricSeries(this, missing); }
  }
}
