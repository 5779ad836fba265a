// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateStreamRequest there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "stream_name", "partition_count", "stream_type", "data_type", "data_duration", "auto_scale_enabled",
  "auto_scale_min_partition_count", "auto_scale_max_partition_count", "data_schema", "csv_properties",
  "compression_format", "tags", "sys_tags" })
public final class CreateStreamRequest {
  @JsonProperty("stream_name") @NotNull @Size(min = 1, max = 64) @Pattern(regexp = "^[A-Za-z0-9_\\-]+$")
  private final @Nullable String streamName;
  @JsonProperty("partition_count") @NotNull private final @Nullable Long partitionCount;
  @JsonProperty("stream_type") private final @Nullable StreamType streamType;
  @JsonProperty("data_type") private final @Nullable DataType dataType;
  @JsonProperty("data_duration") @Min(24L) @Max(72L) private final @Nullable Integer dataDuration;
  @JsonProperty("auto_scale_enabled") private final @Nullable Boolean autoScaleEnabled;
  @JsonProperty("auto_scale_min_partition_count") @Min(1L) private final @Nullable Long autoScaleMinPartitionCount;
  @JsonProperty("auto_scale_max_partition_count") private final @Nullable Long autoScaleMaxPartitionCount;
  @JsonProperty("data_schema") private final @Nullable String dataSchema;
  @JsonProperty("csv_properties") @Valid private final @Nullable CsvProperties csvProperties;
  @JsonProperty("compression_format") private final @Nullable CompressionFormat compressionFormat;
  @JsonProperty("tags") private final @Nullable List<@NotNull @Valid Tag> tags;
  @JsonProperty("sys_tags") private final @Nullable List<@NotNull @Valid SystemTag> sysTags;
  private final ModelProperties kept;

  private CreateStreamRequest(Builder builder, UnaryOperator<String> missing) {
    streamName = builder.required("stream_name", builder.streamName, missing);
    partitionCount = builder.required("partition_count", builder.partitionCount, missing);
    streamType = builder.streamType;
    dataType = builder.dataType;
    dataDuration = builder.dataDuration;
    autoScaleEnabled = builder.autoScaleEnabled;
    autoScaleMinPartitionCount = builder.autoScaleMinPartitionCount;
    autoScaleMaxPartitionCount = builder.autoScaleMaxPartitionCount;
    dataSchema = builder.dataSchema;
    csvProperties = builder.csvProperties;
    compressionFormat = builder.compressionFormat;
    tags = builder.tags;
    sysTags = builder.sysTags;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateStreamRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the new stream, of letters, digits, underscores and hyphens. */
  public String streamName() { return kept.required("stream_name", streamName); }

  /** How many partitions the stream has. Each adds the throughput of its type. */
  public Long partitionCount() { return kept.required("partition_count", partitionCount); }

  /** How much a partition of the stream takes in: <code>COMMON</code> 1 Mbit/s, <code>ADVANCED</code> 5 Mbit/s. */
  public @Nullable StreamType streamType() { return kept.optional("stream_type", streamType); }

  /**
   * What the records are: <code>BLOB</code> bytes of any kind, <code>JSON</code> text in JSON, <code>CSV</code>
   * text with commas between the values.
   *
   * <p>The service's default is BLOB.
   */
  public @Nullable DataType dataType() { return kept.optional("data_type", dataType); }

  /**
   * How many hours records are kept.
   *
   * <p>The service's default is 24.
   */
  public @Nullable Integer dataDuration() { return kept.optional("data_duration", dataDuration); }

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

  /** Structure of records in JSON or CSV, as an Avro schema. */
  public @Nullable String dataSchema() { return kept.optional("data_schema", dataSchema); }

  /** How data in CSV is written. */
  public @Nullable CsvProperties csvProperties() { return kept.optional("csv_properties", csvProperties); }

  /** How the data is compressed. Without it, the data is not compressed. */
  public @Nullable CompressionFormat compressionFormat() { return kept.optional("compression_format", compressionFormat); }

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
    builder.streamName = streamName;
    builder.partitionCount = partitionCount;
    builder.streamType = streamType;
    builder.dataType = dataType;
    builder.dataDuration = dataDuration;
    builder.autoScaleEnabled = autoScaleEnabled;
    builder.autoScaleMinPartitionCount = autoScaleMinPartitionCount;
    builder.autoScaleMaxPartitionCount = autoScaleMaxPartitionCount;
    builder.dataSchema = dataSchema;
    builder.csvProperties = csvProperties;
    builder.compressionFormat = compressionFormat;
    builder.tags = tags;
    builder.sysTags = sysTags;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateStreamRequest that && Objects.equals(this.streamName, that.streamName)
        && Objects.equals(this.partitionCount, that.partitionCount) && Objects.equals(this.streamType, that.streamType)
        && Objects.equals(this.dataType, that.dataType) && Objects.equals(this.dataDuration, that.dataDuration)
        && Objects.equals(this.autoScaleEnabled, that.autoScaleEnabled)
        && Objects.equals(this.autoScaleMinPartitionCount, that.autoScaleMinPartitionCount)
        && Objects.equals(this.autoScaleMaxPartitionCount, that.autoScaleMaxPartitionCount)
        && Objects.equals(this.dataSchema, that.dataSchema) && Objects.equals(this.csvProperties, that.csvProperties)
        && Objects.equals(this.compressionFormat, that.compressionFormat) && Objects.equals(this.tags, that.tags)
        && Objects.equals(this.sysTags, that.sysTags) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        streamName, partitionCount, streamType, dataType, dataDuration, autoScaleEnabled,
        autoScaleMinPartitionCount, autoScaleMaxPartitionCount, dataSchema, csvProperties, compressionFormat, tags,
        sysTags, kept);
  }

  @Override public String toString() {
    return "CreateStreamRequest[streamName=" + streamName + ", partitionCount=" + partitionCount
        + ", streamType=" + streamType + ", dataType=" + dataType + ", dataDuration=" + dataDuration
        + ", autoScaleEnabled=" + autoScaleEnabled + ", autoScaleMinPartitionCount=" + autoScaleMinPartitionCount
        + ", autoScaleMaxPartitionCount=" + autoScaleMaxPartitionCount + ", dataSchema=" + dataSchema
        + ", csvProperties=" + csvProperties + ", compressionFormat=" + compressionFormat + ", tags=" + tags
        + ", sysTags=" + sysTags + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "stream_name", "partition_count", "stream_type", "data_type", "data_duration", "auto_scale_enabled",
        "auto_scale_min_partition_count", "auto_scale_max_partition_count", "data_schema", "csv_properties",
        "compression_format", "tags", "sys_tags");
    private @Nullable String streamName;
    private @Nullable Long partitionCount;
    private @Nullable StreamType streamType;
    private @Nullable DataType dataType;
    private @Nullable Integer dataDuration;
    private @Nullable Boolean autoScaleEnabled;
    private @Nullable Long autoScaleMinPartitionCount;
    private @Nullable Long autoScaleMaxPartitionCount;
    private @Nullable String dataSchema;
    private @Nullable CsvProperties csvProperties;
    private @Nullable CompressionFormat compressionFormat;
    private @Nullable List<Tag> tags;
    private @Nullable List<SystemTag> sysTags;

    private Builder() {}

    /** Name of the new stream, of letters, digits, underscores and hyphens. */
    @JsonProperty("stream_name") public Builder streamName(String streamName) {
      this.streamName = set("stream_name", streamName);
      return this;
    }

    /** How many partitions the stream has. Each adds the throughput of its type. */
    @JsonProperty("partition_count") public Builder partitionCount(Long partitionCount) {
      this.partitionCount = set("partition_count", partitionCount);
      return this;
    }

    public Builder partitionCount(long partitionCount) { return partitionCount(Long.valueOf(partitionCount)); }

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

    /**
     * How many hours records are kept.
     *
     * <p>The service's default is 24.
     */
    @JsonProperty("data_duration") public Builder dataDuration(@Nullable Integer dataDuration) {
      this.dataDuration = set("data_duration", dataDuration);
      return this;
    }

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

    /** Structure of records in JSON or CSV, as an Avro schema. */
    @JsonProperty("data_schema") public Builder dataSchema(@Nullable String dataSchema) {
      this.dataSchema = set("data_schema", dataSchema);
      return this;
    }

    /** How data in CSV is written. */
    @JsonProperty("csv_properties") public Builder csvProperties(@Nullable CsvProperties csvProperties) {
      this.csvProperties = set("csv_properties", csvProperties);
      return this;
    }

    /** How the data is compressed. Without it, the data is not compressed. */
    @JsonProperty("compression_format")
    public Builder compressionFormat(@Nullable CompressionFormat compressionFormat) {
      this.compressionFormat = set("compression_format", compressionFormat);
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

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateStreamRequest build() { return complete("CreateStreamRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateStreamRequest build(UnaryOperator<String> missing) { return new CreateStreamRequest(this, missing); }
  }
}
