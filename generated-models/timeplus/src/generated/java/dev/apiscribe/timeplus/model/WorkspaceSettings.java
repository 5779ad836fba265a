// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/WorkspaceSettings there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The settings of a workspace, as read. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "created_at", "created_by", "enabled_user_tracking", "last_updated_at", "last_updated_by", "name" })
public final class WorkspaceSettings {
  private final @Nullable String createdAt;

  @Valid
  private final @Nullable Owner createdBy;

  private final @Nullable Boolean enabledUserTracking;

  private final @Nullable String lastUpdatedAt;

  @Valid
  private final @Nullable Owner lastUpdatedBy;

  private final @Nullable String name;

  private final Map<String, @Nullable Object> otherMembers;

  private WorkspaceSettings(Builder builder) {
    this.createdAt = builder.createdAt;
    this.createdBy = builder.createdBy;
    this.enabledUserTracking = builder.enabledUserTracking;
    this.lastUpdatedAt = builder.lastUpdatedAt;
    this.lastUpdatedBy = builder.lastUpdatedBy;
    this.name = builder.name;
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
  static WorkspaceSettings of(Builder builder) {
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

  @JsonProperty("enabled_user_tracking")
  public @Nullable Boolean enabledUserTracking() {
    return this.enabledUserTracking;
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

  @JsonProperty("name")
  public @Nullable String name() {
    return this.name;
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
    builder.enabledUserTracking = this.enabledUserTracking;
    builder.lastUpdatedAt = this.lastUpdatedAt;
    builder.lastUpdatedBy = this.lastUpdatedBy;
    builder.name = this.name;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof WorkspaceSettings that
            && Objects.equals(this.createdAt, that.createdAt)
            && Objects.equals(this.createdBy, that.createdBy)
            && Objects.equals(this.enabledUserTracking, that.enabledUserTracking)
            && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
            && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
            && Objects.equals(this.name, that.name)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.createdAt,
        this.createdBy,
        this.enabledUserTracking,
        this.lastUpdatedAt,
        this.lastUpdatedBy,
        this.name,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "WorkspaceSettings["
        + "createdAt=" + this.createdAt + ", "
        + "createdBy=" + this.createdBy + ", "
        + "enabledUserTracking=" + this.enabledUserTracking + ", "
        + "lastUpdatedAt=" + this.lastUpdatedAt + ", "
        + "lastUpdatedBy=" + this.lastUpdatedBy + ", "
        + "name=" + this.name + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link WorkspaceSettings}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "created_at", "created_by", "enabled_user_tracking", "last_updated_at", "last_updated_by", "name");

    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable Boolean enabledUserTracking;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable String name;
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

    @JsonProperty("enabled_user_tracking")
    public Builder enabledUserTracking(@Nullable Boolean enabledUserTracking) {
      this.enabledUserTracking = enabledUserTracking;
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

    @JsonProperty("name")
    public Builder name(@Nullable String name) {
      this.name = name;
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
     */
    public WorkspaceSettings build() {
      return new WorkspaceSettings(this);
    }
  }
}
