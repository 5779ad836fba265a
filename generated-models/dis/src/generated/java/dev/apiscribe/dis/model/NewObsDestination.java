// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/NewObsDestination there, or the templates in templates/models.
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
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How a new task dumps records into an OBS bucket. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "task_name", "agency_name", "deliver_time_interval", "consumer_strategy", "file_prefix", "partition_format",
  "obs_bucket_path", "destination_file_type", "processing_schema", "record_delimiter" })
public final class NewObsDestination {
  @JsonProperty("task_name") @NotNull @Size(min = 1, max = 64) private final @Nullable String taskName;
  @JsonProperty("agency_name") @NotNull @Size(max = 64) private final @Nullable String agencyName;
  @JsonProperty("deliver_time_interval") @NotNull @Min(30L) @Max(900L)
  private final @Nullable Integer deliverTimeInterval;
  @JsonProperty("consumer_strategy") private final @Nullable ConsumerStrategy consumerStrategy;
  @JsonProperty("file_prefix") @Size(max = 50) private final @Nullable String filePrefix;
  @JsonProperty("partition_format") private final @Nullable PartitionFormat partitionFormat;
  @JsonProperty("obs_bucket_path") @NotNull private final @Nullable String obsBucketPath;
  @JsonProperty("destination_file_type") private final @Nullable DestinationFileType destinationFileType;
  @JsonProperty("processing_schema") @Valid private final @Nullable ProcessingSchema processingSchema;
  @JsonProperty("record_delimiter") private final @Nullable String recordDelimiter;
  private final ModelProperties kept;

  private NewObsDestination(Builder builder, UnaryOperator<String> missing) {
    taskName = builder.required("task_name", builder.taskName, missing);
    agencyName = builder.required("agency_name", builder.agencyName, missing);
    deliverTimeInterval = builder.required("deliver_time_interval", builder.deliverTimeInterval, missing);
    consumerStrategy = builder.consumerStrategy;
    filePrefix = builder.filePrefix;
    partitionFormat = builder.partitionFormat;
    obsBucketPath = builder.required("obs_bucket_path", builder.obsBucketPath, missing);
    destinationFileType = builder.destinationFileType;
    processingSchema = builder.processingSchema;
    recordDelimiter = builder.recordDelimiter;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private NewObsDestination(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the dump task, of letters, digits, hyphens and underscores. */
  public String taskName() { return kept.required("task_name", taskName); }

  /**
   * Agency by which the service may use the destination: a cloud service agency for DIS without an end, with the
   * policy Tenant Administrator for OBS in the global region. The console makes one that is called
   * <code>dis_admin_agency</code>.
   */
  public String agencyName() { return kept.required("agency_name", agencyName); }

  /** How many seconds lie between two dumps. Where no record came in, nothing is written. */
  public Integer deliverTimeInterval() { return kept.required("deliver_time_interval", deliverTimeInterval); }

  /**
   * Where the task begins: <code>LATEST</code> after the newest record, <code>TRIM_HORIZON</code> at the oldest.
   *
   * <p>The service's default is LATEST.
   */
  public @Nullable ConsumerStrategy consumerStrategy() { return kept.optional("consumer_strategy", consumerStrategy); }

  /**
   * Directory in the bucket, of letters, digits, underscores and slashes; it does not begin with a slash.
   * Without it, there is none.
   */
  public @Nullable String filePrefix() { return kept.optional("file_prefix", filePrefix); }

  /**
   * Directories for the time at which the task was created, by year, month, day, hour and minute. They are below
   * <code>file_prefix</code>, which is below the bucket. Without it, there are none.
   */
  public @Nullable PartitionFormat partitionFormat() { return kept.optional("partition_format", partitionFormat); }

  /** Bucket that the records are written to. */
  public String obsBucketPath() { return kept.required("obs_bucket_path", obsBucketPath); }

  /**
   * How files are written. <code>parquet</code> and <code>carbon</code> are for streams of the data type
   * <code>JSON</code>.
   *
   * <p>The service's default is text.
   */
  public @Nullable DestinationFileType destinationFileType() { return kept.optional("destination_file_type", destinationFileType); }

  /** By which time in the records the directories are named, instead of that of the task. */
  public @Nullable ProcessingSchema processingSchema() { return kept.optional("processing_schema", processingSchema); }

  /**
   * What separates records in a file: a comma, a semicolon, a vertical bar or a line feed, which is the default.
   *
   * <p>The service's default is &#92;n.
   */
  public @Nullable String recordDelimiter() { return kept.optional("record_delimiter", recordDelimiter); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.taskName = taskName;
    builder.agencyName = agencyName;
    builder.deliverTimeInterval = deliverTimeInterval;
    builder.consumerStrategy = consumerStrategy;
    builder.filePrefix = filePrefix;
    builder.partitionFormat = partitionFormat;
    builder.obsBucketPath = obsBucketPath;
    builder.destinationFileType = destinationFileType;
    builder.processingSchema = processingSchema;
    builder.recordDelimiter = recordDelimiter;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof NewObsDestination that && Objects.equals(this.taskName, that.taskName)
        && Objects.equals(this.agencyName, that.agencyName)
        && Objects.equals(this.deliverTimeInterval, that.deliverTimeInterval)
        && Objects.equals(this.consumerStrategy, that.consumerStrategy)
        && Objects.equals(this.filePrefix, that.filePrefix)
        && Objects.equals(this.partitionFormat, that.partitionFormat)
        && Objects.equals(this.obsBucketPath, that.obsBucketPath)
        && Objects.equals(this.destinationFileType, that.destinationFileType)
        && Objects.equals(this.processingSchema, that.processingSchema)
        && Objects.equals(this.recordDelimiter, that.recordDelimiter) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        taskName, agencyName, deliverTimeInterval, consumerStrategy, filePrefix, partitionFormat, obsBucketPath,
        destinationFileType, processingSchema, recordDelimiter, kept);
  }

  @Override public String toString() {
    return "NewObsDestination[taskName=" + taskName + ", agencyName=" + agencyName
        + ", deliverTimeInterval=" + deliverTimeInterval + ", consumerStrategy=" + consumerStrategy
        + ", filePrefix=" + filePrefix + ", partitionFormat=" + partitionFormat + ", obsBucketPath=" + obsBucketPath
        + ", destinationFileType=" + destinationFileType + ", processingSchema=" + processingSchema
        + ", recordDelimiter=" + recordDelimiter + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "task_name", "agency_name", "deliver_time_interval", "consumer_strategy", "file_prefix", "partition_format",
        "obs_bucket_path", "destination_file_type", "processing_schema", "record_delimiter");
    private @Nullable String taskName;
    private @Nullable String agencyName;
    private @Nullable Integer deliverTimeInterval;
    private @Nullable ConsumerStrategy consumerStrategy;
    private @Nullable String filePrefix;
    private @Nullable PartitionFormat partitionFormat;
    private @Nullable String obsBucketPath;
    private @Nullable DestinationFileType destinationFileType;
    private @Nullable ProcessingSchema processingSchema;
    private @Nullable String recordDelimiter;

    private Builder() {}

    /** Name of the dump task, of letters, digits, hyphens and underscores. */
    @JsonProperty("task_name") public Builder taskName(String taskName) {
      this.taskName = set("task_name", taskName);
      return this;
    }

    /**
     * Agency by which the service may use the destination: a cloud service agency for DIS without an end, with the
     * policy Tenant Administrator for OBS in the global region. The console makes one that is called
     * <code>dis_admin_agency</code>.
     */
    @JsonProperty("agency_name") public Builder agencyName(String agencyName) {
      this.agencyName = set("agency_name", agencyName);
      return this;
    }

    /** How many seconds lie between two dumps. Where no record came in, nothing is written. */
    @JsonProperty("deliver_time_interval") public Builder deliverTimeInterval(Integer deliverTimeInterval) {
      this.deliverTimeInterval = set("deliver_time_interval", deliverTimeInterval);
      return this;
    }

    /**
     * Where the task begins: <code>LATEST</code> after the newest record, <code>TRIM_HORIZON</code> at the oldest.
     *
     * <p>The service's default is LATEST.
     */
    @JsonProperty("consumer_strategy") public Builder consumerStrategy(@Nullable ConsumerStrategy consumerStrategy) {
      this.consumerStrategy = set("consumer_strategy", consumerStrategy);
      return this;
    }

    /**
     * Directory in the bucket, of letters, digits, underscores and slashes; it does not begin with a slash.
     * Without it, there is none.
     */
    @JsonProperty("file_prefix") public Builder filePrefix(@Nullable String filePrefix) {
      this.filePrefix = set("file_prefix", filePrefix);
      return this;
    }

    /**
     * Directories for the time at which the task was created, by year, month, day, hour and minute. They are below
     * <code>file_prefix</code>, which is below the bucket. Without it, there are none.
     */
    @JsonProperty("partition_format") public Builder partitionFormat(@Nullable PartitionFormat partitionFormat) {
      this.partitionFormat = set("partition_format", partitionFormat);
      return this;
    }

    /** Bucket that the records are written to. */
    @JsonProperty("obs_bucket_path") public Builder obsBucketPath(String obsBucketPath) {
      this.obsBucketPath = set("obs_bucket_path", obsBucketPath);
      return this;
    }

    /**
     * How files are written. <code>parquet</code> and <code>carbon</code> are for streams of the data type
     * <code>JSON</code>.
     *
     * <p>The service's default is text.
     */
    @JsonProperty("destination_file_type")
    public Builder destinationFileType(@Nullable DestinationFileType destinationFileType) {
      this.destinationFileType = set("destination_file_type", destinationFileType);
      return this;
    }

    /** By which time in the records the directories are named, instead of that of the task. */
    @JsonProperty("processing_schema") public Builder processingSchema(@Nullable ProcessingSchema processingSchema) {
      this.processingSchema = set("processing_schema", processingSchema);
      return this;
    }

    /**
     * What separates records in a file: a comma, a semicolon, a vertical bar or a line feed, which is the default.
     *
     * <p>The service's default is &#92;n.
     */
    @JsonProperty("record_delimiter") public Builder recordDelimiter(@Nullable String recordDelimiter) {
      this.recordDelimiter = set("record_delimiter", recordDelimiter);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public NewObsDestination build() { return complete("NewObsDestination", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public NewObsDestination build(UnaryOperator<String> missing) { return new NewObsDestination(this, missing); }
  }
}
