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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** An invitation to join the tenant. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "created_at", "created_by", "email", "id", "last_updated_at", "last_updated_by", "status", "user_id" })
public final class Invitation {
  @JsonProperty("created_at") private final @Nullable String createdAt;
  @JsonProperty("created_by") @Valid private final @Nullable Owner createdBy;
  @JsonProperty("email") @NotNull private final @Nullable String email;
  @JsonProperty("id") @NotNull private final @Nullable String id;
  @JsonProperty("last_updated_at") private final @Nullable String lastUpdatedAt;
  @JsonProperty("last_updated_by") @Valid private final @Nullable Owner lastUpdatedBy;
  @JsonProperty("status") @NotNull private final @Nullable InvitationStatus status;
  @JsonProperty("user_id") @NotNull private final @Nullable String userId;
  private final ModelProperties kept;

  private Invitation(Builder builder, UnaryOperator<String> missing) {
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    email = builder.required("email", builder.email, missing);
    id = builder.required("id", builder.id, missing);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    status = builder.required("status", builder.status, missing);
    userId = builder.required("user_id", builder.userId, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Invitation(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  public @Nullable String createdAt() { return kept.optional("created_at", createdAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner createdBy() { return kept.optional("created_by", createdBy); }

  /** Address of the invited user. */
  public String email() { return kept.required("email", email); }

  public String id() { return kept.required("id", id); }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  public @Nullable String lastUpdatedAt() { return kept.optional("last_updated_at", lastUpdatedAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner lastUpdatedBy() { return kept.optional("last_updated_by", lastUpdatedBy); }

  /** State of an invitation. */
  public InvitationStatus status() { return kept.required("status", status); }

  /** The user who accepted; empty while the invitation is pending. */
  public String userId() { return kept.required("user_id", userId); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

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
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Invitation that && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.createdBy, that.createdBy) && Objects.equals(this.email, that.email)
        && Objects.equals(this.id, that.id) && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.status, that.status)
        && Objects.equals(this.userId, that.userId) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        createdAt, createdBy, email, id, lastUpdatedAt, lastUpdatedBy, status, userId, kept);
  }

  @Override public String toString() {
    return "Invitation[createdAt=" + createdAt + ", createdBy=" + createdBy + ", email=" + email + ", id=" + id
        + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy + ", status=" + status
        + ", userId=" + userId + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "created_at", "created_by", "email", "id", "last_updated_at", "last_updated_by", "status", "user_id");
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String email;
    private @Nullable String id;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable InvitationStatus status;
    private @Nullable String userId;

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

    /** Address of the invited user. */
    @JsonProperty("email") public Builder email(String email) {
      this.email = set("email", email);
      return this;
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

    /** State of an invitation. */
    @JsonProperty("status") public Builder status(InvitationStatus status) {
      this.status = set("status", status);
      return this;
    }

    /** The user who accepted; empty while the invitation is pending. */
    @JsonProperty("user_id") public Builder userId(String userId) {
      this.userId = set("user_id", userId);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Invitation build() { return complete("Invitation", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Invitation build(UnaryOperator<String> missing) { return new Invitation(this, missing); }
  }
}
