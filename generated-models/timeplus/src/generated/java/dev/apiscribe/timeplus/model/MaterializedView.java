// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/MaterializedView there, or the templates in templates/models.
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

/** A query that runs in the background and keeps its result. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "columns", "created_at", "created_by", "description", "last_updated_at", "last_updated_by",
  "logstore_retention_bytes", "logstore_retention_ms", "name", "query", "target_stream", "ttl_expression" })
public final class MaterializedView {
  @NotNull private final List<@NotNull @Valid StreamColumn> columns;
  private final @Nullable String createdAt;
  @Valid private final @Nullable Owner createdBy;
  @NotNull private final String description;
  private final @Nullable String lastUpdatedAt;
  @Valid private final @Nullable Owner lastUpdatedBy;
  @NotNull private final Long logstoreRetentionBytes;
  @NotNull private final Long logstoreRetentionMs;
  @NotNull private final String name;
  @NotNull private final String query;
  @NotNull private final String targetStream;
  @NotNull private final String ttlExpression;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private MaterializedView(Builder builder) {
    columns = ModelProperties.required("columns", builder.columns);
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = ModelProperties.required("description", builder.description);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    logstoreRetentionBytes = ModelProperties.required("logstore_retention_bytes", builder.logstoreRetentionBytes);
    logstoreRetentionMs = ModelProperties.required("logstore_retention_ms", builder.logstoreRetentionMs);
    name = ModelProperties.required("name", builder.name);
    query = ModelProperties.required("query", builder.query);
    targetStream = ModelProperties.required("target_stream", builder.targetStream);
    ttlExpression = ModelProperties.required("ttl_expression", builder.ttlExpression);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("columns") public List<StreamColumn> columns() { return columns; }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at") public @Nullable String createdAt() { return createdAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by") public @Nullable Owner createdBy() { return createdBy; }

  @JsonProperty("description") public String description() { return description; }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at") public @Nullable String lastUpdatedAt() { return lastUpdatedAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by") public @Nullable Owner lastUpdatedBy() { return lastUpdatedBy; }

  /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
  @JsonProperty("logstore_retention_bytes") public Long logstoreRetentionBytes() { return logstoreRetentionBytes; }

  /** Longest time that data is kept, in milliseconds. Zero and negative values mean no limit. */
  @JsonProperty("logstore_retention_ms") public Long logstoreRetentionMs() { return logstoreRetentionMs; }

  @JsonProperty("name") public String name() { return name; }

  @JsonProperty("query") public String query() { return query; }

  /** Stream that takes the result. */
  @JsonProperty("target_stream") public String targetStream() { return targetStream; }

  /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
  @JsonProperty("ttl_expression") public String ttlExpression() { return ttlExpression; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.columns = columns;
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.description = description;
    builder.lastUpdatedAt = lastUpdatedAt;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.logstoreRetentionBytes = logstoreRetentionBytes;
    builder.logstoreRetentionMs = logstoreRetentionMs;
    builder.name = name;
    builder.query = query;
    builder.targetStream = targetStream;
    builder.ttlExpression = ttlExpression;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MaterializedView that && Objects.equals(this.columns, that.columns)
        && Objects.equals(this.createdAt, that.createdAt) && Objects.equals(this.createdBy, that.createdBy)
        && Objects.equals(this.description, that.description) && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
        && Objects.equals(this.logstoreRetentionBytes, that.logstoreRetentionBytes)
        && Objects.equals(this.logstoreRetentionMs, that.logstoreRetentionMs) && Objects.equals(this.name, that.name)
        && Objects.equals(this.query, that.query) && Objects.equals(this.targetStream, that.targetStream)
        && Objects.equals(this.ttlExpression, that.ttlExpression)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        columns, createdAt, createdBy, description, lastUpdatedAt, lastUpdatedBy, logstoreRetentionBytes,
        logstoreRetentionMs, name, query, targetStream, ttlExpression, additionalProperties);
  }

  @Override
  public String toString() {
    return "MaterializedView[columns=" + columns + ", createdAt=" + createdAt + ", createdBy=" + createdBy
        + ", description=" + description + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy
        + ", logstoreRetentionBytes=" + logstoreRetentionBytes + ", logstoreRetentionMs=" + logstoreRetentionMs
        + ", name=" + name + ", query=" + query + ", targetStream=" + targetStream + ", ttlExpression=" + ttlExpression
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "columns", "created_at", "created_by", "description", "last_updated_at", "last_updated_by",
        "logstore_retention_bytes", "logstore_retention_ms", "name", "query", "target_stream", "ttl_expression");
    private @Nullable List<StreamColumn> columns;
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String description;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable Long logstoreRetentionBytes;
    private @Nullable Long logstoreRetentionMs;
    private @Nullable String name;
    private @Nullable String query;
    private @Nullable String targetStream;
    private @Nullable String ttlExpression;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("columns") public Builder columns(List<StreamColumn> columns) {
      this.columns = ModelProperties.copyOf(columns);
      return this;
    }

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

    /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_bytes") public Builder logstoreRetentionBytes(Long logstoreRetentionBytes) {
      this.logstoreRetentionBytes = logstoreRetentionBytes;
      return this;
    }

    public Builder logstoreRetentionBytes(long logstoreRetentionBytes) { return logstoreRetentionBytes(Long.valueOf(logstoreRetentionBytes)); }

    /** Longest time that data is kept, in milliseconds. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_ms") public Builder logstoreRetentionMs(Long logstoreRetentionMs) {
      this.logstoreRetentionMs = logstoreRetentionMs;
      return this;
    }

    public Builder logstoreRetentionMs(long logstoreRetentionMs) { return logstoreRetentionMs(Long.valueOf(logstoreRetentionMs)); }

    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("query") public Builder query(String query) {
      this.query = query;
      return this;
    }

    /** Stream that takes the result. */
    @JsonProperty("target_stream") public Builder targetStream(String targetStream) {
      this.targetStream = targetStream;
      return this;
    }

    /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
    @JsonProperty("ttl_expression") public Builder ttlExpression(String ttlExpression) {
      this.ttlExpression = ttlExpression;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public MaterializedView build() { return new MaterializedView(this); }
  }
}
