// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/StreamInfo there, or the templates in templates/models.
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

/** A stream, as it is listed. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "stream_id", "stream_name", "create_time", "retention_period", "status", "stream_type", "data_type",
  "partition_count", "auto_scale_enabled", "auto_scale_min_partition_count", "auto_scale_max_partition_count",
  "tags", "sys_tags" })
public final class StreamInfo {
  @JsonProperty("stream_id") private final @Nullable String streamId;
  @JsonProperty("stream_name") private final @Nullable String streamName;
  @JsonProperty("create_time") private final @Nullable Long createTime;
  @JsonProperty("retention_period") private final @Nullable Long retentionPeriod;
  @JsonProperty("status") private final @Nullable StreamStatus status;
  @JsonProperty("stream_type") private final @Nullable StreamType streamType;
  @JsonProperty("data_type") private final @Nullable DataType dataType;
  @JsonProperty("partition_count") private final @Nullable Long partitionCount;
  @JsonProperty("auto_scale_enabled") private final @Nullable Boolean autoScaleEnabled;
  @JsonProperty("auto_scale_min_partition_count") private final @Nullable Long autoScaleMinPartitionCount;
  @JsonProperty("auto_scale_max_partition_count") private final @Nullable Long autoScaleMaxPartitionCount;
  @JsonProperty("tags") private final @Nullable List<@NotNull @Valid Tag> tags;
  @JsonProperty("sys_tags") private final @Nullable List<@NotNull @Valid SystemTag> sysTags;
  private final ModelProperties kept;

  private StreamInfo(Builder builder, UnaryOperator<String> missing) {
    streamId = builder.streamId;
    streamName = builder.streamName;
    createTime = builder.createTime;
    retentionPeriod = builder.retentionPeriod;
    status = builder.status;
    streamType = builder.streamType;
    dataType = builder.dataType;
    partitionCount = builder.partitionCount;
    autoScaleEnabled = builder.autoScaleEnabled;
    autoScaleMinPartitionCount = builder.autoScaleMinPartitionCount;
    autoScaleMaxPartitionCount = builder.autoScaleMaxPartitionCount;
    tags = builder.tags;
    sysTags = builder.sysTags;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private StreamInfo(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Id of the stream. */
  public @Nullable String streamId() { return kept.optional("stream_id", streamId); }

  /** Name of the stream. */
  public @Nullable String streamName() { return kept.optional("stream_name", streamName); }

  /** When the stream was created, in milliseconds. */
  public @Nullable Long createTime() { return kept.optional("create_time", createTime); }

  /** How many hours records are kept. */
  public @Nullable Long retentionPeriod() { return kept.optional("retention_period", retentionPeriod); }

  /** What the stream does at the moment. */
  public @Nullable StreamStatus status() { return kept.optional("status", status); }

  /** How much a partition of the stream takes in: <code>COMMON</code> 1 Mbit/s, <code>ADVANCED</code> 5 Mbit/s. */
  public @Nullable StreamType streamType() { return kept.optional("stream_type", streamType); }

  /**
   * What the records are: <code>BLOB</code> bytes of any kind, <code>JSON</code> text in JSON, <code>CSV</code>
   * text with commas between the values.
   *
   * <p>The service's default is BLOB.
   */
  public @Nullable DataType dataType() { return kept.optional("data_type", dataType); }

  /** How many partitions the stream has. Each adds the throughput of its type. */
  public @Nullable Long partitionCount() { return kept.optional("partition_count", partitionCount); }

  /**
   * Whether the service changes the number of partitions by itself.
   *
   * <p>The service's default is false.
   */
  public @Nullable Boolean autoScaleEnabled() { return kept.optional("auto_scale_enabled", autoScaleEnabled); }

  /** How few partitions the service may leave by itself. */
  public @Nullable Long autoScaleMinPartitionCount() { return kept.optional("auto_scale_min_partition_count", autoScaleMinPartitionCount); }

  /** How many partitions the service may add up to by itself. */
  public @Nullable Long autoScaleMaxPartitionCount() { return kept.optional("auto_scale_max_partition_count", autoScaleMaxPartitionCount); }

  /** Tags of the stream. */
  public @Nullable List<Tag> tags() { return kept.optional("tags", tags); }

  /** Enterprise project of the stream. */
  public @Nullable List<SystemTag> sysTags() { return kept.optional("sys_tags", sysTags); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.streamId = streamId;
    builder.streamName = streamName;
    builder.createTime = createTime;
    builder.retentionPeriod = retentionPeriod;
    builder.status = status;
    builder.streamType = streamType;
    builder.dataType = dataType;
    builder.partitionCount = partitionCount;
    builder.autoScaleEnabled = autoScaleEnabled;
    builder.autoScaleMinPartitionCount = autoScaleMinPartitionCount;
    builder.autoScaleMaxPartitionCount = autoScaleMaxPartitionCount;
    builder.tags = tags;
    builder.sysTags = sysTags;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof StreamInfo that && Objects.equals(this.streamId, that.streamId)
        && Objects.equals(this.streamName, that.streamName) && Objects.equals(this.createTime, that.createTime)
        && Objects.equals(this.retentionPeriod, that.retentionPeriod) && Objects.equals(this.status, that.status)
        && Objects.equals(this.streamType, that.streamType) && Objects.equals(this.dataType, that.dataType)
        && Objects.equals(this.partitionCount, that.partitionCount)
        && Objects.equals(this.autoScaleEnabled, that.autoScaleEnabled)
        && Objects.equals(this.autoScaleMinPartitionCount, that.autoScaleMinPartitionCount)
        && Objects.equals(this.autoScaleMaxPartitionCount, that.autoScaleMaxPartitionCount)
        && Objects.equals(this.tags, that.tags) && Objects.equals(this.sysTags, that.sysTags) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        streamId, streamName, createTime, retentionPeriod, status, streamType, dataType, partitionCount,
        autoScaleEnabled, autoScaleMinPartitionCount, autoScaleMaxPartitionCount, tags, sysTags, kept);
  }

  @Override public String toString() {
    return "StreamInfo[streamId=" + streamId + ", streamName=" + streamName + ", createTime=" + createTime
        + ", retentionPeriod=" + retentionPeriod + ", status=" + status + ", streamType=" + streamType
        + ", dataType=" + dataType + ", partitionCount=" + partitionCount + ", autoScaleEnabled=" + autoScaleEnabled
        + ", autoScaleMinPartitionCount=" + autoScaleMinPartitionCount
        + ", autoScaleMaxPartitionCount=" + autoScaleMaxPartitionCount + ", tags=" + tags + ", sysTags=" + sysTags
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "stream_id", "stream_name", "create_time", "retention_period", "status", "stream_type", "data_type",
        "partition_count", "auto_scale_enabled", "auto_scale_min_partition_count", "auto_scale_max_partition_count",
        "tags", "sys_tags");
    private @Nullable String streamId;
    private @Nullable String streamName;
    private @Nullable Long createTime;
    private @Nullable Long retentionPeriod;
    private @Nullable StreamStatus status;
    private @Nullable StreamType streamType;
    private @Nullable DataType dataType;
    private @Nullable Long partitionCount;
    private @Nullable Boolean autoScaleEnabled;
    private @Nullable Long autoScaleMinPartitionCount;
    private @Nullable Long autoScaleMaxPartitionCount;
    private @Nullable List<Tag> tags;
    private @Nullable List<SystemTag> sysTags;

    private Builder() {}

    /** Id of the stream. */
    @JsonProperty("stream_id") public Builder streamId(@Nullable String streamId) {
      this.streamId = set("stream_id", streamId);
      return this;
    }

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

    /** How many hours records are kept. */
    @JsonProperty("retention_period") public Builder retentionPeriod(@Nullable Long retentionPeriod) {
      this.retentionPeriod = set("retention_period", retentionPeriod);
      return this;
    }

    public Builder retentionPeriod(long retentionPeriod) { return retentionPeriod(Long.valueOf(retentionPeriod)); }

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

    /** How many partitions the stream has. Each adds the throughput of its type. */
    @JsonProperty("partition_count") public Builder partitionCount(@Nullable Long partitionCount) {
      this.partitionCount = set("partition_count", partitionCount);
      return this;
    }

    public Builder partitionCount(long partitionCount) { return partitionCount(Long.valueOf(partitionCount)); }

    /**
     * Whether the service changes the number of partitions by itself.
     *
     * <p>The service's default is false.
     */
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

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public StreamInfo build() { return complete("StreamInfo", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public StreamInfo build(UnaryOperator<String> missing) { return new StreamInfo(this, missing); }
  }
}
