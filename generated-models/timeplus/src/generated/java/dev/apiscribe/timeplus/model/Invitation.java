// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Invitation there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** An invitation to join the tenant. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "created_at", "created_by", "email", "id", "last_updated_at", "last_updated_by", "status", "user_id" })
public final class Invitation {
  private final @Nullable String createdAt;
  @Valid private final @Nullable Owner createdBy;
  @NotNull private final String email;
  @NotNull private final String id;
  private final @Nullable String lastUpdatedAt;
  @Valid private final @Nullable Owner lastUpdatedBy;
  @NotNull private final InvitationStatus status;
  @NotNull private final String userId;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Invitation(Builder builder) {
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    email = ModelProperties.required("email", builder.email);
    id = ModelProperties.required("id", builder.id);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    status = ModelProperties.required("status", builder.status);
    userId = ModelProperties.required("user_id", builder.userId);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at") public @Nullable String createdAt() { return createdAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by") public @Nullable Owner createdBy() { return createdBy; }

  /** Address of the invited user. */
  @JsonProperty("email") public String email() { return email; }

  @JsonProperty("id") public String id() { return id; }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at") public @Nullable String lastUpdatedAt() { return lastUpdatedAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by") public @Nullable Owner lastUpdatedBy() { return lastUpdatedBy; }

  /** State of an invitation. */
  @JsonProperty("status") public InvitationStatus status() { return status; }

  /** The user who accepted; empty while the invitation is pending. */
  @JsonProperty("user_id") public String userId() { return userId; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.email = email;
    builder.id = id;
    builder.lastUpdatedAt = lastUpdatedAt;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.status = status;
    builder.userId = userId;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Invitation that && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.createdBy, that.createdBy) && Objects.equals(this.email, that.email)
        && Objects.equals(this.id, that.id) && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.status, that.status)
        && Objects.equals(this.userId, that.userId) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        createdAt, createdBy, email, id, lastUpdatedAt, lastUpdatedBy, status, userId, additionalProperties);
  }

  @Override
  public String toString() {
    return "Invitation[createdAt=" + createdAt + ", createdBy=" + createdBy + ", email=" + email + ", id=" + id
        + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy + ", status=" + status
        + ", userId=" + userId + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "created_at", "created_by", "email", "id", "last_updated_at", "last_updated_by", "status", "user_id");
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String email;
    private @Nullable String id;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable InvitationStatus status;
    private @Nullable String userId;
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

    /** Address of the invited user. */
    @JsonProperty("email") public Builder email(String email) {
      this.email = email;
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

    /** State of an invitation. */
    @JsonProperty("status") public Builder status(InvitationStatus status) {
      this.status = status;
      return this;
    }

    /** The user who accepted; empty while the invitation is pending. */
    @JsonProperty("user_id") public Builder userId(String userId) {
      this.userId = userId;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public Invitation build() { return new Invitation(this); }
  }
}
