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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Statistics of a source. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "errors", "failure_count", "success_count", "throughput" })
public final class SourceStats {
  @NotNull private final List<@NotNull @Valid ConnectorError> errors;
  @NotNull private final BigDecimal failureCount;
  @NotNull private final BigDecimal successCount;
  @NotNull private final List<@NotNull @Valid ThroughputPoint> throughput;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private SourceStats(Builder builder) {
    errors = ModelProperties.required("errors", builder.errors);
    failureCount = ModelProperties.required("failure_count", builder.failureCount);
    successCount = ModelProperties.required("success_count", builder.successCount);
    throughput = ModelProperties.required("throughput", builder.throughput);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** The latest error only. */
  @JsonProperty("errors") public List<ConnectorError> errors() { return errors; }

  @JsonProperty("failure_count") public BigDecimal failureCount() { return failureCount; }

  @JsonProperty("success_count") public BigDecimal successCount() { return successCount; }

  /** Averages over one minute each. */
  @JsonProperty("throughput") public List<ThroughputPoint> throughput() { return throughput; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.errors = errors;
    builder.failureCount = failureCount;
    builder.successCount = successCount;
    builder.throughput = throughput;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceStats that && Objects.equals(this.errors, that.errors)
        && Objects.equals(this.failureCount, that.failureCount) && Objects.equals(this.successCount, that.successCount)
        && Objects.equals(this.throughput, that.throughput) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(errors, failureCount, successCount, throughput, additionalProperties); }

  @Override
  public String toString() {
    return "SourceStats[errors=" + errors + ", failureCount=" + failureCount + ", successCount=" + successCount
        + ", throughput=" + throughput + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("errors", "failure_count", "success_count", "throughput");
    private @Nullable List<ConnectorError> errors;
    private @Nullable BigDecimal failureCount;
    private @Nullable BigDecimal successCount;
    private @Nullable List<ThroughputPoint> throughput;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** The latest error only. */
    @JsonProperty("errors") public Builder errors(List<ConnectorError> errors) {
      this.errors = ModelProperties.copyOf(errors);
      return this;
    }

    @JsonProperty("failure_count") public Builder failureCount(BigDecimal failureCount) {
      this.failureCount = failureCount;
      return this;
    }

    @JsonProperty("success_count") public Builder successCount(BigDecimal successCount) {
      this.successCount = successCount;
      return this;
    }

    /** Averages over one minute each. */
    @JsonProperty("throughput") public Builder throughput(List<ThroughputPoint> throughput) {
      this.throughput = ModelProperties.copyOf(throughput);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public SourceStats build() { return new SourceStats(this); }
  }
}
