// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreatedApiKey there, or the templates in templates/models.
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

/** A new API key with its secret part. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "api_key", "created_at", "created_by", "expire_at", "id", "name", "permissions" })
public final class CreatedApiKey {
  private final @Nullable String apiKey;
  private final @Nullable Long createdAt;
  @Valid private final @Nullable Owner createdBy;
  private final @Nullable Long expireAt;
  private final @Nullable String id;
  private final @Nullable String name;
  private final @Nullable List<@NotNull String> permissions;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private CreatedApiKey(Builder builder) {
    apiKey = builder.apiKey;
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    expireAt = builder.expireAt;
    id = builder.id;
    name = builder.name;
    permissions = builder.permissions;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** The key. It is not stored: this answer is the only one that has it, and to keep it safe is up to the caller. */
  @JsonProperty("api_key") public @Nullable String apiKey() { return apiKey; }

  /** Creation, in seconds since 1970-01-01 UTC. */
  @JsonProperty("created_at") public @Nullable Long createdAt() { return createdAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by") public @Nullable Owner createdBy() { return createdBy; }

  /** Expiry, in seconds since 1970-01-01 UTC. */
  @JsonProperty("expire_at") public @Nullable Long expireAt() { return expireAt; }

  /** Identifies the key; read-only. */
  @JsonProperty("id") public @Nullable String id() { return id; }

  /** The given name followed by the masked key, or the masked key alone. */
  @JsonProperty("name") public @Nullable String name() { return name; }

  /** What the key may do, for example <code>read:query</code>. */
  @JsonProperty("permissions") public @Nullable List<String> permissions() { return permissions; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.apiKey = apiKey;
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.expireAt = expireAt;
    builder.id = id;
    builder.name = name;
    builder.permissions = permissions;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreatedApiKey that && Objects.equals(this.apiKey, that.apiKey)
        && Objects.equals(this.createdAt, that.createdAt) && Objects.equals(this.createdBy, that.createdBy)
        && Objects.equals(this.expireAt, that.expireAt) && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name) && Objects.equals(this.permissions, that.permissions)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        apiKey, createdAt, createdBy, expireAt, id, name, permissions, additionalProperties);
  }

  @Override
  public String toString() {
    return "CreatedApiKey[apiKey=" + (apiKey == null ? "null" : "***") + ", createdAt=" + createdAt
        + ", createdBy=" + createdBy + ", expireAt=" + expireAt + ", id=" + id + ", name=" + name
        + ", permissions=" + permissions + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "api_key", "created_at", "created_by", "expire_at", "id", "name", "permissions");
    private @Nullable String apiKey;
    private @Nullable Long createdAt;
    private @Nullable Owner createdBy;
    private @Nullable Long expireAt;
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable List<String> permissions;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** The key. It is not stored: this answer is the only one that has it, and to keep it safe is up to the caller. */
    @JsonProperty("api_key") public Builder apiKey(@Nullable String apiKey) {
      this.apiKey = apiKey;
      return this;
    }

    /** Creation, in seconds since 1970-01-01 UTC. */
    @JsonProperty("created_at") public Builder createdAt(@Nullable Long createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    public Builder createdAt(long createdAt) { return createdAt(Long.valueOf(createdAt)); }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by") public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = createdBy;
      return this;
    }

    /** Expiry, in seconds since 1970-01-01 UTC. */
    @JsonProperty("expire_at") public Builder expireAt(@Nullable Long expireAt) {
      this.expireAt = expireAt;
      return this;
    }

    public Builder expireAt(long expireAt) { return expireAt(Long.valueOf(expireAt)); }

    /** Identifies the key; read-only. */
    @JsonProperty("id") public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** The given name followed by the masked key, or the masked key alone. */
    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** What the key may do, for example <code>read:query</code>. */
    @JsonProperty("permissions") public Builder permissions(@Nullable List<String> permissions) {
      this.permissions = ModelProperties.copyOf(permissions);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public CreatedApiKey build() { return new CreatedApiKey(this); }
  }
}
