// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/SavedQuery there, or the templates in templates/models.
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

/** An SQL text kept for later use. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "created_at", "created_by", "description", "id", "last_updated_at", "last_updated_by", "name", "sql", "tags" })
public final class SavedQuery {
  private final @Nullable String createdAt;
  @Valid private final @Nullable Owner createdBy;
  @NotNull private final String description;
  @NotNull private final String id;
  private final @Nullable String lastUpdatedAt;
  @Valid private final @Nullable Owner lastUpdatedBy;
  @NotNull private final String name;
  @NotNull private final String sql;
  @NotNull private final List<@NotNull String> tags;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private SavedQuery(Builder builder) {
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = ModelProperties.required("description", builder.description);
    id = ModelProperties.required("id", builder.id);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    name = ModelProperties.required("name", builder.name);
    sql = ModelProperties.required("sql", builder.sql);
    tags = ModelProperties.required("tags", builder.tags);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at") public @Nullable String createdAt() { return createdAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by") public @Nullable Owner createdBy() { return createdBy; }

  @JsonProperty("description") public String description() { return description; }

  @JsonProperty("id") public String id() { return id; }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at") public @Nullable String lastUpdatedAt() { return lastUpdatedAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by") public @Nullable Owner lastUpdatedBy() { return lastUpdatedBy; }

  @JsonProperty("name") public String name() { return name; }

  @JsonProperty("sql") public String sql() { return sql; }

  @JsonProperty("tags") public List<String> tags() { return tags; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.description = description;
    builder.id = id;
    builder.lastUpdatedAt = lastUpdatedAt;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.name = name;
    builder.sql = sql;
    builder.tags = tags;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SavedQuery that && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.createdBy, that.createdBy) && Objects.equals(this.description, that.description)
        && Objects.equals(this.id, that.id) && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.name, that.name)
        && Objects.equals(this.sql, that.sql) && Objects.equals(this.tags, that.tags)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        createdAt, createdBy, description, id, lastUpdatedAt, lastUpdatedBy, name, sql, tags, additionalProperties);
  }

  @Override
  public String toString() {
    return "SavedQuery[createdAt=" + createdAt + ", createdBy=" + createdBy + ", description=" + description
        + ", id=" + id + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy + ", name=" + name
        + ", sql=" + sql + ", tags=" + tags + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "created_at", "created_by", "description", "id", "last_updated_at", "last_updated_by", "name", "sql", "tags");
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String description;
    private @Nullable String id;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable String name;
    private @Nullable String sql;
    private @Nullable List<String> tags;
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

    @JsonProperty("description") public Builder description(String description) {
      this.description = description;
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

    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("sql") public Builder sql(String sql) {
      this.sql = sql;
      return this;
    }

    @JsonProperty("tags") public Builder tags(List<String> tags) {
      this.tags = ModelProperties.copyOf(tags);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public SavedQuery build() { return new SavedQuery(this); }
  }
}
