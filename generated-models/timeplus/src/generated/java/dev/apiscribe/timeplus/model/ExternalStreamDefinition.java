// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ExternalStreamDefinition there, or the templates in templates/models.
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

/** What the creation of an external stream answers: its body once more. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "columns", "description", "name", "settings" })
public final class ExternalStreamDefinition {
  private final @Nullable List<@NotNull @Valid ColumnDefinition> columns;
  private final @Nullable String description;
  @NotNull private final String name;
  @NotNull private final List<@NotNull @Valid StreamSetting> settings;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private ExternalStreamDefinition(Builder builder) {
    columns = builder.columns;
    description = builder.description;
    name = ModelProperties.required("name", builder.name);
    settings = ModelProperties.required("settings", builder.settings);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Needed for a Kafka stream. */
  @JsonProperty("columns") public @Nullable List<ColumnDefinition> columns() { return columns; }

  @JsonProperty("description") public @Nullable String description() { return description; }

  @JsonProperty("name") public String name() { return name; }

  @JsonProperty("settings") public List<StreamSetting> settings() { return settings; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.columns = columns;
    builder.description = description;
    builder.name = name;
    builder.settings = settings;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExternalStreamDefinition that && Objects.equals(this.columns, that.columns)
        && Objects.equals(this.description, that.description) && Objects.equals(this.name, that.name)
        && Objects.equals(this.settings, that.settings) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(columns, description, name, settings, additionalProperties); }

  @Override
  public String toString() {
    return "ExternalStreamDefinition[columns=" + columns + ", description=" + description + ", name=" + name
        + ", settings=" + settings + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("columns", "description", "name", "settings");
    private @Nullable List<ColumnDefinition> columns;
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable List<StreamSetting> settings;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Needed for a Kafka stream. */
    @JsonProperty("columns") public Builder columns(@Nullable List<ColumnDefinition> columns) {
      this.columns = ModelProperties.copyOf(columns);
      return this;
    }

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("settings") public Builder settings(List<StreamSetting> settings) {
      this.settings = ModelProperties.copyOf(settings);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public ExternalStreamDefinition build() { return new ExternalStreamDefinition(this); }
  }
}
