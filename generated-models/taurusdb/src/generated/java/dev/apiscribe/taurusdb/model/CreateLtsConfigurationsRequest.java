// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateLtsConfigurationsRequest there, or the templates in templates/models.
package dev.apiscribe.taurusdb.model;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "log_configs" })
public final class CreateLtsConfigurationsRequest {
  @NotNull private final List<@NotNull @Valid LogConfig> logConfigs;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private CreateLtsConfigurationsRequest(Builder builder) {
    logConfigs = ModelProperties.required("log_configs", builder.logConfigs);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** The configurations to create. */
  @JsonProperty("log_configs") public List<LogConfig> logConfigs() { return logConfigs; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.logConfigs = logConfigs;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreateLtsConfigurationsRequest that && Objects.equals(this.logConfigs, that.logConfigs)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(logConfigs, additionalProperties); }

  @Override
  public String toString() {
    return "CreateLtsConfigurationsRequest[logConfigs=" + logConfigs
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("log_configs");
    private @Nullable List<LogConfig> logConfigs;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** The configurations to create. */
    @JsonProperty("log_configs") public Builder logConfigs(List<LogConfig> logConfigs) {
      this.logConfigs = ModelProperties.copyOf(logConfigs);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public CreateLtsConfigurationsRequest build() { return new CreateLtsConfigurationsRequest(this); }
  }
}
