// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Workspace there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A workspace. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "created_at", "created_by", "free_trial_end_date", "id", "last_updated_at", "last_updated_by", "name", "settings" })
public final class Workspace {
  private final @Nullable String createdAt;

  @Valid
  private final @Nullable Owner createdBy;

  private final @Nullable String freeTrialEndDate;

  @NotNull
  private final String id;

  private final @Nullable String lastUpdatedAt;

  @Valid
  private final @Nullable Owner lastUpdatedBy;

  @NotNull
  private final String name;

  @NotNull
  @Valid
  private final WorkspaceSettings settings;

  private final Map<String, @Nullable Object> otherMembers;

  private Workspace(Builder builder) {
    this.createdAt = builder.createdAt;
    this.createdBy = builder.createdBy;
    this.freeTrialEndDate = builder.freeTrialEndDate;
    this.id = builder.id;
    this.lastUpdatedAt = builder.lastUpdatedAt;
    this.lastUpdatedBy = builder.lastUpdatedBy;
    this.name = builder.name;
    this.settings = builder.settings;
    this.otherMembers =
        builder.otherMembers == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.otherMembers));
  }

  /** A builder with no member set. */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Workspace of(Builder builder) {
    return builder.build();
  }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at")
  public @Nullable String createdAt() {
    return this.createdAt;
  }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by")
  public @Nullable Owner createdBy() {
    return this.createdBy;
  }

  /** End of the free trial, if there is one. */
  @JsonProperty("free_trial_end_date")
  public @Nullable String freeTrialEndDate() {
    return this.freeTrialEndDate;
  }

  /**
   * {@link #freeTrialEndDate()} as a date and time.
   *
   * @throws java.time.format.DateTimeParseException if the text is none
   */
  public @Nullable OffsetDateTime freeTrialEndDateAsDateTime() {
    return this.freeTrialEndDate == null ? null : OffsetDateTime.parse(this.freeTrialEndDate);
  }

  @JsonProperty("id")
  public String id() {
    return this.id;
  }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at")
  public @Nullable String lastUpdatedAt() {
    return this.lastUpdatedAt;
  }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by")
  public @Nullable Owner lastUpdatedBy() {
    return this.lastUpdatedBy;
  }

  /** Friendly name. */
  @JsonProperty("name")
  public String name() {
    return this.name;
  }

  /** The settings of a workspace, as read. */
  @JsonProperty("settings")
  public WorkspaceSettings settings() {
    return this.settings;
  }

  /** Members that the document does not name, and explicit nulls of nullable ones, as they were read; written back. */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() {
    return this.otherMembers;
  }

  /** A builder with every member of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.createdAt = this.createdAt;
    builder.createdBy = this.createdBy;
    builder.freeTrialEndDate = this.freeTrialEndDate;
    builder.id = this.id;
    builder.lastUpdatedAt = this.lastUpdatedAt;
    builder.lastUpdatedBy = this.lastUpdatedBy;
    builder.name = this.name;
    builder.settings = this.settings;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Workspace that
            && Objects.equals(this.createdAt, that.createdAt)
            && Objects.equals(this.createdBy, that.createdBy)
            && Objects.equals(this.freeTrialEndDate, that.freeTrialEndDate)
            && Objects.equals(this.id, that.id)
            && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
            && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.settings, that.settings)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.createdAt,
        this.createdBy,
        this.freeTrialEndDate,
        this.id,
        this.lastUpdatedAt,
        this.lastUpdatedBy,
        this.name,
        this.settings,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Workspace["
        + "createdAt=" + this.createdAt + ", "
        + "createdBy=" + this.createdBy + ", "
        + "freeTrialEndDate=" + this.freeTrialEndDate + ", "
        + "id=" + this.id + ", "
        + "lastUpdatedAt=" + this.lastUpdatedAt + ", "
        + "lastUpdatedBy=" + this.lastUpdatedBy + ", "
        + "name=" + this.name + ", "
        + "settings=" + this.settings + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Workspace}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "created_at",
            "created_by",
            "free_trial_end_date",
            "id",
            "last_updated_at",
            "last_updated_by",
            "name",
            "settings");

    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String freeTrialEndDate;
    private @Nullable String id;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable String name;
    private @Nullable WorkspaceSettings settings;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
    @JsonProperty("created_at")
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by")
    public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = createdBy;
      return this;
    }

    /** End of the free trial, if there is one. */
    @JsonProperty("free_trial_end_date")
    public Builder freeTrialEndDate(@Nullable String freeTrialEndDate) {
      this.freeTrialEndDate = freeTrialEndDate;
      return this;
    }

    @JsonProperty("id")
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
    @JsonProperty("last_updated_at")
    public Builder lastUpdatedAt(@Nullable String lastUpdatedAt) {
      this.lastUpdatedAt = lastUpdatedAt;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("last_updated_by")
    public Builder lastUpdatedBy(@Nullable Owner lastUpdatedBy) {
      this.lastUpdatedBy = lastUpdatedBy;
      return this;
    }

    /** Friendly name. */
    @JsonProperty("name")
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** The settings of a workspace, as read. */
    @JsonProperty("settings")
    public Builder settings(WorkspaceSettings settings) {
      this.settings = settings;
      return this;
    }

    /**
     * Sets a member that the document does not name.
     *
     * @throws IllegalArgumentException if the document names it
     */
    @JsonAnySetter
    public Builder otherMember(String name, @Nullable Object value) {
      if (DOCUMENTED.contains(name)) {
        throw new IllegalArgumentException("a documented member has a method of its own: " + name);
      }
      this.others().put(name, value);
      return this;
    }

    private Map<String, @Nullable Object> others() {
      if (this.otherMembers == null) {
        this.otherMembers = new LinkedHashMap<>();
      }
      return this.otherMembers;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required member is missing
     */
    public Workspace build() {
      if (this.id == null) {
        throw new IllegalStateException("missing member: id");
      }
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.settings == null) {
        throw new IllegalStateException("missing member: settings");
      }
      return new Workspace(this);
    }
  }
}
