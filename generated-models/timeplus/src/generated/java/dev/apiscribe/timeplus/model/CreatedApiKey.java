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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A new API key with its secret part. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "api_key", "created_at", "created_by", "expire_at", "id", "name", "permissions" })
public final class CreatedApiKey {
  @JsonProperty("api_key") private final @Nullable String apiKey;
  @JsonProperty("created_at") private final @Nullable Long createdAt;
  @JsonProperty("created_by") @Valid private final @Nullable Owner createdBy;
  @JsonProperty("expire_at") private final @Nullable Long expireAt;
  @JsonProperty("id") private final @Nullable String id;
  @JsonProperty("name") private final @Nullable String name;
  @JsonProperty("permissions") private final @Nullable List<@NotNull String> permissions;
  private final ModelProperties kept;

  private CreatedApiKey(Builder builder, UnaryOperator<String> missing) {
    apiKey = builder.apiKey;
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    expireAt = builder.expireAt;
    id = builder.id;
    name = builder.name;
    permissions = builder.permissions;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreatedApiKey(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /**
   * The key. It is not stored: this response is the only one that has it, and to keep it safe is up to the
   * caller.
   */
  public @Nullable String apiKey() { return kept.optional("api_key", apiKey); }

  /** Creation, in seconds since 1970-01-01 UTC. */
  public @Nullable Long createdAt() { return kept.optional("created_at", createdAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner createdBy() { return kept.optional("created_by", createdBy); }

  /** Expiry, in seconds since 1970-01-01 UTC. */
  public @Nullable Long expireAt() { return kept.optional("expire_at", expireAt); }

  /** Identifies the key; read-only. */
  public @Nullable String id() { return kept.optional("id", id); }

  /** The given name followed by the masked key, or the masked key alone. */
  public @Nullable String name() { return kept.optional("name", name); }

  /** What the key may do, for example <code>read:query</code>. */
  public @Nullable List<String> permissions() { return kept.optional("permissions", permissions); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.apiKey = apiKey;
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.expireAt = expireAt;
    builder.id = id;
    builder.name = name;
    builder.permissions = permissions;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreatedApiKey that && Objects.equals(this.apiKey, that.apiKey)
        && Objects.equals(this.createdAt, that.createdAt) && Objects.equals(this.createdBy, that.createdBy)
        && Objects.equals(this.expireAt, that.expireAt) && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name) && Objects.equals(this.permissions, that.permissions)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(apiKey, createdAt, createdBy, expireAt, id, name, permissions, kept); }

  @Override public String toString() {
    return "CreatedApiKey[apiKey=" + (apiKey == null ? "null" : "***") + ", createdAt=" + createdAt
        + ", createdBy=" + createdBy + ", expireAt=" + expireAt + ", id=" + id + ", name=" + name
        + ", permissions=" + permissions + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "api_key", "created_at", "created_by", "expire_at", "id", "name", "permissions");
    private @Nullable String apiKey;
    private @Nullable Long createdAt;
    private @Nullable Owner createdBy;
    private @Nullable Long expireAt;
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable List<String> permissions;

    private Builder() {}

    /**
     * The key. It is not stored: this response is the only one that has it, and to keep it safe is up to the
     * caller.
     */
    @JsonProperty("api_key") public Builder apiKey(@Nullable String apiKey) {
      this.apiKey = set("api_key", apiKey);
      return this;
    }

    /** Creation, in seconds since 1970-01-01 UTC. */
    @JsonProperty("created_at") public Builder createdAt(@Nullable Long createdAt) {
      this.createdAt = set("created_at", createdAt);
      return this;
    }

    public Builder createdAt(long createdAt) { return createdAt(Long.valueOf(createdAt)); }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by") public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = set("created_by", createdBy);
      return this;
    }

    /** Expiry, in seconds since 1970-01-01 UTC. */
    @JsonProperty("expire_at") public Builder expireAt(@Nullable Long expireAt) {
      this.expireAt = set("expire_at", expireAt);
      return this;
    }

    public Builder expireAt(long expireAt) { return expireAt(Long.valueOf(expireAt)); }

    /** Identifies the key; read-only. */
    @JsonProperty("id") public Builder id(@Nullable String id) {
      this.id = set("id", id);
      return this;
    }

    /** The given name followed by the masked key, or the masked key alone. */
    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = set("name", name);
      return this;
    }

    /** What the key may do, for example <code>read:query</code>. */
    @JsonProperty("permissions") public Builder permissions(@Nullable List<String> permissions) {
      this.permissions = set("permissions", ModelProperties.copyOf(permissions));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreatedApiKey build() { return complete("CreatedApiKey", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreatedApiKey build(UnaryOperator<String> missing) { return new CreatedApiKey(this, missing); }
  }
}
