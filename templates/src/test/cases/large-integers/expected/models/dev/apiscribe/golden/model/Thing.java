// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Thing there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "bytes", "days", "ratio" })
public final class Thing {
  @NotNull @Min(0L) private final Long bytes;
  @Min(1L) @DecimalMax(value = "7", inclusive = false) private final @Nullable Integer days;
  @DecimalMin(value = "0") @DecimalMax(value = "1") private final @Nullable BigDecimal ratio;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Thing(Builder builder) {
    bytes = ModelProperties.required("bytes", builder.bytes);
    days = builder.days;
    ratio = builder.ratio;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** How large. */
  @JsonProperty("bytes") public Long bytes() { return bytes; }

  @JsonProperty("days") public @Nullable Integer days() { return days; }

  @JsonProperty("ratio") public @Nullable BigDecimal ratio() { return ratio; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.bytes = bytes;
    builder.days = days;
    builder.ratio = ratio;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.bytes, that.bytes)
        && Objects.equals(this.days, that.days) && Objects.equals(this.ratio, that.ratio)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(bytes, days, ratio, additionalProperties); }

  @Override
  public String toString() {
    return "Thing[bytes=" + bytes + ", days=" + days + ", ratio=" + ratio
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("bytes", "days", "ratio");
    private @Nullable Long bytes;
    private @Nullable Integer days;
    private @Nullable BigDecimal ratio;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** How large. */
    @JsonProperty("bytes") public Builder bytes(Long bytes) {
      this.bytes = bytes;
      return this;
    }

    public Builder bytes(long bytes) { return bytes(Long.valueOf(bytes)); }

    @JsonProperty("days") public Builder days(@Nullable Integer days) {
      this.days = days;
      return this;
    }

    @JsonProperty("ratio") public Builder ratio(@Nullable BigDecimal ratio) {
      this.ratio = ratio;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public Thing build() { return new Thing(this); }
  }
}
