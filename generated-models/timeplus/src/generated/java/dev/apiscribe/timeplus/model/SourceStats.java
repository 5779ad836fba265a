// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/SourceStats there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Statistics of a source. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "errors", "failure_count", "success_count", "throughput" })
public final class SourceStats {
  @JsonProperty("errors") @NotNull private final @Nullable List<@NotNull @Valid ConnectorError> errors;
  @JsonProperty("failure_count") @NotNull private final @Nullable BigDecimal failureCount;
  @JsonProperty("success_count") @NotNull private final @Nullable BigDecimal successCount;
  @JsonProperty("throughput") @NotNull private final @Nullable List<@NotNull @Valid ThroughputPoint> throughput;
  private final ModelProperties kept;

  private SourceStats(Builder builder, UnaryOperator<String> missing) {
    errors = builder.required("errors", builder.errors, missing);
    failureCount = builder.required("failure_count", builder.failureCount, missing);
    successCount = builder.required("success_count", builder.successCount, missing);
    throughput = builder.required("throughput", builder.throughput, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private SourceStats(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** The latest error only. */
  public List<ConnectorError> errors() { return kept.list("errors", errors); }

  public BigDecimal failureCount() { return kept.required("failure_count", failureCount); }

  public BigDecimal successCount() { return kept.required("success_count", successCount); }

  /** Averages over one minute each. */
  public List<ThroughputPoint> throughput() { return kept.list("throughput", throughput); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.errors = errors;
    builder.failureCount = failureCount;
    builder.successCount = successCount;
    builder.throughput = throughput;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof SourceStats that && Objects.equals(this.errors, that.errors)
        && Objects.equals(this.failureCount, that.failureCount) && Objects.equals(this.successCount, that.successCount)
        && Objects.equals(this.throughput, that.throughput) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(errors, failureCount, successCount, throughput, kept); }

  @Override public String toString() {
    return "SourceStats[errors=" + errors + ", failureCount=" + failureCount + ", successCount=" + successCount
        + ", throughput=" + throughput + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("errors", "failure_count", "success_count", "throughput");
    private @Nullable List<ConnectorError> errors;
    private @Nullable BigDecimal failureCount;
    private @Nullable BigDecimal successCount;
    private @Nullable List<ThroughputPoint> throughput;

    private Builder() {}

    /** The latest error only. */
    @JsonProperty("errors") public Builder errors(List<ConnectorError> errors) {
      this.errors = set("errors", ModelProperties.copyOf(errors));
      return this;
    }

    @JsonProperty("failure_count") public Builder failureCount(BigDecimal failureCount) {
      this.failureCount = set("failure_count", failureCount);
      return this;
    }

    @JsonProperty("success_count") public Builder successCount(BigDecimal successCount) {
      this.successCount = set("success_count", successCount);
      return this;
    }

    /** Averages over one minute each. */
    @JsonProperty("throughput") public Builder throughput(List<ThroughputPoint> throughput) {
      this.throughput = set("throughput", ModelProperties.copyOf(throughput));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public SourceStats build() { return complete("SourceStats", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public SourceStats build(UnaryOperator<String> missing) { return new SourceStats(this, missing); }
  }
}
