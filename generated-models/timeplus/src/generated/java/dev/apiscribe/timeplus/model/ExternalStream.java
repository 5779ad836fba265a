// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ExternalStream there, or the templates in templates/models.
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

/** A stream whose data stays in another system. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "columns", "created_at", "created_by", "description", "last_updated_at", "last_updated_by", "name", "settings" })
public final class ExternalStream {
  private final @Nullable List<@NotNull @Valid StreamColumn> columns;
  private final @Nullable String createdAt;
  @Valid private final @Nullable Owner createdBy;
  @NotNull private final String description;
  private final @Nullable String lastUpdatedAt;
  @Valid private final @Nullable Owner lastUpdatedBy;
  @NotNull private final String name;
  private final @Nullable List<@NotNull @Valid StreamSetting> settings;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private ExternalStream(Builder builder) {
    columns = builder.columns;
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = ModelProperties.required("description", builder.description);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    name = ModelProperties.required("name", builder.name);
    settings = builder.settings;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("columns") public @Nullable List<StreamColumn> columns() { return columns; }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at") public @Nullable String createdAt() { return createdAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by") public @Nullable Owner createdBy() { return createdBy; }

  @JsonProperty("description") public String description() { return description; }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at") public @Nullable String lastUpdatedAt() { return lastUpdatedAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by") public @Nullable Owner lastUpdatedBy() { return lastUpdatedBy; }

  @JsonProperty("name") public String name() { return name; }

  @JsonProperty("settings") public @Nullable List<StreamSetting> settings() { return settings; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.columns = columns;
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.description = description;
    builder.lastUpdatedAt = lastUpdatedAt;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.name = name;
    builder.settings = settings;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExternalStream that && Objects.equals(this.columns, that.columns)
        && Objects.equals(this.createdAt, that.createdAt) && Objects.equals(this.createdBy, that.createdBy)
        && Objects.equals(this.description, that.description) && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.name, that.name)
        && Objects.equals(this.settings, that.settings) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        columns, createdAt, createdBy, description, lastUpdatedAt, lastUpdatedBy, name, settings,
        additionalProperties);
  }

  @Override
  public String toString() {
    return "ExternalStream[columns=" + columns + ", createdAt=" + createdAt + ", createdBy=" + createdBy
        + ", description=" + description + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy
        + ", name=" + name + ", settings=" + settings + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "columns", "created_at", "created_by", "description", "last_updated_at", "last_updated_by", "name",
        "settings");
    private @Nullable List<StreamColumn> columns;
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String description;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable String name;
    private @Nullable List<StreamSetting> settings;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("columns") public Builder columns(@Nullable List<StreamColumn> columns) {
      this.columns = ModelProperties.copyOf(columns);
      return this;
    }

    /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
    @JsonProperty("created_at") public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by") public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = createdBy;
      return this;
    }

    @JsonProperty("description") public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
    @JsonProperty("last_updated_at") public Builder lastUpdatedAt(@Nullable String lastUpdatedAt) {
      this.lastUpdatedAt = lastUpdatedAt;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("last_updated_by") public Builder lastUpdatedBy(@Nullable Owner lastUpdatedBy) {
      this.lastUpdatedBy = lastUpdatedBy;
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("settings") public Builder settings(@Nullable List<StreamSetting> settings) {
      this.settings = ModelProperties.copyOf(settings);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public ExternalStream build() { return new ExternalStream(this); }
  }
}
