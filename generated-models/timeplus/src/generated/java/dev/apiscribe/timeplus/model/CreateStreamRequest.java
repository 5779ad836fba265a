// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/CreateStreamRequest there, or the templates in templates/models.
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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A new stream. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "column_families",
  "columns",
  "description",
  "engine",
  "event_time_column",
  "event_time_timezone",
  "logstore_retention_bytes",
  "logstore_retention_ms",
  "mode",
  "name",
  "order_by_expression",
  "order_by_granularity",
  "partition_by_granularity",
  "primary_key",
  "replication_factor",
  "secondary_indexes",
  "shards",
  "ttl_expression" })
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

  @NotNull
  @Size(max = 64)
  @Pattern(regexp = "^[A-Za-z][A-Za-z0-9_]{0,63}$")
  private final String name;

  private final @Nullable String orderByExpression;

  private final @Nullable String orderByGranularity;

  private final @Nullable String partitionByGranularity;

  private final @Nullable String primaryKey;

  private final @Nullable Long replicationFactor;

  private final @Nullable List<@NotNull @Valid SecondaryIndex> secondaryIndexes;

  private final @Nullable Long shards;

  private final @Nullable String ttlExpression;

  private final Map<String, @Nullable Object> otherMembers;

  private CreateStreamRequest(Builder builder) {
    this.columnFamilies = builder.columnFamilies;
    this.columns = builder.columns;
    this.description = builder.description;
    this.engine = builder.engine;
    this.eventTimeColumn = builder.eventTimeColumn;
    this.eventTimeTimezone = builder.eventTimeTimezone;
    this.logstoreRetentionBytes = builder.logstoreRetentionBytes;
    this.logstoreRetentionMs = builder.logstoreRetentionMs;
    this.mode = builder.mode;
    this.name = builder.name;
    this.orderByExpression = builder.orderByExpression;
    this.orderByGranularity = builder.orderByGranularity;
    this.partitionByGranularity = builder.partitionByGranularity;
    this.primaryKey = builder.primaryKey;
    this.replicationFactor = builder.replicationFactor;
    this.secondaryIndexes = builder.secondaryIndexes;
    this.shards = builder.shards;
    this.ttlExpression = builder.ttlExpression;
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
  static CreateStreamRequest of(Builder builder) {
    return builder.build();
  }

  /** Groups of columns outside of the primary key. */
  @JsonProperty("column_families")
  public @Nullable List<ColumnFamily> columnFamilies() {
    return this.columnFamilies;
  }

  @JsonProperty("columns")
  public @Nullable List<ColumnDefinition> columns() {
    return this.columns;
  }

  @JsonProperty("description")
  public @Nullable String description() {
    return this.description;
  }

  /** Storage engine of a new stream, when it is not the usual one. */
  @JsonProperty("engine")
  public @Nullable NewStreamEngine engine() {
    return this.engine;
  }

  /** Column to take the event time from. */
  @JsonProperty("event_time_column")
  public @Nullable String eventTimeColumn() {
    return this.eventTimeColumn;
  }

  /** Time zone of the event time column. */
  @JsonProperty("event_time_timezone")
  public @Nullable String eventTimeTimezone() {
    return this.eventTimeTimezone;
  }

  /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
  @JsonProperty("logstore_retention_bytes")
  public @Nullable Long logstoreRetentionBytes() {
    return this.logstoreRetentionBytes;
  }

  /**
   * Longest time that data is kept, in milliseconds. Zero and negative values mean no limit.
   *
   * <p>The service's default is 604800000.
   */
  @JsonProperty("logstore_retention_ms")
  public @Nullable Long logstoreRetentionMs() {
    return this.logstoreRetentionMs;
  }

  /**
   * How a new stream stores its rows.
   *
   * <p>The service's default is append.
   */
  @JsonProperty("mode")
  public @Nullable NewStreamMode mode() {
    return this.mode;
  }

  /** Name of the stream: a letter, then letters, digits and underscores, 64 in all. */
  @JsonProperty("name")
  public String name() {
    return this.name;
  }

  @JsonProperty("order_by_expression")
  public @Nullable String orderByExpression() {
    return this.orderByExpression;
  }

  @JsonProperty("order_by_granularity")
  public @Nullable String orderByGranularity() {
    return this.orderByGranularity;
  }

  @JsonProperty("partition_by_granularity")
  public @Nullable String partitionByGranularity() {
    return this.partitionByGranularity;
  }

  /** Expression of the primary key, needed in the modes <code>changelog_kv</code> and <code>versioned_kv</code>. */
  @JsonProperty("primary_key")
  public @Nullable String primaryKey() {
    return this.primaryKey;
  }

  @JsonProperty("replication_factor")
  public @Nullable Long replicationFactor() {
    return this.replicationFactor;
  }

  @JsonProperty("secondary_indexes")
  public @Nullable List<SecondaryIndex> secondaryIndexes() {
    return this.secondaryIndexes;
  }

  @JsonProperty("shards")
  public @Nullable Long shards() {
    return this.shards;
  }

  /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
  @JsonProperty("ttl_expression")
  public @Nullable String ttlExpression() {
    return this.ttlExpression;
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
    builder.columnFamilies = this.columnFamilies;
    builder.columns = this.columns;
    builder.description = this.description;
    builder.engine = this.engine;
    builder.eventTimeColumn = this.eventTimeColumn;
    builder.eventTimeTimezone = this.eventTimeTimezone;
    builder.logstoreRetentionBytes = this.logstoreRetentionBytes;
    builder.logstoreRetentionMs = this.logstoreRetentionMs;
    builder.mode = this.mode;
    builder.name = this.name;
    builder.orderByExpression = this.orderByExpression;
    builder.orderByGranularity = this.orderByGranularity;
    builder.partitionByGranularity = this.partitionByGranularity;
    builder.primaryKey = this.primaryKey;
    builder.replicationFactor = this.replicationFactor;
    builder.secondaryIndexes = this.secondaryIndexes;
    builder.shards = this.shards;
    builder.ttlExpression = this.ttlExpression;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CreateStreamRequest that
            && Objects.equals(this.columnFamilies, that.columnFamilies)
            && Objects.equals(this.columns, that.columns)
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.engine, that.engine)
            && Objects.equals(this.eventTimeColumn, that.eventTimeColumn)
            && Objects.equals(this.eventTimeTimezone, that.eventTimeTimezone)
            && Objects.equals(this.logstoreRetentionBytes, that.logstoreRetentionBytes)
            && Objects.equals(this.logstoreRetentionMs, that.logstoreRetentionMs)
            && Objects.equals(this.mode, that.mode)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.orderByExpression, that.orderByExpression)
            && Objects.equals(this.orderByGranularity, that.orderByGranularity)
            && Objects.equals(this.partitionByGranularity, that.partitionByGranularity)
            && Objects.equals(this.primaryKey, that.primaryKey)
            && Objects.equals(this.replicationFactor, that.replicationFactor)
            && Objects.equals(this.secondaryIndexes, that.secondaryIndexes)
            && Objects.equals(this.shards, that.shards)
            && Objects.equals(this.ttlExpression, that.ttlExpression)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.columnFamilies,
        this.columns,
        this.description,
        this.engine,
        this.eventTimeColumn,
        this.eventTimeTimezone,
        this.logstoreRetentionBytes,
        this.logstoreRetentionMs,
        this.mode,
        this.name,
        this.orderByExpression,
        this.orderByGranularity,
        this.partitionByGranularity,
        this.primaryKey,
        this.replicationFactor,
        this.secondaryIndexes,
        this.shards,
        this.ttlExpression,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "CreateStreamRequest["
        + "columnFamilies=" + this.columnFamilies + ", "
        + "columns=" + this.columns + ", "
        + "description=" + this.description + ", "
        + "engine=" + this.engine + ", "
        + "eventTimeColumn=" + this.eventTimeColumn + ", "
        + "eventTimeTimezone=" + this.eventTimeTimezone + ", "
        + "logstoreRetentionBytes=" + this.logstoreRetentionBytes + ", "
        + "logstoreRetentionMs=" + this.logstoreRetentionMs + ", "
        + "mode=" + this.mode + ", "
        + "name=" + this.name + ", "
        + "orderByExpression=" + this.orderByExpression + ", "
        + "orderByGranularity=" + this.orderByGranularity + ", "
        + "partitionByGranularity=" + this.partitionByGranularity + ", "
        + "primaryKey=" + this.primaryKey + ", "
        + "replicationFactor=" + this.replicationFactor + ", "
        + "secondaryIndexes=" + this.secondaryIndexes + ", "
        + "shards=" + this.shards + ", "
        + "ttlExpression=" + this.ttlExpression + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link CreateStreamRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "column_families",
            "columns",
            "description",
            "engine",
            "event_time_column",
            "event_time_timezone",
            "logstore_retention_bytes",
            "logstore_retention_ms",
            "mode",
            "name",
            "order_by_expression",
            "order_by_granularity",
            "partition_by_granularity",
            "primary_key",
            "replication_factor",
            "secondary_indexes",
            "shards",
            "ttl_expression");

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
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Groups of columns outside of the primary key. */
    @JsonProperty("column_families")
    public Builder columnFamilies(@Nullable List<ColumnFamily> columnFamilies) {
      this.columnFamilies =
          columnFamilies == null ? null : Collections.unmodifiableList(new ArrayList<>(columnFamilies));
      return this;
    }

    @JsonProperty("columns")
    public Builder columns(@Nullable List<ColumnDefinition> columns) {
      this.columns =
          columns == null ? null : Collections.unmodifiableList(new ArrayList<>(columns));
      return this;
    }

    @JsonProperty("description")
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** Storage engine of a new stream, when it is not the usual one. */
    @JsonProperty("engine")
    public Builder engine(@Nullable NewStreamEngine engine) {
      this.engine = engine;
      return this;
    }

    /** Column to take the event time from. */
    @JsonProperty("event_time_column")
    public Builder eventTimeColumn(@Nullable String eventTimeColumn) {
      this.eventTimeColumn = eventTimeColumn;
      return this;
    }

    /** Time zone of the event time column. */
    @JsonProperty("event_time_timezone")
    public Builder eventTimeTimezone(@Nullable String eventTimeTimezone) {
      this.eventTimeTimezone = eventTimeTimezone;
      return this;
    }

    /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_bytes")
    public Builder logstoreRetentionBytes(@Nullable Long logstoreRetentionBytes) {
      this.logstoreRetentionBytes = logstoreRetentionBytes;
      return this;
    }

    /** The same for a plain number. */
    public Builder logstoreRetentionBytes(long logstoreRetentionBytes) {
      return this.logstoreRetentionBytes(Long.valueOf(logstoreRetentionBytes));
    }

    /**
     * Longest time that data is kept, in milliseconds. Zero and negative values mean no limit.
     *
     * <p>The service's default is 604800000.
     */
    @JsonProperty("logstore_retention_ms")
    public Builder logstoreRetentionMs(@Nullable Long logstoreRetentionMs) {
      this.logstoreRetentionMs = logstoreRetentionMs;
      return this;
    }

    /** The same for a plain number. */
    public Builder logstoreRetentionMs(long logstoreRetentionMs) {
      return this.logstoreRetentionMs(Long.valueOf(logstoreRetentionMs));
    }

    /**
     * How a new stream stores its rows.
     *
     * <p>The service's default is append.
     */
    @JsonProperty("mode")
    public Builder mode(@Nullable NewStreamMode mode) {
      this.mode = mode;
      return this;
    }

    /** Name of the stream: a letter, then letters, digits and underscores, 64 in all. */
    @JsonProperty("name")
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("order_by_expression")
    public Builder orderByExpression(@Nullable String orderByExpression) {
      this.orderByExpression = orderByExpression;
      return this;
    }

    @JsonProperty("order_by_granularity")
    public Builder orderByGranularity(@Nullable String orderByGranularity) {
      this.orderByGranularity = orderByGranularity;
      return this;
    }

    @JsonProperty("partition_by_granularity")
    public Builder partitionByGranularity(@Nullable String partitionByGranularity) {
      this.partitionByGranularity = partitionByGranularity;
      return this;
    }

    /** Expression of the primary key, needed in the modes <code>changelog_kv</code> and <code>versioned_kv</code>. */
    @JsonProperty("primary_key")
    public Builder primaryKey(@Nullable String primaryKey) {
      this.primaryKey = primaryKey;
      return this;
    }

    @JsonProperty("replication_factor")
    public Builder replicationFactor(@Nullable Long replicationFactor) {
      this.replicationFactor = replicationFactor;
      return this;
    }

    /** The same for a plain number. */
    public Builder replicationFactor(long replicationFactor) {
      return this.replicationFactor(Long.valueOf(replicationFactor));
    }

    @JsonProperty("secondary_indexes")
    public Builder secondaryIndexes(@Nullable List<SecondaryIndex> secondaryIndexes) {
      this.secondaryIndexes =
          secondaryIndexes == null ? null : Collections.unmodifiableList(new ArrayList<>(secondaryIndexes));
      return this;
    }

    @JsonProperty("shards")
    public Builder shards(@Nullable Long shards) {
      this.shards = shards;
      return this;
    }

    /** The same for a plain number. */
    public Builder shards(long shards) {
      return this.shards(Long.valueOf(shards));
    }

    /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
    @JsonProperty("ttl_expression")
    public Builder ttlExpression(@Nullable String ttlExpression) {
      this.ttlExpression = ttlExpression;
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
    public CreateStreamRequest build() {
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      return new CreateStreamRequest(this);
    }
  }
}
