// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Workspace there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A workspace. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "created_at", "created_by", "free_trial_end_date", "id", "last_updated_at", "last_updated_by", "name", "settings" })
public final class Workspace {
  private final @Nullable String createdAt;
  @Valid private final @Nullable Owner createdBy;
  private final @Nullable String freeTrialEndDate;
  @NotNull private final String id;
  private final @Nullable String lastUpdatedAt;
  @Valid private final @Nullable Owner lastUpdatedBy;
  @NotNull private final String name;
  @NotNull @Valid private final WorkspaceSettings settings;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Workspace(Builder builder) {
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    freeTrialEndDate = builder.freeTrialEndDate;
    id = ModelProperties.required("id", builder.id);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    name = ModelProperties.required("name", builder.name);
    settings = ModelProperties.required("settings", builder.settings);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at") public @Nullable String createdAt() { return createdAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by") public @Nullable Owner createdBy() { return createdBy; }

  /** End of the free trial, if there is one. */
  @JsonProperty("free_trial_end_date") public @Nullable String freeTrialEndDate() { return freeTrialEndDate; }

  /** @throws java.time.format.DateTimeParseException if {@link #freeTrialEndDate()} is not a valid date and time */
  public @Nullable OffsetDateTime freeTrialEndDateAsDateTime() {
    return freeTrialEndDate == null ? null : OffsetDateTime.parse(freeTrialEndDate);
  }

  @JsonProperty("id") public String id() { return id; }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at") public @Nullable String lastUpdatedAt() { return lastUpdatedAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by") public @Nullable Owner lastUpdatedBy() { return lastUpdatedBy; }

  /** Friendly name. */
  @JsonProperty("name") public String name() { return name; }

  /** The settings of a workspace, as read. */
  @JsonProperty("settings") public WorkspaceSettings settings() { return settings; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.freeTrialEndDate = freeTrialEndDate;
    builder.id = id;
    builder.lastUpdatedAt = lastUpdatedAt;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.name = name;
    builder.settings = settings;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Workspace that && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.createdBy, that.createdBy)
        && Objects.equals(this.freeTrialEndDate, that.freeTrialEndDate) && Objects.equals(this.id, that.id)
        && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.name, that.name)
        && Objects.equals(this.settings, that.settings) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        createdAt, createdBy, freeTrialEndDate, id, lastUpdatedAt, lastUpdatedBy, name, settings,
        additionalProperties);
  }

  @Override
  public String toString() {
    return "Workspace[createdAt=" + createdAt + ", createdBy=" + createdBy
        + ", freeTrialEndDate=" + freeTrialEndDate + ", id=" + id + ", lastUpdatedAt=" + lastUpdatedAt
        + ", lastUpdatedBy=" + lastUpdatedBy + ", name=" + name + ", settings=" + settings
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "created_at", "created_by", "free_trial_end_date", "id", "last_updated_at", "last_updated_by", "name",
        "settings");
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String freeTrialEndDate;
    private @Nullable String id;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable String name;
    private @Nullable WorkspaceSettings settings;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

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

    /** End of the free trial, if there is one. */
    @JsonProperty("free_trial_end_date") public Builder freeTrialEndDate(@Nullable String freeTrialEndDate) {
      this.freeTrialEndDate = freeTrialEndDate;
      return this;
    }

    @JsonProperty("id") public Builder id(String id) {
      this.id = id;
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

    /** Friendly name. */
    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** The settings of a workspace, as read. */
    @JsonProperty("settings") public Builder settings(WorkspaceSettings settings) {
      this.settings = settings;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public Workspace build() { return new Workspace(this); }
  }
}
