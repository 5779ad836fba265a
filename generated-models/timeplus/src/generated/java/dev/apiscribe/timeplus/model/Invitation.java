// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Invitation there, or the templates in templates/models.
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** An invitation to join the tenant. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "created_at", "created_by", "email", "id", "last_updated_at", "last_updated_by", "status", "user_id" })
public final class Invitation {
  private final @Nullable String createdAt;

  @Valid
  private final @Nullable Owner createdBy;

  @NotNull
  private final String email;

  @NotNull
  private final String id;

  private final @Nullable String lastUpdatedAt;

  @Valid
  private final @Nullable Owner lastUpdatedBy;

  @NotNull
  private final InvitationStatus status;

  @NotNull
  private final String userId;

  private final Map<String, @Nullable Object> otherMembers;

  private Invitation(Builder builder) {
    this.createdAt = builder.createdAt;
    this.createdBy = builder.createdBy;
    this.email = builder.email;
    this.id = builder.id;
    this.lastUpdatedAt = builder.lastUpdatedAt;
    this.lastUpdatedBy = builder.lastUpdatedBy;
    this.status = builder.status;
    this.userId = builder.userId;
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
  static Invitation of(Builder builder) {
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

  /** Address of the invited user. */
  @JsonProperty("email")
  public String email() {
    return this.email;
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

  /** State of an invitation. */
  @JsonProperty("status")
  public InvitationStatus status() {
    return this.status;
  }

  /** The user who accepted; empty while the invitation is pending. */
  @JsonProperty("user_id")
  public String userId() {
    return this.userId;
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
    builder.email = this.email;
    builder.id = this.id;
    builder.lastUpdatedAt = this.lastUpdatedAt;
    builder.lastUpdatedBy = this.lastUpdatedBy;
    builder.status = this.status;
    builder.userId = this.userId;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Invitation that
            && Objects.equals(this.createdAt, that.createdAt)
            && Objects.equals(this.createdBy, that.createdBy)
            && Objects.equals(this.email, that.email)
            && Objects.equals(this.id, that.id)
            && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
            && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
            && Objects.equals(this.status, that.status)
            && Objects.equals(this.userId, that.userId)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.createdAt,
        this.createdBy,
        this.email,
        this.id,
        this.lastUpdatedAt,
        this.lastUpdatedBy,
        this.status,
        this.userId,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Invitation["
        + "createdAt=" + this.createdAt + ", "
        + "createdBy=" + this.createdBy + ", "
        + "email=" + this.email + ", "
        + "id=" + this.id + ", "
        + "lastUpdatedAt=" + this.lastUpdatedAt + ", "
        + "lastUpdatedBy=" + this.lastUpdatedBy + ", "
        + "status=" + this.status + ", "
        + "userId=" + this.userId + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of an {@link Invitation}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
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

    /** Address of the invited user. */
    @JsonProperty("email")
    public Builder email(String email) {
      this.email = email;
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

    /** State of an invitation. */
    @JsonProperty("status")
    public Builder status(InvitationStatus status) {
      this.status = status;
      return this;
    }

    /** The user who accepted; empty while the invitation is pending. */
    @JsonProperty("user_id")
    public Builder userId(String userId) {
      this.userId = userId;
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
    public Invitation build() {
      if (this.email == null) {
        throw new IllegalStateException("missing member: email");
      }
      if (this.id == null) {
        throw new IllegalStateException("missing member: id");
      }
      if (this.status == null) {
        throw new IllegalStateException("missing member: status");
      }
      if (this.userId == null) {
        throw new IllegalStateException("missing member: user_id");
      }
      return new Invitation(this);
    }
  }
}
