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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "log_configs" })
public final class CreateLtsConfigurationsRequest {
  @JsonProperty("log_configs") @NotNull private final @Nullable List<@NotNull @Valid LogConfig> logConfigs;
  private final ModelProperties kept;

  private CreateLtsConfigurationsRequest(Builder builder, UnaryOperator<String> missing) {
    logConfigs = builder.required("log_configs", builder.logConfigs, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateLtsConfigurationsRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** The configurations to create. */
  public List<LogConfig> logConfigs() { return kept.list("log_configs", logConfigs); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.logConfigs = logConfigs;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateLtsConfigurationsRequest that && Objects.equals(this.logConfigs, that.logConfigs)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(logConfigs, kept); }

  @Override public String toString() {
    return "CreateLtsConfigurationsRequest[logConfigs=" + logConfigs + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("log_configs");
    private @Nullable List<LogConfig> logConfigs;

    private Builder() {}

    /** The configurations to create. */
    @JsonProperty("log_configs") public Builder logConfigs(List<LogConfig> logConfigs) {
      this.logConfigs = set("log_configs", ModelProperties.copyOf(logConfigs));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateLtsConfigurationsRequest build() { return complete("CreateLtsConfigurationsRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateLtsConfigurationsRequest build(UnaryOperator<String> missing) { return new CreateLtsConfigurationsRequest(this, missing); }
  }
}
