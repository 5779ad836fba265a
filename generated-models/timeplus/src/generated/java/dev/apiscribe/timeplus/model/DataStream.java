// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DataStream there, or the templates in templates/models.
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

/** A stream of the workspace. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "column_families", "columns", "created_at", "created_by", "description", "engine", "is_external",
  "last_updated_at", "last_updated_by", "logstore_retention_bytes", "logstore_retention_ms", "mode", "name",
  "primary_key", "secondary_indexes", "ttl", "ttl_expression" })
public final class DataStream {
  private final @Nullable List<@NotNull @Valid ColumnFamily> columnFamilies;
  @NotNull private final List<@NotNull @Valid StreamColumn> columns;
  private final @Nullable String createdAt;
  @Valid private final @Nullable Owner createdBy;
  @NotNull private final String description;
  @NotNull private final String engine;
  private final @Nullable Boolean isExternal;
  private final @Nullable String lastUpdatedAt;
  @Valid private final @Nullable Owner lastUpdatedBy;
  @NotNull private final Long logstoreRetentionBytes;
  @NotNull private final Long logstoreRetentionMs;
  @NotNull private final StreamMode mode;
  @NotNull private final String name;
  private final @Nullable String primaryKey;
  private final @Nullable List<@NotNull @Valid SecondaryIndex> secondaryIndexes;
  @NotNull private final String ttl;
  @NotNull private final String ttlExpression;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private DataStream(Builder builder) {
    columnFamilies = builder.columnFamilies;
    columns = ModelProperties.required("columns", builder.columns);
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = ModelProperties.required("description", builder.description);
    engine = ModelProperties.required("engine", builder.engine);
    isExternal = builder.isExternal;
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    logstoreRetentionBytes = ModelProperties.required("logstore_retention_bytes", builder.logstoreRetentionBytes);
    logstoreRetentionMs = ModelProperties.required("logstore_retention_ms", builder.logstoreRetentionMs);
    mode = ModelProperties.required("mode", builder.mode);
    name = ModelProperties.required("name", builder.name);
    primaryKey = builder.primaryKey;
    secondaryIndexes = builder.secondaryIndexes;
    ttl = ModelProperties.required("ttl", builder.ttl);
    ttlExpression = ModelProperties.required("ttl_expression", builder.ttlExpression);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Of mutable streams only. */
  @JsonProperty("column_families") public @Nullable List<ColumnFamily> columnFamilies() { return columnFamilies; }

  @JsonProperty("columns") public List<StreamColumn> columns() { return columns; }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at") public @Nullable String createdAt() { return createdAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by") public @Nullable Owner createdBy() { return createdBy; }

  @JsonProperty("description") public String description() { return description; }

  /** For example <code>Stream</code>; the set of values is not documented. */
  @JsonProperty("engine") public String engine() { return engine; }

  @JsonProperty("is_external") @Deprecated public @Nullable Boolean isExternal() { return isExternal; }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at") public @Nullable String lastUpdatedAt() { return lastUpdatedAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by") public @Nullable Owner lastUpdatedBy() { return lastUpdatedBy; }

  /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
  @JsonProperty("logstore_retention_bytes") public Long logstoreRetentionBytes() { return logstoreRetentionBytes; }

  /** Longest time that data is kept, in milliseconds. Zero and negative values mean no limit. */
  @JsonProperty("logstore_retention_ms") public Long logstoreRetentionMs() { return logstoreRetentionMs; }

  /** How a stream stores its rows, as read. */
  @JsonProperty("mode") public StreamMode mode() { return mode; }

  @JsonProperty("name") public String name() { return name; }

  /** Expression of the primary key, needed in the modes <code>changelog_kv</code> and <code>versioned_kv</code>. */
  @JsonProperty("primary_key") public @Nullable String primaryKey() { return primaryKey; }

  /** Of mutable streams only. */
  @JsonProperty("secondary_indexes")
  public @Nullable List<SecondaryIndex> secondaryIndexes() { return secondaryIndexes; }

  /** Use <code>ttl_expression</code>. */
  @JsonProperty("ttl") @Deprecated public String ttl() { return ttl; }

  /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
  @JsonProperty("ttl_expression") public String ttlExpression() { return ttlExpression; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.columnFamilies = columnFamilies;
    builder.columns = columns;
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.description = description;
    builder.engine = engine;
    builder.isExternal = isExternal;
    builder.lastUpdatedAt = lastUpdatedAt;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.logstoreRetentionBytes = logstoreRetentionBytes;
    builder.logstoreRetentionMs = logstoreRetentionMs;
    builder.mode = mode;
    builder.name = name;
    builder.primaryKey = primaryKey;
    builder.secondaryIndexes = secondaryIndexes;
    builder.ttl = ttl;
    builder.ttlExpression = ttlExpression;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DataStream that && Objects.equals(this.columnFamilies, that.columnFamilies)
        && Objects.equals(this.columns, that.columns) && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.createdBy, that.createdBy) && Objects.equals(this.description, that.description)
        && Objects.equals(this.engine, that.engine) && Objects.equals(this.isExternal, that.isExternal)
        && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
        && Objects.equals(this.logstoreRetentionBytes, that.logstoreRetentionBytes)
        && Objects.equals(this.logstoreRetentionMs, that.logstoreRetentionMs) && Objects.equals(this.mode, that.mode)
        && Objects.equals(this.name, that.name) && Objects.equals(this.primaryKey, that.primaryKey)
        && Objects.equals(this.secondaryIndexes, that.secondaryIndexes) && Objects.equals(this.ttl, that.ttl)
        && Objects.equals(this.ttlExpression, that.ttlExpression)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        columnFamilies, columns, createdAt, createdBy, description, engine, isExternal, lastUpdatedAt,
        lastUpdatedBy, logstoreRetentionBytes, logstoreRetentionMs, mode, name, primaryKey, secondaryIndexes, ttl,
        ttlExpression, additionalProperties);
  }

  @Override
  public String toString() {
    return "DataStream[columnFamilies=" + columnFamilies + ", columns=" + columns + ", createdAt=" + createdAt
        + ", createdBy=" + createdBy + ", description=" + description + ", engine=" + engine
        + ", isExternal=" + isExternal + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy
        + ", logstoreRetentionBytes=" + logstoreRetentionBytes + ", logstoreRetentionMs=" + logstoreRetentionMs
        + ", mode=" + mode + ", name=" + name + ", primaryKey=" + primaryKey + ", secondaryIndexes=" + secondaryIndexes
        + ", ttl=" + ttl + ", ttlExpression=" + ttlExpression
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "column_families", "columns", "created_at", "created_by", "description", "engine", "is_external",
        "last_updated_at", "last_updated_by", "logstore_retention_bytes", "logstore_retention_ms", "mode", "name",
        "primary_key", "secondary_indexes", "ttl", "ttl_expression");
    private @Nullable List<ColumnFamily> columnFamilies;
    private @Nullable List<StreamColumn> columns;
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String description;
    private @Nullable String engine;
    private @Nullable Boolean isExternal;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable Long logstoreRetentionBytes;
    private @Nullable Long logstoreRetentionMs;
    private @Nullable StreamMode mode;
    private @Nullable String name;
    private @Nullable String primaryKey;
    private @Nullable List<SecondaryIndex> secondaryIndexes;
    private @Nullable String ttl;
    private @Nullable String ttlExpression;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Of mutable streams only. */
    @JsonProperty("column_families") public Builder columnFamilies(@Nullable List<ColumnFamily> columnFamilies) {
      this.columnFamilies = ModelProperties.copyOf(columnFamilies);
      return this;
    }

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

    /** For example <code>Stream</code>; the set of values is not documented. */
    @JsonProperty("engine") public Builder engine(String engine) {
      this.engine = engine;
      return this;
    }

    @JsonProperty("is_external") @Deprecated public Builder isExternal(@Nullable Boolean isExternal) {
      this.isExternal = isExternal;
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

    /** How a stream stores its rows, as read. */
    @JsonProperty("mode") public Builder mode(StreamMode mode) {
      this.mode = mode;
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Expression of the primary key, needed in the modes <code>changelog_kv</code> and <code>versioned_kv</code>. */
    @JsonProperty("primary_key") public Builder primaryKey(@Nullable String primaryKey) {
      this.primaryKey = primaryKey;
      return this;
    }

    /** Of mutable streams only. */
    @JsonProperty("secondary_indexes")
    public Builder secondaryIndexes(@Nullable List<SecondaryIndex> secondaryIndexes) {
      this.secondaryIndexes = ModelProperties.copyOf(secondaryIndexes);
      return this;
    }

    /** Use <code>ttl_expression</code>. */
    @JsonProperty("ttl") @Deprecated public Builder ttl(String ttl) {
      this.ttl = ttl;
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
    public DataStream build() { return new DataStream(this); }
  }
}
