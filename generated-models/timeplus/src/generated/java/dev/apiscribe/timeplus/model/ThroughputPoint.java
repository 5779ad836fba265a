// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ThroughputPoint there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Average throughput over one minute. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "time", "value" })
public final class ThroughputPoint {
  @NotNull private final String time;
  @NotNull private final BigDecimal value;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private ThroughputPoint(Builder builder) {
    time = ModelProperties.required("time", builder.time);
    value = ModelProperties.required("value", builder.value);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("time") public String time() { return time; }

  /** @throws java.time.format.DateTimeParseException if {@link #time()} is not a valid date and time */
  public OffsetDateTime timeAsDateTime() {
    return OffsetDateTime.parse(time);
  }

  /** In bytes per second. */
  @JsonProperty("value") public BigDecimal value() { return value; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.time = time;
    builder.value = value;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ThroughputPoint that && Objects.equals(this.time, that.time)
        && Objects.equals(this.value, that.value) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(time, value, additionalProperties); }

  @Override
  public String toString() {
    return "ThroughputPoint[time=" + time + ", value=" + value
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("time", "value");
    private @Nullable String time;
    private @Nullable BigDecimal value;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("time") public Builder time(String time) {
      this.time = time;
      return this;
    }

    /** In bytes per second. */
    @JsonProperty("value") public Builder value(BigDecimal value) {
      this.value = value;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public ThroughputPoint build() { return new ThroughputPoint(this); }
  }
}
