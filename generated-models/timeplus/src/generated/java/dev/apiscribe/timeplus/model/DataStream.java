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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A stream of the workspace. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "column_families", "columns", "created_at", "created_by", "description", "engine", "is_external",
  "last_updated_at", "last_updated_by", "logstore_retention_bytes", "logstore_retention_ms", "mode", "name",
  "primary_key", "secondary_indexes", "ttl", "ttl_expression" })
public final class DataStream {
  @JsonProperty("column_families") private final @Nullable List<@NotNull @Valid ColumnFamily> columnFamilies;
  @JsonProperty("columns") @NotNull private final @Nullable List<@NotNull @Valid StreamColumn> columns;
  @JsonProperty("created_at") private final @Nullable String createdAt;
  @JsonProperty("created_by") @Valid private final @Nullable Owner createdBy;
  @JsonProperty("description") @NotNull private final @Nullable String description;
  @JsonProperty("engine") @NotNull private final @Nullable String engine;
  @JsonProperty("is_external") private final @Nullable Boolean isExternal;
  @JsonProperty("last_updated_at") private final @Nullable String lastUpdatedAt;
  @JsonProperty("last_updated_by") @Valid private final @Nullable Owner lastUpdatedBy;
  @JsonProperty("logstore_retention_bytes") @NotNull private final @Nullable Long logstoreRetentionBytes;
  @JsonProperty("logstore_retention_ms") @NotNull private final @Nullable Long logstoreRetentionMs;
  @JsonProperty("mode") @NotNull private final @Nullable StreamMode mode;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("primary_key") private final @Nullable String primaryKey;
  @JsonProperty("secondary_indexes") private final @Nullable List<@NotNull @Valid SecondaryIndex> secondaryIndexes;
  @JsonProperty("ttl") @NotNull private final @Nullable String ttl;
  @JsonProperty("ttl_expression") @NotNull private final @Nullable String ttlExpression;
  private final ModelProperties kept;

  private DataStream(Builder builder, UnaryOperator<String> missing) {
    columnFamilies = builder.columnFamilies;
    columns = builder.required("columns", builder.columns, missing);
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = builder.required("description", builder.description, missing);
    engine = builder.required("engine", builder.engine, missing);
    isExternal = builder.isExternal;
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    logstoreRetentionBytes = builder.required("logstore_retention_bytes", builder.logstoreRetentionBytes, missing);
    logstoreRetentionMs = builder.required("logstore_retention_ms", builder.logstoreRetentionMs, missing);
    mode = builder.required("mode", builder.mode, missing);
    name = builder.required("name", builder.name, missing);
    primaryKey = builder.primaryKey;
    secondaryIndexes = builder.secondaryIndexes;
    ttl = builder.required("ttl", builder.ttl, missing);
    ttlExpression = builder.required("ttl_expression", builder.ttlExpression, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private DataStream(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Of mutable streams only. */
  public @Nullable List<ColumnFamily> columnFamilies() { return kept.optional("column_families", columnFamilies); }

  public List<StreamColumn> columns() { return kept.list("columns", columns); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  public @Nullable String createdAt() { return kept.optional("created_at", createdAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner createdBy() { return kept.optional("created_by", createdBy); }

  public String description() { return kept.required("description", description); }

  /** For example <code>Stream</code>; the set of values is not documented. */
  public String engine() { return kept.required("engine", engine); }

  @Deprecated public @Nullable Boolean isExternal() { return kept.optional("is_external", isExternal); }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  public @Nullable String lastUpdatedAt() { return kept.optional("last_updated_at", lastUpdatedAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner lastUpdatedBy() { return kept.optional("last_updated_by", lastUpdatedBy); }

  /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
  public Long logstoreRetentionBytes() { return kept.required("logstore_retention_bytes", logstoreRetentionBytes); }

  /** Longest time that data is kept, in milliseconds. Zero and negative values mean no limit. */
  public Long logstoreRetentionMs() { return kept.required("logstore_retention_ms", logstoreRetentionMs); }

  /** How a stream stores its rows, as read. */
  public StreamMode mode() { return kept.required("mode", mode); }

  public String name() { return kept.required("name", name); }

  /** Expression of the primary key, needed in the modes <code>changelog_kv</code> and <code>versioned_kv</code>. */
  public @Nullable String primaryKey() { return kept.optional("primary_key", primaryKey); }

  /** Of mutable streams only. */
  public @Nullable List<SecondaryIndex> secondaryIndexes() { return kept.optional("secondary_indexes", secondaryIndexes); }

  /** Use <code>ttl_expression</code>. */
  @Deprecated public String ttl() { return kept.required("ttl", ttl); }

  /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
  public String ttlExpression() { return kept.required("ttl_expression", ttlExpression); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

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
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
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
        && Objects.equals(this.ttlExpression, that.ttlExpression) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        columnFamilies, columns, createdAt, createdBy, description, engine, isExternal, lastUpdatedAt,
        lastUpdatedBy, logstoreRetentionBytes, logstoreRetentionMs, mode, name, primaryKey, secondaryIndexes, ttl,
        ttlExpression, kept);
  }

  @Override public String toString() {
    return "DataStream[columnFamilies=" + columnFamilies + ", columns=" + columns + ", createdAt=" + createdAt
        + ", createdBy=" + createdBy + ", description=" + description + ", engine=" + engine
        + ", isExternal=" + isExternal + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy
        + ", logstoreRetentionBytes=" + logstoreRetentionBytes + ", logstoreRetentionMs=" + logstoreRetentionMs
        + ", mode=" + mode + ", name=" + name + ", primaryKey=" + primaryKey + ", secondaryIndexes=" + secondaryIndexes
        + ", ttl=" + ttl + ", ttlExpression=" + ttlExpression + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
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

    private Builder() {}

    /** Of mutable streams only. */
    @JsonProperty("column_families") public Builder columnFamilies(@Nullable List<ColumnFamily> columnFamilies) {
      this.columnFamilies = set("column_families", ModelProperties.copyOf(columnFamilies));
      return this;
    }

    @JsonProperty("columns") public Builder columns(List<StreamColumn> columns) {
      this.columns = set("columns", ModelProperties.copyOf(columns));
      return this;
    }

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

    @JsonProperty("description") public Builder description(String description) {
      this.description = set("description", description);
      return this;
    }

    /** For example <code>Stream</code>; the set of values is not documented. */
    @JsonProperty("engine") public Builder engine(String engine) {
      this.engine = set("engine", engine);
      return this;
    }

    @JsonProperty("is_external") @Deprecated public Builder isExternal(@Nullable Boolean isExternal) {
      this.isExternal = set("is_external", isExternal);
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

    /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_bytes") public Builder logstoreRetentionBytes(Long logstoreRetentionBytes) {
      this.logstoreRetentionBytes = set("logstore_retention_bytes", logstoreRetentionBytes);
      return this;
    }

    public Builder logstoreRetentionBytes(long logstoreRetentionBytes) { return logstoreRetentionBytes(Long.valueOf(logstoreRetentionBytes)); }

    /** Longest time that data is kept, in milliseconds. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_ms") public Builder logstoreRetentionMs(Long logstoreRetentionMs) {
      this.logstoreRetentionMs = set("logstore_retention_ms", logstoreRetentionMs);
      return this;
    }

    public Builder logstoreRetentionMs(long logstoreRetentionMs) { return logstoreRetentionMs(Long.valueOf(logstoreRetentionMs)); }

    /** How a stream stores its rows, as read. */
    @JsonProperty("mode") public Builder mode(StreamMode mode) {
      this.mode = set("mode", mode);
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /** Expression of the primary key, needed in the modes <code>changelog_kv</code> and <code>versioned_kv</code>. */
    @JsonProperty("primary_key") public Builder primaryKey(@Nullable String primaryKey) {
      this.primaryKey = set("primary_key", primaryKey);
      return this;
    }

    /** Of mutable streams only. */
    @JsonProperty("secondary_indexes")
    public Builder secondaryIndexes(@Nullable List<SecondaryIndex> secondaryIndexes) {
      this.secondaryIndexes = set("secondary_indexes", ModelProperties.copyOf(secondaryIndexes));
      return this;
    }

    /** Use <code>ttl_expression</code>. */
    @JsonProperty("ttl") @Deprecated public Builder ttl(String ttl) {
      this.ttl = set("ttl", ttl);
      return this;
    }

    /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
    @JsonProperty("ttl_expression") public Builder ttlExpression(String ttlExpression) {
      this.ttlExpression = set("ttl_expression", ttlExpression);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public DataStream build() { return complete("DataStream", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public DataStream build(UnaryOperator<String> missing) { return new DataStream(this, missing); }
  }
}
