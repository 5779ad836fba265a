// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/ApiKey there, or the templates in templates/models.
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** An API key without its secret part. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "created_at", "created_by", "expire_at", "id", "name", "permissions" })
public final class ApiKey {
  private final @Nullable Long createdAt;

  @Valid
  private final @Nullable Owner createdBy;

  private final @Nullable Long expireAt;

  private final @Nullable String id;

  private final @Nullable String name;

  private final @Nullable List<@NotNull String> permissions;

  private final Map<String, @Nullable Object> otherMembers;

  private ApiKey(Builder builder) {
    this.createdAt = builder.createdAt;
    this.createdBy = builder.createdBy;
    this.expireAt = builder.expireAt;
    this.id = builder.id;
    this.name = builder.name;
    this.permissions = builder.permissions;
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
  static ApiKey of(Builder builder) {
    return builder.build();
  }

  /** Creation, in seconds since 1970-01-01 UTC. */
  @JsonProperty("created_at")
  public @Nullable Long createdAt() {
    return this.createdAt;
  }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by")
  public @Nullable Owner createdBy() {
    return this.createdBy;
  }

  /** Expiry, in seconds since 1970-01-01 UTC. */
  @JsonProperty("expire_at")
  public @Nullable Long expireAt() {
    return this.expireAt;
  }

  /** Identifies the key; read-only. */
  @JsonProperty("id")
  public @Nullable String id() {
    return this.id;
  }

  /** The given name followed by the masked key, or the masked key alone. */
  @JsonProperty("name")
  public @Nullable String name() {
    return this.name;
  }

  /** What the key may do, for example <code>read:query</code>. */
  @JsonProperty("permissions")
  public @Nullable List<String> permissions() {
    return this.permissions;
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
    builder.expireAt = this.expireAt;
    builder.id = this.id;
    builder.name = this.name;
    builder.permissions = this.permissions;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ApiKey that
            && Objects.equals(this.createdAt, that.createdAt)
            && Objects.equals(this.createdBy, that.createdBy)
            && Objects.equals(this.expireAt, that.expireAt)
            && Objects.equals(this.id, that.id)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.permissions, that.permissions)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.createdAt, this.createdBy, this.expireAt, this.id, this.name, this.permissions, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "ApiKey["
        + "createdAt=" + this.createdAt + ", "
        + "createdBy=" + this.createdBy + ", "
        + "expireAt=" + this.expireAt + ", "
        + "id=" + this.id + ", "
        + "name=" + this.name + ", "
        + "permissions=" + this.permissions + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of an {@link ApiKey}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "created_at", "created_by", "expire_at", "id", "name", "permissions");

    private @Nullable Long createdAt;
    private @Nullable Owner createdBy;
    private @Nullable Long expireAt;
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable List<String> permissions;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Creation, in seconds since 1970-01-01 UTC. */
    @JsonProperty("created_at")
    public Builder createdAt(@Nullable Long createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** The same for a plain number. */
    public Builder createdAt(long createdAt) {
      return this.createdAt(Long.valueOf(createdAt));
    }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by")
    public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = createdBy;
      return this;
    }

    /** Expiry, in seconds since 1970-01-01 UTC. */
    @JsonProperty("expire_at")
    public Builder expireAt(@Nullable Long expireAt) {
      this.expireAt = expireAt;
      return this;
    }

    /** The same for a plain number. */
    public Builder expireAt(long expireAt) {
      return this.expireAt(Long.valueOf(expireAt));
    }

    /** Identifies the key; read-only. */
    @JsonProperty("id")
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** The given name followed by the masked key, or the masked key alone. */
    @JsonProperty("name")
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** What the key may do, for example <code>read:query</code>. */
    @JsonProperty("permissions")
    public Builder permissions(@Nullable List<String> permissions) {
      this.permissions =
          permissions == null ? null : Collections.unmodifiableList(new ArrayList<>(permissions));
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
    public ApiKey build() {
      return new ApiKey(this);
    }
  }
}
