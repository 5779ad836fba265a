// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Stream there, or the templates in templates/models.
package dev.apiscribe.dis.model;

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

/** A stream, with a page of its partitions. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "stream_name", "create_time", "last_modified_time", "status", "stream_type", "partitions", "has_more_partitions",
  "retention_period", "stream_id", "data_type", "data_schema", "compression_format", "csv_properties",
  "writable_partition_count", "readable_partition_count", "update_partition_counts", "tags", "sys_tags",
  "auto_scale_enabled", "auto_scale_min_partition_count", "auto_scale_max_partition_count" })
public final class Stream {
  @JsonProperty("stream_name") private final @Nullable String streamName;
  @JsonProperty("create_time") private final @Nullable Long createTime;
  @JsonProperty("last_modified_time") private final @Nullable Long lastModifiedTime;
  @JsonProperty("status") private final @Nullable StreamStatus status;
  @JsonProperty("stream_type") private final @Nullable StreamType streamType;
  @JsonProperty("partitions") private final @Nullable List<@NotNull @Valid Partition> partitions;
  @JsonProperty("has_more_partitions") private final @Nullable Boolean hasMorePartitions;
  @JsonProperty("retention_period") private final @Nullable Long retentionPeriod;
  @JsonProperty("stream_id") private final @Nullable String streamId;
  @JsonProperty("data_type") private final @Nullable DataType dataType;
  @JsonProperty("data_schema") private final @Nullable String dataSchema;
  @JsonProperty("compression_format") private final @Nullable CompressionFormat compressionFormat;
  @JsonProperty("csv_properties") @Valid private final @Nullable CsvProperties csvProperties;
  @JsonProperty("writable_partition_count") private final @Nullable Long writablePartitionCount;
  @JsonProperty("readable_partition_count") private final @Nullable Long readablePartitionCount;
  @JsonProperty("update_partition_counts")
  private final @Nullable List<@NotNull @Valid PartitionCountChange> updatePartitionCounts;
  @JsonProperty("tags") private final @Nullable List<@NotNull @Valid Tag> tags;
  @JsonProperty("sys_tags") private final @Nullable List<@NotNull @Valid SystemTag> sysTags;
  @JsonProperty("auto_scale_enabled") private final @Nullable Boolean autoScaleEnabled;
  @JsonProperty("auto_scale_min_partition_count") private final @Nullable Long autoScaleMinPartitionCount;
  @JsonProperty("auto_scale_max_partition_count") private final @Nullable Long autoScaleMaxPartitionCount;
  private final ModelProperties kept;

  private Stream(Builder builder, UnaryOperator<String> missing) {
    streamName = builder.streamName;
    createTime = builder.createTime;
    lastModifiedTime = builder.lastModifiedTime;
    status = builder.status;
    streamType = builder.streamType;
    partitions = builder.partitions;
    hasMorePartitions = builder.hasMorePartitions;
    retentionPeriod = builder.retentionPeriod;
    streamId = builder.streamId;
    dataType = builder.dataType;
    dataSchema = builder.dataSchema;
    compressionFormat = builder.compressionFormat;
    csvProperties = builder.csvProperties;
    writablePartitionCount = builder.writablePartitionCount;
    readablePartitionCount = builder.readablePartitionCount;
    updatePartitionCounts = builder.updatePartitionCounts;
    tags = builder.tags;
    sysTags = builder.sysTags;
    autoScaleEnabled = builder.autoScaleEnabled;
    autoScaleMinPartitionCount = builder.autoScaleMinPartitionCount;
    autoScaleMaxPartitionCount = builder.autoScaleMaxPartitionCount;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Stream(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the stream. */
  public @Nullable String streamName() { return kept.optional("stream_name", streamName); }

  /** When the stream was created, in milliseconds. */
  public @Nullable Long createTime() { return kept.optional("create_time", createTime); }

  /** When the stream was last changed, in milliseconds. */
  public @Nullable Long lastModifiedTime() { return kept.optional("last_modified_time", lastModifiedTime); }

  /** What the stream does at the moment. */
  public @Nullable StreamStatus status() { return kept.optional("status", status); }

  /** How much a partition of the stream takes in: <code>COMMON</code> 1 Mbit/s, <code>ADVANCED</code> 5 Mbit/s. */
  public @Nullable StreamType streamType() { return kept.optional("stream_type", streamType); }

  /** Partitions of this page. */
  public @Nullable List<Partition> partitions() { return kept.optional("partitions", partitions); }

  /** Whether there is another page of partitions. */
  public @Nullable Boolean hasMorePartitions() { return kept.optional("has_more_partitions", hasMorePartitions); }

  /** How many hours records are kept. */
  public @Nullable Long retentionPeriod() { return kept.optional("retention_period", retentionPeriod); }

  /** Id of the stream. */
  public @Nullable String streamId() { return kept.optional("stream_id", streamId); }

  /**
   * What the records are: <code>BLOB</code> bytes of any kind, <code>JSON</code> text in JSON, <code>CSV</code>
   * text with commas between the values.
   *
   * <p>The service's default is BLOB.
   */
  public @Nullable DataType dataType() { return kept.optional("data_type", dataType); }

  /** Structure of records in JSON or CSV, as an Avro schema. */
  public @Nullable String dataSchema() { return kept.optional("data_schema", dataSchema); }

  /** How the data is compressed. Without it, the data is not compressed. */
  public @Nullable CompressionFormat compressionFormat() { return kept.optional("compression_format", compressionFormat); }

  /** How data in CSV is written. */
  public @Nullable CsvProperties csvProperties() { return kept.optional("csv_properties", csvProperties); }

  /** How many partitions can be written: those that are <code>ACTIVE</code>. */
  public @Nullable Long writablePartitionCount() { return kept.optional("writable_partition_count", writablePartitionCount); }

  /** How many partitions can be read: those that are <code>ACTIVE</code> or <code>DELETED</code>. */
  public @Nullable Long readablePartitionCount() { return kept.optional("readable_partition_count", readablePartitionCount); }

  /** How the number of partitions was changed before. */
  public @Nullable List<PartitionCountChange> updatePartitionCounts() { return kept.optional("update_partition_counts", updatePartitionCounts); }

  /** Tags of the stream. */
  public @Nullable List<Tag> tags() { return kept.optional("tags", tags); }

  /** Enterprise project of the stream. */
  public @Nullable List<SystemTag> sysTags() { return kept.optional("sys_tags", sysTags); }

  /** Whether the service changes the number of partitions by itself. It is off by default. */
  public @Nullable Boolean autoScaleEnabled() { return kept.optional("auto_scale_enabled", autoScaleEnabled); }

  /** How few partitions the service may leave by itself. */
  public @Nullable Long autoScaleMinPartitionCount() { return kept.optional("auto_scale_min_partition_count", autoScaleMinPartitionCount); }

  /** How many partitions the service may add up to by itself. */
  public @Nullable Long autoScaleMaxPartitionCount() { return kept.optional("auto_scale_max_partition_count", autoScaleMaxPartitionCount); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.streamName = streamName;
    builder.createTime = createTime;
    builder.lastModifiedTime = lastModifiedTime;
    builder.status = status;
    builder.streamType = streamType;
    builder.partitions = partitions;
    builder.hasMorePartitions = hasMorePartitions;
    builder.retentionPeriod = retentionPeriod;
    builder.streamId = streamId;
    builder.dataType = dataType;
    builder.dataSchema = dataSchema;
    builder.compressionFormat = compressionFormat;
    builder.csvProperties = csvProperties;
    builder.writablePartitionCount = writablePartitionCount;
    builder.readablePartitionCount = readablePartitionCount;
    builder.updatePartitionCounts = updatePartitionCounts;
    builder.tags = tags;
    builder.sysTags = sysTags;
    builder.autoScaleEnabled = autoScaleEnabled;
    builder.autoScaleMinPartitionCount = autoScaleMinPartitionCount;
    builder.autoScaleMaxPartitionCount = autoScaleMaxPartitionCount;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Stream that && Objects.equals(this.streamName, that.streamName)
        && Objects.equals(this.createTime, that.createTime)
        && Objects.equals(this.lastModifiedTime, that.lastModifiedTime) && Objects.equals(this.status, that.status)
        && Objects.equals(this.streamType, that.streamType) && Objects.equals(this.partitions, that.partitions)
        && Objects.equals(this.hasMorePartitions, that.hasMorePartitions)
        && Objects.equals(this.retentionPeriod, that.retentionPeriod) && Objects.equals(this.streamId, that.streamId)
        && Objects.equals(this.dataType, that.dataType) && Objects.equals(this.dataSchema, that.dataSchema)
        && Objects.equals(this.compressionFormat, that.compressionFormat)
        && Objects.equals(this.csvProperties, that.csvProperties)
        && Objects.equals(this.writablePartitionCount, that.writablePartitionCount)
        && Objects.equals(this.readablePartitionCount, that.readablePartitionCount)
        && Objects.equals(this.updatePartitionCounts, that.updatePartitionCounts)
        && Objects.equals(this.tags, that.tags) && Objects.equals(this.sysTags, that.sysTags)
        && Objects.equals(this.autoScaleEnabled, that.autoScaleEnabled)
        && Objects.equals(this.autoScaleMinPartitionCount, that.autoScaleMinPartitionCount)
        && Objects.equals(this.autoScaleMaxPartitionCount, that.autoScaleMaxPartitionCount) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        streamName, createTime, lastModifiedTime, status, streamType, partitions, hasMorePartitions,
        retentionPeriod, streamId, dataType, dataSchema, compressionFormat, csvProperties, writablePartitionCount,
        readablePartitionCount, updatePartitionCounts, tags, sysTags, autoScaleEnabled, autoScaleMinPartitionCount,
        autoScaleMaxPartitionCount, kept);
  }

  @Override public String toString() {
    return "Stream[streamName=" + streamName + ", createTime=" + createTime
        + ", lastModifiedTime=" + lastModifiedTime + ", status=" + status + ", streamType=" + streamType
        + ", partitions=" + partitions + ", hasMorePartitions=" + hasMorePartitions
        + ", retentionPeriod=" + retentionPeriod + ", streamId=" + streamId + ", dataType=" + dataType
        + ", dataSchema=" + dataSchema + ", compressionFormat=" + compressionFormat + ", csvProperties=" + csvProperties
        + ", writablePartitionCount=" + writablePartitionCount + ", readablePartitionCount=" + readablePartitionCount
        + ", updatePartitionCounts=" + updatePartitionCounts + ", tags=" + tags + ", sysTags=" + sysTags
        + ", autoScaleEnabled=" + autoScaleEnabled + ", autoScaleMinPartitionCount=" + autoScaleMinPartitionCount
        + ", autoScaleMaxPartitionCount=" + autoScaleMaxPartitionCount + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "stream_name", "create_time", "last_modified_time", "status", "stream_type", "partitions",
        "has_more_partitions", "retention_period", "stream_id", "data_type", "data_schema", "compression_format",
        "csv_properties", "writable_partition_count", "readable_partition_count", "update_partition_counts", "tags",
        "sys_tags", "auto_scale_enabled", "auto_scale_min_partition_count", "auto_scale_max_partition_count");
    private @Nullable String streamName;
    private @Nullable Long createTime;
    private @Nullable Long lastModifiedTime;
    private @Nullable StreamStatus status;
    private @Nullable StreamType streamType;
    private @Nullable List<Partition> partitions;
    private @Nullable Boolean hasMorePartitions;
    private @Nullable Long retentionPeriod;
    private @Nullable String streamId;
    private @Nullable DataType dataType;
    private @Nullable String dataSchema;
    private @Nullable CompressionFormat compressionFormat;
    private @Nullable CsvProperties csvProperties;
    private @Nullable Long writablePartitionCount;
    private @Nullable Long readablePartitionCount;
    private @Nullable List<PartitionCountChange> updatePartitionCounts;
    private @Nullable List<Tag> tags;
    private @Nullable List<SystemTag> sysTags;
    private @Nullable Boolean autoScaleEnabled;
    private @Nullable Long autoScaleMinPartitionCount;
    private @Nullable Long autoScaleMaxPartitionCount;

    private Builder() {}

    /** Name of the stream. */
    @JsonProperty("stream_name") public Builder streamName(@Nullable String streamName) {
      this.streamName = set("stream_name", streamName);
      return this;
    }

    /** When the stream was created, in milliseconds. */
    @JsonProperty("create_time") public Builder createTime(@Nullable Long createTime) {
      this.createTime = set("create_time", createTime);
      return this;
    }

    public Builder createTime(long createTime) { return createTime(Long.valueOf(createTime)); }

    /** When the stream was last changed, in milliseconds. */
    @JsonProperty("last_modified_time") public Builder lastModifiedTime(@Nullable Long lastModifiedTime) {
      this.lastModifiedTime = set("last_modified_time", lastModifiedTime);
      return this;
    }

    public Builder lastModifiedTime(long lastModifiedTime) { return lastModifiedTime(Long.valueOf(lastModifiedTime)); }

    /** What the stream does at the moment. */
    @JsonProperty("status") public Builder status(@Nullable StreamStatus status) {
      this.status = set("status", status);
      return this;
    }

    /** How much a partition of the stream takes in: <code>COMMON</code> 1 Mbit/s, <code>ADVANCED</code> 5 Mbit/s. */
    @JsonProperty("stream_type") public Builder streamType(@Nullable StreamType streamType) {
      this.streamType = set("stream_type", streamType);
      return this;
    }

    /** Partitions of this page. */
    @JsonProperty("partitions") public Builder partitions(@Nullable List<Partition> partitions) {
      this.partitions = set("partitions", ModelProperties.copyOf(partitions));
      return this;
    }

    /** Whether there is another page of partitions. */
    @JsonProperty("has_more_partitions") public Builder hasMorePartitions(@Nullable Boolean hasMorePartitions) {
      this.hasMorePartitions = set("has_more_partitions", hasMorePartitions);
      return this;
    }

    /** How many hours records are kept. */
    @JsonProperty("retention_period") public Builder retentionPeriod(@Nullable Long retentionPeriod) {
      this.retentionPeriod = set("retention_period", retentionPeriod);
      return this;
    }

    public Builder retentionPeriod(long retentionPeriod) { return retentionPeriod(Long.valueOf(retentionPeriod)); }

    /** Id of the stream. */
    @JsonProperty("stream_id") public Builder streamId(@Nullable String streamId) {
      this.streamId = set("stream_id", streamId);
      return this;
    }

    /**
     * What the records are: <code>BLOB</code> bytes of any kind, <code>JSON</code> text in JSON, <code>CSV</code>
     * text with commas between the values.
     *
     * <p>The service's default is BLOB.
     */
    @JsonProperty("data_type") public Builder dataType(@Nullable DataType dataType) {
      this.dataType = set("data_type", dataType);
      return this;
    }

    /** Structure of records in JSON or CSV, as an Avro schema. */
    @JsonProperty("data_schema") public Builder dataSchema(@Nullable String dataSchema) {
      this.dataSchema = set("data_schema", dataSchema);
      return this;
    }

    /** How the data is compressed. Without it, the data is not compressed. */
    @JsonProperty("compression_format")
    public Builder compressionFormat(@Nullable CompressionFormat compressionFormat) {
      this.compressionFormat = set("compression_format", compressionFormat);
      return this;
    }

    /** How data in CSV is written. */
    @JsonProperty("csv_properties") public Builder csvProperties(@Nullable CsvProperties csvProperties) {
      this.csvProperties = set("csv_properties", csvProperties);
      return this;
    }

    /** How many partitions can be written: those that are <code>ACTIVE</code>. */
    @JsonProperty("writable_partition_count")
    public Builder writablePartitionCount(@Nullable Long writablePartitionCount) {
      this.writablePartitionCount = set("writable_partition_count", writablePartitionCount);
      return this;
    }

    public Builder writablePartitionCount(long writablePartitionCount) { return writablePartitionCount(Long.valueOf(writablePartitionCount)); }

    /** How many partitions can be read: those that are <code>ACTIVE</code> or <code>DELETED</code>. */
    @JsonProperty("readable_partition_count")
    public Builder readablePartitionCount(@Nullable Long readablePartitionCount) {
      this.readablePartitionCount = set("readable_partition_count", readablePartitionCount);
      return this;
    }

    public Builder readablePartitionCount(long readablePartitionCount) { return readablePartitionCount(Long.valueOf(readablePartitionCount)); }

    /** How the number of partitions was changed before. */
    @JsonProperty("update_partition_counts")
    public Builder updatePartitionCounts(@Nullable List<PartitionCountChange> updatePartitionCounts) {
      this.updatePartitionCounts = set("update_partition_counts", ModelProperties.copyOf(updatePartitionCounts));
      return this;
    }

    /** Tags of the stream. */
    @JsonProperty("tags") public Builder tags(@Nullable List<Tag> tags) {
      this.tags = set("tags", ModelProperties.copyOf(tags));
      return this;
    }

    /** Enterprise project of the stream. */
    @JsonProperty("sys_tags") public Builder sysTags(@Nullable List<SystemTag> sysTags) {
      this.sysTags = set("sys_tags", ModelProperties.copyOf(sysTags));
      return this;
    }

    /** Whether the service changes the number of partitions by itself. It is off by default. */
    @JsonProperty("auto_scale_enabled") public Builder autoScaleEnabled(@Nullable Boolean autoScaleEnabled) {
      this.autoScaleEnabled = set("auto_scale_enabled", autoScaleEnabled);
      return this;
    }

    /** How few partitions the service may leave by itself. */
    @JsonProperty("auto_scale_min_partition_count")
    public Builder autoScaleMinPartitionCount(@Nullable Long autoScaleMinPartitionCount) {
      this.autoScaleMinPartitionCount = set("auto_scale_min_partition_count", autoScaleMinPartitionCount);
      return this;
    }

    public Builder autoScaleMinPartitionCount(long autoScaleMinPartitionCount) { return autoScaleMinPartitionCount(Long.valueOf(autoScaleMinPartitionCount)); }

    /** How many partitions the service may add up to by itself. */
    @JsonProperty("auto_scale_max_partition_count")
    public Builder autoScaleMaxPartitionCount(@Nullable Long autoScaleMaxPartitionCount) {
      this.autoScaleMaxPartitionCount = set("auto_scale_max_partition_count", autoScaleMaxPartitionCount);
      return this;
    }

    public Builder autoScaleMaxPartitionCount(long autoScaleMaxPartitionCount) { return autoScaleMaxPartitionCount(Long.valueOf(autoScaleMaxPartitionCount)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Stream build() { return complete("Stream", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Stream build(UnaryOperator<String> missing) { return new Stream(this, missing); }
  }
}
