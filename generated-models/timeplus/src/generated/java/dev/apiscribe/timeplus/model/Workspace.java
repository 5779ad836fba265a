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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A workspace. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "created_at", "created_by", "free_trial_end_date", "id", "last_updated_at", "last_updated_by", "name", "settings" })
public final class Workspace {
  @JsonProperty("created_at") private final @Nullable String createdAt;
  @JsonProperty("created_by") @Valid private final @Nullable Owner createdBy;
  @JsonProperty("free_trial_end_date") private final @Nullable String freeTrialEndDate;
  @JsonProperty("id") @NotNull private final @Nullable String id;
  @JsonProperty("last_updated_at") private final @Nullable String lastUpdatedAt;
  @JsonProperty("last_updated_by") @Valid private final @Nullable Owner lastUpdatedBy;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("settings") @NotNull @Valid private final @Nullable WorkspaceSettings settings;
  private final ModelProperties kept;

  private Workspace(Builder builder, UnaryOperator<String> missing) {
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    freeTrialEndDate = builder.freeTrialEndDate;
    id = builder.required("id", builder.id, missing);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    name = builder.required("name", builder.name, missing);
    settings = builder.required("settings", builder.settings, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Workspace(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  public @Nullable String createdAt() { return kept.optional("created_at", createdAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner createdBy() { return kept.optional("created_by", createdBy); }

  /** End of the free trial, if there is one. */
  public @Nullable String freeTrialEndDate() { return kept.optional("free_trial_end_date", freeTrialEndDate); }

  /** @throws UnreadablePropertyException if {@link #freeTrialEndDate()} is not of its format, or fails */
  public @Nullable OffsetDateTime freeTrialEndDateAsDateTime() {
    return freeTrialEndDate() == null ? null : TextFormats.dateTime("free_trial_end_date", freeTrialEndDate());
  }

  public String id() { return kept.required("id", id); }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  public @Nullable String lastUpdatedAt() { return kept.optional("last_updated_at", lastUpdatedAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner lastUpdatedBy() { return kept.optional("last_updated_by", lastUpdatedBy); }

  /** Friendly name. */
  public String name() { return kept.required("name", name); }

  /** The settings of a workspace, as read. */
  public WorkspaceSettings settings() { return kept.required("settings", settings); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

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
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Workspace that && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.createdBy, that.createdBy)
        && Objects.equals(this.freeTrialEndDate, that.freeTrialEndDate) && Objects.equals(this.id, that.id)
        && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.name, that.name)
        && Objects.equals(this.settings, that.settings) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        createdAt, createdBy, freeTrialEndDate, id, lastUpdatedAt, lastUpdatedBy, name, settings, kept);
  }

  @Override public String toString() {
    return "Workspace[createdAt=" + createdAt + ", createdBy=" + createdBy
        + ", freeTrialEndDate=" + freeTrialEndDate + ", id=" + id + ", lastUpdatedAt=" + lastUpdatedAt
        + ", lastUpdatedBy=" + lastUpdatedBy + ", name=" + name + ", settings=" + settings
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
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

    private Builder() {}

    /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
    @JsonProperty("created_at") public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = set("created_at", createdAt);
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by") public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = set("created_by", createdBy);
      return this;
    }

    /** End of the free trial, if there is one. */
    @JsonProperty("free_trial_end_date") public Builder freeTrialEndDate(@Nullable String freeTrialEndDate) {
      this.freeTrialEndDate = set("free_trial_end_date", freeTrialEndDate);
      return this;
    }

    public Builder freeTrialEndDateAsDateTime(@Nullable OffsetDateTime freeTrialEndDate) {
      return freeTrialEndDate(freeTrialEndDate == null ? null : TextFormats.text(freeTrialEndDate));
    }

    @JsonProperty("id") public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
    @JsonProperty("last_updated_at") public Builder lastUpdatedAt(@Nullable String lastUpdatedAt) {
      this.lastUpdatedAt = set("last_updated_at", lastUpdatedAt);
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("last_updated_by") public Builder lastUpdatedBy(@Nullable Owner lastUpdatedBy) {
      this.lastUpdatedBy = set("last_updated_by", lastUpdatedBy);
      return this;
    }

    /** Friendly name. */
    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /** The settings of a workspace, as read. */
    @JsonProperty("settings") public Builder settings(WorkspaceSettings settings) {
      this.settings = set("settings", settings);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Workspace build() { return complete("Workspace", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Workspace build(UnaryOperator<String> missing) { return new Workspace(this, missing); }
  }
}
