// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ReplaceDashboardRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

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

/** The new state of a dashboard. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "description", "name", "panels" })
public final class ReplaceDashboardRequest {
  private final @Nullable String description;
  @NotNull private final String name;
  private final @Nullable List<@NotNull @Valid DashboardPanel> panels;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private ReplaceDashboardRequest(Builder builder) {
    description = builder.description;
    name = ModelProperties.required("name", builder.name);
    panels = builder.panels;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("description") public @Nullable String description() { return description; }

  @JsonProperty("name") public String name() { return name; }

  @JsonProperty("panels") public @Nullable List<DashboardPanel> panels() { return panels; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.description = description;
    builder.name = name;
    builder.panels = panels;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReplaceDashboardRequest that && Objects.equals(this.description, that.description)
        && Objects.equals(this.name, that.name) && Objects.equals(this.panels, that.panels)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(description, name, panels, additionalProperties); }

  @Override
  public String toString() {
    return "ReplaceDashboardRequest[description=" + description + ", name=" + name + ", panels=" + panels
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("description", "name", "panels");
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable List<DashboardPanel> panels;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("panels") public Builder panels(@Nullable List<DashboardPanel> panels) {
      this.panels = ModelProperties.copyOf(panels);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public ReplaceDashboardRequest build() { return new ReplaceDashboardRequest(this); }
  }
}
