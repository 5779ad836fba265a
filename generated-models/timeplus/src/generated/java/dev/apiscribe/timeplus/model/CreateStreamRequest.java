// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateStreamRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A new stream. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "column_families", "columns", "description", "engine", "event_time_column", "event_time_timezone",
  "logstore_retention_bytes", "logstore_retention_ms", "mode", "name", "order_by_expression",
  "order_by_granularity", "partition_by_granularity", "primary_key", "replication_factor", "secondary_indexes",
  "shards", "ttl_expression" })
public final class CreateStreamRequest {
  private final @Nullable List<@NotNull @Valid ColumnFamily> columnFamilies;
  private final @Nullable List<@NotNull @Valid ColumnDefinition> columns;
  private final @Nullable String description;
  private final @Nullable NewStreamEngine engine;
  private final @Nullable String eventTimeColumn;
  private final @Nullable String eventTimeTimezone;
  private final @Nullable Long logstoreRetentionBytes;
  private final @Nullable Long logstoreRetentionMs;
  private final @Nullable NewStreamMode mode;
  @NotNull @Size(max = 64) @Pattern(regexp = "^[A-Za-z][A-Za-z0-9_]{0,63}$") private final String name;
  private final @Nullable String orderByExpression;
  private final @Nullable String orderByGranularity;
  private final @Nullable String partitionByGranularity;
  private final @Nullable String primaryKey;
  private final @Nullable Long replicationFactor;
  private final @Nullable List<@NotNull @Valid SecondaryIndex> secondaryIndexes;
  private final @Nullable Long shards;
  private final @Nullable String ttlExpression;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private CreateStreamRequest(Builder builder) {
    columnFamilies = builder.columnFamilies;
    columns = builder.columns;
    description = builder.description;
    engine = builder.engine;
    eventTimeColumn = builder.eventTimeColumn;
    eventTimeTimezone = builder.eventTimeTimezone;
    logstoreRetentionBytes = builder.logstoreRetentionBytes;
    logstoreRetentionMs = builder.logstoreRetentionMs;
    mode = builder.mode;
    name = ModelProperties.required("name", builder.name);
    orderByExpression = builder.orderByExpression;
    orderByGranularity = builder.orderByGranularity;
    partitionByGranularity = builder.partitionByGranularity;
    primaryKey = builder.primaryKey;
    replicationFactor = builder.replicationFactor;
    secondaryIndexes = builder.secondaryIndexes;
    shards = builder.shards;
    ttlExpression = builder.ttlExpression;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Groups of columns outside of the primary key. */
  @JsonProperty("column_families") public @Nullable List<ColumnFamily> columnFamilies() { return columnFamilies; }

  @JsonProperty("columns") public @Nullable List<ColumnDefinition> columns() { return columns; }

  @JsonProperty("description") public @Nullable String description() { return description; }

  /** Storage engine of a new stream, when it is not the usual one. */
  @JsonProperty("engine") public @Nullable NewStreamEngine engine() { return engine; }

  /** Column to take the event time from. */
  @JsonProperty("event_time_column") public @Nullable String eventTimeColumn() { return eventTimeColumn; }

  /** Time zone of the event time column. */
  @JsonProperty("event_time_timezone") public @Nullable String eventTimeTimezone() { return eventTimeTimezone; }

  /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
  @JsonProperty("logstore_retention_bytes")
  public @Nullable Long logstoreRetentionBytes() { return logstoreRetentionBytes; }

  /**
   * Longest time that data is kept, in milliseconds. Zero and negative values mean no limit.
   *
   * <p>The service's default is 604800000.
   */
  @JsonProperty("logstore_retention_ms") public @Nullable Long logstoreRetentionMs() { return logstoreRetentionMs; }

  /**
   * How a new stream stores its rows.
   *
   * <p>The service's default is append.
   */
  @JsonProperty("mode") public @Nullable NewStreamMode mode() { return mode; }

  /** Name of the stream: a letter, then letters, digits and underscores, 64 in all. */
  @JsonProperty("name") public String name() { return name; }

  @JsonProperty("order_by_expression") public @Nullable String orderByExpression() { return orderByExpression; }

  @JsonProperty("order_by_granularity") public @Nullable String orderByGranularity() { return orderByGranularity; }

  @JsonProperty("partition_by_granularity")
  public @Nullable String partitionByGranularity() { return partitionByGranularity; }

  /** Expression of the primary key, needed in the modes <code>changelog_kv</code> and <code>versioned_kv</code>. */
  @JsonProperty("primary_key") public @Nullable String primaryKey() { return primaryKey; }

  @JsonProperty("replication_factor") public @Nullable Long replicationFactor() { return replicationFactor; }

  @JsonProperty("secondary_indexes")
  public @Nullable List<SecondaryIndex> secondaryIndexes() { return secondaryIndexes; }

  @JsonProperty("shards") public @Nullable Long shards() { return shards; }

  /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
  @JsonProperty("ttl_expression") public @Nullable String ttlExpression() { return ttlExpression; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.columnFamilies = columnFamilies;
    builder.columns = columns;
    builder.description = description;
    builder.engine = engine;
    builder.eventTimeColumn = eventTimeColumn;
    builder.eventTimeTimezone = eventTimeTimezone;
    builder.logstoreRetentionBytes = logstoreRetentionBytes;
    builder.logstoreRetentionMs = logstoreRetentionMs;
    builder.mode = mode;
    builder.name = name;
    builder.orderByExpression = orderByExpression;
    builder.orderByGranularity = orderByGranularity;
    builder.partitionByGranularity = partitionByGranularity;
    builder.primaryKey = primaryKey;
    builder.replicationFactor = replicationFactor;
    builder.secondaryIndexes = secondaryIndexes;
    builder.shards = shards;
    builder.ttlExpression = ttlExpression;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreateStreamRequest that && Objects.equals(this.columnFamilies, that.columnFamilies)
        && Objects.equals(this.columns, that.columns) && Objects.equals(this.description, that.description)
        && Objects.equals(this.engine, that.engine) && Objects.equals(this.eventTimeColumn, that.eventTimeColumn)
        && Objects.equals(this.eventTimeTimezone, that.eventTimeTimezone)
        && Objects.equals(this.logstoreRetentionBytes, that.logstoreRetentionBytes)
        && Objects.equals(this.logstoreRetentionMs, that.logstoreRetentionMs) && Objects.equals(this.mode, that.mode)
        && Objects.equals(this.name, that.name) && Objects.equals(this.orderByExpression, that.orderByExpression)
        && Objects.equals(this.orderByGranularity, that.orderByGranularity)
        && Objects.equals(this.partitionByGranularity, that.partitionByGranularity)
        && Objects.equals(this.primaryKey, that.primaryKey)
        && Objects.equals(this.replicationFactor, that.replicationFactor)
        && Objects.equals(this.secondaryIndexes, that.secondaryIndexes) && Objects.equals(this.shards, that.shards)
        && Objects.equals(this.ttlExpression, that.ttlExpression)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        columnFamilies, columns, description, engine, eventTimeColumn, eventTimeTimezone, logstoreRetentionBytes,
        logstoreRetentionMs, mode, name, orderByExpression, orderByGranularity, partitionByGranularity, primaryKey,
        replicationFactor, secondaryIndexes, shards, ttlExpression, additionalProperties);
  }

  @Override
  public String toString() {
    return "CreateStreamRequest[columnFamilies=" + columnFamilies + ", columns=" + columns
        + ", description=" + description + ", engine=" + engine + ", eventTimeColumn=" + eventTimeColumn
        + ", eventTimeTimezone=" + eventTimeTimezone + ", logstoreRetentionBytes=" + logstoreRetentionBytes
        + ", logstoreRetentionMs=" + logstoreRetentionMs + ", mode=" + mode + ", name=" + name
        + ", orderByExpression=" + orderByExpression + ", orderByGranularity=" + orderByGranularity
        + ", partitionByGranularity=" + partitionByGranularity + ", primaryKey=" + primaryKey
        + ", replicationFactor=" + replicationFactor + ", secondaryIndexes=" + secondaryIndexes + ", shards=" + shards
        + ", ttlExpression=" + ttlExpression + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "column_families", "columns", "description", "engine", "event_time_column", "event_time_timezone",
        "logstore_retention_bytes", "logstore_retention_ms", "mode", "name", "order_by_expression",
        "order_by_granularity", "partition_by_granularity", "primary_key", "replication_factor",
        "secondary_indexes", "shards", "ttl_expression");
    private @Nullable List<ColumnFamily> columnFamilies;
    private @Nullable List<ColumnDefinition> columns;
    private @Nullable String description;
    private @Nullable NewStreamEngine engine;
    private @Nullable String eventTimeColumn;
    private @Nullable String eventTimeTimezone;
    private @Nullable Long logstoreRetentionBytes;
    private @Nullable Long logstoreRetentionMs;
    private @Nullable NewStreamMode mode;
    private @Nullable String name;
    private @Nullable String orderByExpression;
    private @Nullable String orderByGranularity;
    private @Nullable String partitionByGranularity;
    private @Nullable String primaryKey;
    private @Nullable Long replicationFactor;
    private @Nullable List<SecondaryIndex> secondaryIndexes;
    private @Nullable Long shards;
    private @Nullable String ttlExpression;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Groups of columns outside of the primary key. */
    @JsonProperty("column_families") public Builder columnFamilies(@Nullable List<ColumnFamily> columnFamilies) {
      this.columnFamilies = ModelProperties.copyOf(columnFamilies);
      return this;
    }

    @JsonProperty("columns") public Builder columns(@Nullable List<ColumnDefinition> columns) {
      this.columns = ModelProperties.copyOf(columns);
      return this;
    }

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** Storage engine of a new stream, when it is not the usual one. */
    @JsonProperty("engine") public Builder engine(@Nullable NewStreamEngine engine) {
      this.engine = engine;
      return this;
    }

    /** Column to take the event time from. */
    @JsonProperty("event_time_column") public Builder eventTimeColumn(@Nullable String eventTimeColumn) {
      this.eventTimeColumn = eventTimeColumn;
      return this;
    }

    /** Time zone of the event time column. */
    @JsonProperty("event_time_timezone") public Builder eventTimeTimezone(@Nullable String eventTimeTimezone) {
      this.eventTimeTimezone = eventTimeTimezone;
      return this;
    }

    /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_bytes")
    public Builder logstoreRetentionBytes(@Nullable Long logstoreRetentionBytes) {
      this.logstoreRetentionBytes = logstoreRetentionBytes;
      return this;
    }

    public Builder logstoreRetentionBytes(long logstoreRetentionBytes) { return logstoreRetentionBytes(Long.valueOf(logstoreRetentionBytes)); }

    /**
     * Longest time that data is kept, in milliseconds. Zero and negative values mean no limit.
     *
     * <p>The service's default is 604800000.
     */
    @JsonProperty("logstore_retention_ms") public Builder logstoreRetentionMs(@Nullable Long logstoreRetentionMs) {
      this.logstoreRetentionMs = logstoreRetentionMs;
      return this;
    }

    public Builder logstoreRetentionMs(long logstoreRetentionMs) { return logstoreRetentionMs(Long.valueOf(logstoreRetentionMs)); }

    /**
     * How a new stream stores its rows.
     *
     * <p>The service's default is append.
     */
    @JsonProperty("mode") public Builder mode(@Nullable NewStreamMode mode) {
      this.mode = mode;
      return this;
    }

    /** Name of the stream: a letter, then letters, digits and underscores, 64 in all. */
    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("order_by_expression") public Builder orderByExpression(@Nullable String orderByExpression) {
      this.orderByExpression = orderByExpression;
      return this;
    }

    @JsonProperty("order_by_granularity") public Builder orderByGranularity(@Nullable String orderByGranularity) {
      this.orderByGranularity = orderByGranularity;
      return this;
    }

    @JsonProperty("partition_by_granularity")
    public Builder partitionByGranularity(@Nullable String partitionByGranularity) {
      this.partitionByGranularity = partitionByGranularity;
      return this;
    }

    /** Expression of the primary key, needed in the modes <code>changelog_kv</code> and <code>versioned_kv</code>. */
    @JsonProperty("primary_key") public Builder primaryKey(@Nullable String primaryKey) {
      this.primaryKey = primaryKey;
      return this;
    }

    @JsonProperty("replication_factor") public Builder replicationFactor(@Nullable Long replicationFactor) {
      this.replicationFactor = replicationFactor;
      return this;
    }

    public Builder replicationFactor(long replicationFactor) { return replicationFactor(Long.valueOf(replicationFactor)); }

    @JsonProperty("secondary_indexes")
    public Builder secondaryIndexes(@Nullable List<SecondaryIndex> secondaryIndexes) {
      this.secondaryIndexes = ModelProperties.copyOf(secondaryIndexes);
      return this;
    }

    @JsonProperty("shards") public Builder shards(@Nullable Long shards) {
      this.shards = shards;
      return this;
    }

    public Builder shards(long shards) { return shards(Long.valueOf(shards)); }

    /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
    @JsonProperty("ttl_expression") public Builder ttlExpression(@Nullable String ttlExpression) {
      this.ttlExpression = ttlExpression;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public CreateStreamRequest build() { return new CreateStreamRequest(this); }
  }
}
