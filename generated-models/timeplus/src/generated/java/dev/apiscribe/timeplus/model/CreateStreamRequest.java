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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A new stream. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "column_families", "columns", "description", "engine", "event_time_column", "event_time_timezone",
  "logstore_retention_bytes", "logstore_retention_ms", "mode", "name", "order_by_expression",
  "order_by_granularity", "partition_by_granularity", "primary_key", "replication_factor", "secondary_indexes",
  "shards", "ttl_expression" })
public final class CreateStreamRequest {
  @JsonProperty("column_families") private final @Nullable List<@NotNull @Valid ColumnFamily> columnFamilies;
  @JsonProperty("columns") private final @Nullable List<@NotNull @Valid ColumnDefinition> columns;
  @JsonProperty("description") private final @Nullable String description;
  @JsonProperty("engine") private final @Nullable NewStreamEngine engine;
  @JsonProperty("event_time_column") private final @Nullable String eventTimeColumn;
  @JsonProperty("event_time_timezone") private final @Nullable String eventTimeTimezone;
  @JsonProperty("logstore_retention_bytes") private final @Nullable Long logstoreRetentionBytes;
  @JsonProperty("logstore_retention_ms") private final @Nullable Long logstoreRetentionMs;
  @JsonProperty("mode") private final @Nullable NewStreamMode mode;
  @JsonProperty("name") @NotNull @Size(max = 64) @Pattern(regexp = "^[A-Za-z][A-Za-z0-9_]{0,63}$")
  private final @Nullable String name;
  @JsonProperty("order_by_expression") private final @Nullable String orderByExpression;
  @JsonProperty("order_by_granularity") private final @Nullable String orderByGranularity;
  @JsonProperty("partition_by_granularity") private final @Nullable String partitionByGranularity;
  @JsonProperty("primary_key") private final @Nullable String primaryKey;
  @JsonProperty("replication_factor") private final @Nullable Long replicationFactor;
  @JsonProperty("secondary_indexes") private final @Nullable List<@NotNull @Valid SecondaryIndex> secondaryIndexes;
  @JsonProperty("shards") private final @Nullable Long shards;
  @JsonProperty("ttl_expression") private final @Nullable String ttlExpression;
  private final ModelProperties kept;

  private CreateStreamRequest(Builder builder, UnaryOperator<String> missing) {
    columnFamilies = builder.columnFamilies;
    columns = builder.columns;
    description = builder.description;
    engine = builder.engine;
    eventTimeColumn = builder.eventTimeColumn;
    eventTimeTimezone = builder.eventTimeTimezone;
    logstoreRetentionBytes = builder.logstoreRetentionBytes;
    logstoreRetentionMs = builder.logstoreRetentionMs;
    mode = builder.mode;
    name = builder.required("name", builder.name, missing);
    orderByExpression = builder.orderByExpression;
    orderByGranularity = builder.orderByGranularity;
    partitionByGranularity = builder.partitionByGranularity;
    primaryKey = builder.primaryKey;
    replicationFactor = builder.replicationFactor;
    secondaryIndexes = builder.secondaryIndexes;
    shards = builder.shards;
    ttlExpression = builder.ttlExpression;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateStreamRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Groups of columns outside of the primary key. */
  public @Nullable List<ColumnFamily> columnFamilies() { return kept.optional("column_families", columnFamilies); }

  public @Nullable List<ColumnDefinition> columns() { return kept.optional("columns", columns); }

  public @Nullable String description() { return kept.optional("description", description); }

  /** Storage engine of a new stream, when it is not the usual one. */
  public @Nullable NewStreamEngine engine() { return kept.optional("engine", engine); }

  /** Column to take the event time from. */
  public @Nullable String eventTimeColumn() { return kept.optional("event_time_column", eventTimeColumn); }

  /** Time zone of the event time column. */
  public @Nullable String eventTimeTimezone() { return kept.optional("event_time_timezone", eventTimeTimezone); }

  /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
  public @Nullable Long logstoreRetentionBytes() { return kept.optional("logstore_retention_bytes", logstoreRetentionBytes); }

  /**
   * Longest time that data is kept, in milliseconds. Zero and negative values mean no limit.
   *
   * <p>The service's default is 604800000.
   */
  public @Nullable Long logstoreRetentionMs() { return kept.optional("logstore_retention_ms", logstoreRetentionMs); }

  /**
   * How a new stream stores its rows.
   *
   * <p>The service's default is append.
   */
  public @Nullable NewStreamMode mode() { return kept.optional("mode", mode); }

  /** Name of the stream: a letter, then letters, digits and underscores, 64 in all. */
  public String name() { return kept.required("name", name); }

  public @Nullable String orderByExpression() { return kept.optional("order_by_expression", orderByExpression); }

  public @Nullable String orderByGranularity() { return kept.optional("order_by_granularity", orderByGranularity); }

  public @Nullable String partitionByGranularity() { return kept.optional("partition_by_granularity", partitionByGranularity); }

  /** Expression of the primary key, needed in the modes <code>changelog_kv</code> and <code>versioned_kv</code>. */
  public @Nullable String primaryKey() { return kept.optional("primary_key", primaryKey); }

  public @Nullable Long replicationFactor() { return kept.optional("replication_factor", replicationFactor); }

  public @Nullable List<SecondaryIndex> secondaryIndexes() { return kept.optional("secondary_indexes", secondaryIndexes); }

  public @Nullable Long shards() { return kept.optional("shards", shards); }

  /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
  public @Nullable String ttlExpression() { return kept.optional("ttl_expression", ttlExpression); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

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
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
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
        && Objects.equals(this.ttlExpression, that.ttlExpression) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        columnFamilies, columns, description, engine, eventTimeColumn, eventTimeTimezone, logstoreRetentionBytes,
        logstoreRetentionMs, mode, name, orderByExpression, orderByGranularity, partitionByGranularity, primaryKey,
        replicationFactor, secondaryIndexes, shards, ttlExpression, kept);
  }

  @Override public String toString() {
    return "CreateStreamRequest[columnFamilies=" + columnFamilies + ", columns=" + columns
        + ", description=" + description + ", engine=" + engine + ", eventTimeColumn=" + eventTimeColumn
        + ", eventTimeTimezone=" + eventTimeTimezone + ", logstoreRetentionBytes=" + logstoreRetentionBytes
        + ", logstoreRetentionMs=" + logstoreRetentionMs + ", mode=" + mode + ", name=" + name
        + ", orderByExpression=" + orderByExpression + ", orderByGranularity=" + orderByGranularity
        + ", partitionByGranularity=" + partitionByGranularity + ", primaryKey=" + primaryKey
        + ", replicationFactor=" + replicationFactor + ", secondaryIndexes=" + secondaryIndexes + ", shards=" + shards
        + ", ttlExpression=" + ttlExpression + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
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

    private Builder() {}

    /** Groups of columns outside of the primary key. */
    @JsonProperty("column_families") public Builder columnFamilies(@Nullable List<ColumnFamily> columnFamilies) {
      this.columnFamilies = set("column_families", ModelProperties.copyOf(columnFamilies));
      return this;
    }

    @JsonProperty("columns") public Builder columns(@Nullable List<ColumnDefinition> columns) {
      this.columns = set("columns", ModelProperties.copyOf(columns));
      return this;
    }

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = set("description", description);
      return this;
    }

    /** Storage engine of a new stream, when it is not the usual one. */
    @JsonProperty("engine") public Builder engine(@Nullable NewStreamEngine engine) {
      this.engine = set("engine", engine);
      return this;
    }

    /** Column to take the event time from. */
    @JsonProperty("event_time_column") public Builder eventTimeColumn(@Nullable String eventTimeColumn) {
      this.eventTimeColumn = set("event_time_column", eventTimeColumn);
      return this;
    }

    /** Time zone of the event time column. */
    @JsonProperty("event_time_timezone") public Builder eventTimeTimezone(@Nullable String eventTimeTimezone) {
      this.eventTimeTimezone = set("event_time_timezone", eventTimeTimezone);
      return this;
    }

    /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_bytes")
    public Builder logstoreRetentionBytes(@Nullable Long logstoreRetentionBytes) {
      this.logstoreRetentionBytes = set("logstore_retention_bytes", logstoreRetentionBytes);
      return this;
    }

    public Builder logstoreRetentionBytes(long logstoreRetentionBytes) { return logstoreRetentionBytes(Long.valueOf(logstoreRetentionBytes)); }

    /**
     * Longest time that data is kept, in milliseconds. Zero and negative values mean no limit.
     *
     * <p>The service's default is 604800000.
     */
    @JsonProperty("logstore_retention_ms") public Builder logstoreRetentionMs(@Nullable Long logstoreRetentionMs) {
      this.logstoreRetentionMs = set("logstore_retention_ms", logstoreRetentionMs);
      return this;
    }

    public Builder logstoreRetentionMs(long logstoreRetentionMs) { return logstoreRetentionMs(Long.valueOf(logstoreRetentionMs)); }

    /**
     * How a new stream stores its rows.
     *
     * <p>The service's default is append.
     */
    @JsonProperty("mode") public Builder mode(@Nullable NewStreamMode mode) {
      this.mode = set("mode", mode);
      return this;
    }

    /** Name of the stream: a letter, then letters, digits and underscores, 64 in all. */
    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    @JsonProperty("order_by_expression") public Builder orderByExpression(@Nullable String orderByExpression) {
      this.orderByExpression = set("order_by_expression", orderByExpression);
      return this;
    }

    @JsonProperty("order_by_granularity") public Builder orderByGranularity(@Nullable String orderByGranularity) {
      this.orderByGranularity = set("order_by_granularity", orderByGranularity);
      return this;
    }

    @JsonProperty("partition_by_granularity")
    public Builder partitionByGranularity(@Nullable String partitionByGranularity) {
      this.partitionByGranularity = set("partition_by_granularity", partitionByGranularity);
      return this;
    }

    /** Expression of the primary key, needed in the modes <code>changelog_kv</code> and <code>versioned_kv</code>. */
    @JsonProperty("primary_key") public Builder primaryKey(@Nullable String primaryKey) {
      this.primaryKey = set("primary_key", primaryKey);
      return this;
    }

    @JsonProperty("replication_factor") public Builder replicationFactor(@Nullable Long replicationFactor) {
      this.replicationFactor = set("replication_factor", replicationFactor);
      return this;
    }

    public Builder replicationFactor(long replicationFactor) { return replicationFactor(Long.valueOf(replicationFactor)); }

    @JsonProperty("secondary_indexes")
    public Builder secondaryIndexes(@Nullable List<SecondaryIndex> secondaryIndexes) {
      this.secondaryIndexes = set("secondary_indexes", ModelProperties.copyOf(secondaryIndexes));
      return this;
    }

    @JsonProperty("shards") public Builder shards(@Nullable Long shards) {
      this.shards = set("shards", shards);
      return this;
    }

    public Builder shards(long shards) { return shards(Long.valueOf(shards)); }

    /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
    @JsonProperty("ttl_expression") public Builder ttlExpression(@Nullable String ttlExpression) {
      this.ttlExpression = set("ttl_expression", ttlExpression);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateStreamRequest build() { return complete("CreateStreamRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateStreamRequest build(UnaryOperator<String> missing) { return new CreateStreamRequest(this, missing); }
  }
}
