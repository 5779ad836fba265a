// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CloudTableDestination there, or the templates in templates/models.
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How a task dumps records into HBase or OpenTSDB. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "task_name", "agency_name", "deliver_time_interval", "consumer_strategy", "cloudtable_cluster_name",
  "cloudtable_cluster_id", "cloudtable_table_name", "cloudtable_schema", "opentsdb_schema",
  "cloudtable_row_key_delimiter", "obs_backup_bucket_path", "backup_file_prefix", "retry_duration" })
public final class CloudTableDestination {
  @JsonProperty("task_name") @Size(min = 1, max = 64) private final @Nullable String taskName;
  @JsonProperty("agency_name") @Size(max = 64) private final @Nullable String agencyName;
  @JsonProperty("deliver_time_interval") @Min(30L) @Max(900L) private final @Nullable Integer deliverTimeInterval;
  @JsonProperty("consumer_strategy") private final @Nullable ConsumerStrategy consumerStrategy;
  @JsonProperty("cloudtable_cluster_name") private final @Nullable String cloudtableClusterName;
  @JsonProperty("cloudtable_cluster_id") private final @Nullable String cloudtableClusterId;
  @JsonProperty("cloudtable_table_name") private final @Nullable String cloudtableTableName;
  @JsonProperty("cloudtable_schema") @Valid private final @Nullable CloudTableSchema cloudtableSchema;
  @JsonProperty("opentsdb_schema") private final @Nullable List<@NotNull @Valid OpenTsdbSchema> opentsdbSchema;
  @JsonProperty("cloudtable_row_key_delimiter") private final @Nullable String cloudtableRowKeyDelimiter;
  @JsonProperty("obs_backup_bucket_path") private final @Nullable String obsBackupBucketPath;
  @JsonProperty("backup_file_prefix") @Size(max = 50) private final @Nullable String backupFilePrefix;
  @JsonProperty("retry_duration") private final @Nullable String retryDuration;
  private final ModelProperties kept;

  private CloudTableDestination(Builder builder, UnaryOperator<String> missing) {
    taskName = builder.taskName;
    agencyName = builder.agencyName;
    deliverTimeInterval = builder.deliverTimeInterval;
    consumerStrategy = builder.consumerStrategy;
    cloudtableClusterName = builder.cloudtableClusterName;
    cloudtableClusterId = builder.cloudtableClusterId;
    cloudtableTableName = builder.cloudtableTableName;
    cloudtableSchema = builder.cloudtableSchema;
    opentsdbSchema = builder.opentsdbSchema;
    cloudtableRowKeyDelimiter = builder.cloudtableRowKeyDelimiter;
    obsBackupBucketPath = builder.obsBackupBucketPath;
    backupFilePrefix = builder.backupFilePrefix;
    retryDuration = builder.retryDuration;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CloudTableDestination(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the dump task, of letters, digits, hyphens and underscores. */
  public @Nullable String taskName() { return kept.optional("task_name", taskName); }

  /**
   * Agency by which the service may use the destination: a cloud service agency for DIS without an end, with the
   * policy Tenant Administrator for OBS in the global region. The console makes one that is called
   * <code>dis_admin_agency</code>.
   */
  public @Nullable String agencyName() { return kept.optional("agency_name", agencyName); }

  /**
   * How many seconds lie between two dumps. Where no record came in, nothing is written.
   *
   * <p>The service's default is 300.
   */
  public @Nullable Integer deliverTimeInterval() { return kept.optional("deliver_time_interval", deliverTimeInterval); }

  /**
   * Where the task begins: <code>LATEST</code> after the newest record, <code>TRIM_HORIZON</code> at the oldest.
   *
   * <p>The service's default is LATEST.
   */
  public @Nullable ConsumerStrategy consumerStrategy() { return kept.optional("consumer_strategy", consumerStrategy); }

  /** Name of the cluster. For OpenTSDB it must be enabled there. */
  public @Nullable String cloudtableClusterName() { return kept.optional("cloudtable_cluster_name", cloudtableClusterName); }

  /** Id of the cluster. For OpenTSDB it must be enabled there. */
  public @Nullable String cloudtableClusterId() { return kept.optional("cloudtable_cluster_id", cloudtableClusterId); }

  /** Table of HBase. HBase needs it. */
  public @Nullable String cloudtableTableName() { return kept.optional("cloudtable_table_name", cloudtableTableName); }

  /** How JSON becomes rows of HBase. HBase needs it, and <code>opentsdb_schema</code> is not set then. */
  public @Nullable CloudTableSchema cloudtableSchema() { return kept.optional("cloudtable_schema", cloudtableSchema); }

  /** How JSON becomes data of OpenTSDB. OpenTSDB needs it, and <code>cloudtable_schema</code> is not set then. */
  public @Nullable List<OpenTsdbSchema> opentsdbSchema() { return kept.optional("opentsdb_schema", opentsdbSchema); }

  /**
   * What separates the parts of a row key: one of <code>,.|;-_~</code>, or a blank; <code>.</code> by default.
   *
   * <p>The service's default is ..
   */
  public @Nullable String cloudtableRowKeyDelimiter() { return kept.optional("cloudtable_row_key_delimiter", cloudtableRowKeyDelimiter); }

  /** Bucket that keeps records which could not be dumped. */
  public @Nullable String obsBackupBucketPath() { return kept.optional("obs_backup_bucket_path", obsBackupBucketPath); }

  /** Directory in that bucket, of letters, digits and underscores. Without it, there is none. */
  public @Nullable String backupFilePrefix() { return kept.optional("backup_file_prefix", backupFilePrefix); }

  /**
   * How many seconds a dump that failed is tried again, 0 to 7200, 1800 by default. After that the records are
   * kept in the bucket below <code>cloudtable_error</code> or <code>opentsdb_error</code>.
   *
   * <p>The service's default is 1800.
   */
  public @Nullable String retryDuration() { return kept.optional("retry_duration", retryDuration); }

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
    builder.cloudtableClusterName = cloudtableClusterName;
    builder.cloudtableClusterId = cloudtableClusterId;
    builder.cloudtableTableName = cloudtableTableName;
    builder.cloudtableSchema = cloudtableSchema;
    builder.opentsdbSchema = opentsdbSchema;
    builder.cloudtableRowKeyDelimiter = cloudtableRowKeyDelimiter;
    builder.obsBackupBucketPath = obsBackupBucketPath;
    builder.backupFilePrefix = backupFilePrefix;
    builder.retryDuration = retryDuration;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CloudTableDestination that && Objects.equals(this.taskName, that.taskName)
        && Objects.equals(this.agencyName, that.agencyName)
        && Objects.equals(this.deliverTimeInterval, that.deliverTimeInterval)
        && Objects.equals(this.consumerStrategy, that.consumerStrategy)
        && Objects.equals(this.cloudtableClusterName, that.cloudtableClusterName)
        && Objects.equals(this.cloudtableClusterId, that.cloudtableClusterId)
        && Objects.equals(this.cloudtableTableName, that.cloudtableTableName)
        && Objects.equals(this.cloudtableSchema, that.cloudtableSchema)
        && Objects.equals(this.opentsdbSchema, that.opentsdbSchema)
        && Objects.equals(this.cloudtableRowKeyDelimiter, that.cloudtableRowKeyDelimiter)
        && Objects.equals(this.obsBackupBucketPath, that.obsBackupBucketPath)
        && Objects.equals(this.backupFilePrefix, that.backupFilePrefix)
        && Objects.equals(this.retryDuration, that.retryDuration) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        taskName, agencyName, deliverTimeInterval, consumerStrategy, cloudtableClusterName, cloudtableClusterId,
        cloudtableTableName, cloudtableSchema, opentsdbSchema, cloudtableRowKeyDelimiter, obsBackupBucketPath,
        backupFilePrefix, retryDuration, kept);
  }

  @Override public String toString() {
    return "CloudTableDestination[taskName=" + taskName + ", agencyName=" + agencyName
        + ", deliverTimeInterval=" + deliverTimeInterval + ", consumerStrategy=" + consumerStrategy
        + ", cloudtableClusterName=" + cloudtableClusterName + ", cloudtableClusterId=" + cloudtableClusterId
        + ", cloudtableTableName=" + cloudtableTableName + ", cloudtableSchema=" + cloudtableSchema
        + ", opentsdbSchema=" + opentsdbSchema + ", cloudtableRowKeyDelimiter=" + cloudtableRowKeyDelimiter
        + ", obsBackupBucketPath=" + obsBackupBucketPath + ", backupFilePrefix=" + backupFilePrefix
        + ", retryDuration=" + retryDuration + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "task_name", "agency_name", "deliver_time_interval", "consumer_strategy", "cloudtable_cluster_name",
        "cloudtable_cluster_id", "cloudtable_table_name", "cloudtable_schema", "opentsdb_schema",
        "cloudtable_row_key_delimiter", "obs_backup_bucket_path", "backup_file_prefix", "retry_duration");
    private @Nullable String taskName;
    private @Nullable String agencyName;
    private @Nullable Integer deliverTimeInterval;
    private @Nullable ConsumerStrategy consumerStrategy;
    private @Nullable String cloudtableClusterName;
    private @Nullable String cloudtableClusterId;
    private @Nullable String cloudtableTableName;
    private @Nullable CloudTableSchema cloudtableSchema;
    private @Nullable List<OpenTsdbSchema> opentsdbSchema;
    private @Nullable String cloudtableRowKeyDelimiter;
    private @Nullable String obsBackupBucketPath;
    private @Nullable String backupFilePrefix;
    private @Nullable String retryDuration;

    private Builder() {}

    /** Name of the dump task, of letters, digits, hyphens and underscores. */
    @JsonProperty("task_name") public Builder taskName(@Nullable String taskName) {
      this.taskName = set("task_name", taskName);
      return this;
    }

    /**
     * Agency by which the service may use the destination: a cloud service agency for DIS without an end, with the
     * policy Tenant Administrator for OBS in the global region. The console makes one that is called
     * <code>dis_admin_agency</code>.
     */
    @JsonProperty("agency_name") public Builder agencyName(@Nullable String agencyName) {
      this.agencyName = set("agency_name", agencyName);
      return this;
    }

    /**
     * How many seconds lie between two dumps. Where no record came in, nothing is written.
     *
     * <p>The service's default is 300.
     */
    @JsonProperty("deliver_time_interval") public Builder deliverTimeInterval(@Nullable Integer deliverTimeInterval) {
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

    /** Name of the cluster. For OpenTSDB it must be enabled there. */
    @JsonProperty("cloudtable_cluster_name")
    public Builder cloudtableClusterName(@Nullable String cloudtableClusterName) {
      this.cloudtableClusterName = set("cloudtable_cluster_name", cloudtableClusterName);
      return this;
    }

    /** Id of the cluster. For OpenTSDB it must be enabled there. */
    @JsonProperty("cloudtable_cluster_id") public Builder cloudtableClusterId(@Nullable String cloudtableClusterId) {
      this.cloudtableClusterId = set("cloudtable_cluster_id", cloudtableClusterId);
      return this;
    }

    /** Table of HBase. HBase needs it. */
    @JsonProperty("cloudtable_table_name") public Builder cloudtableTableName(@Nullable String cloudtableTableName) {
      this.cloudtableTableName = set("cloudtable_table_name", cloudtableTableName);
      return this;
    }

    /** How JSON becomes rows of HBase. HBase needs it, and <code>opentsdb_schema</code> is not set then. */
    @JsonProperty("cloudtable_schema") public Builder cloudtableSchema(@Nullable CloudTableSchema cloudtableSchema) {
      this.cloudtableSchema = set("cloudtable_schema", cloudtableSchema);
      return this;
    }

    /** How JSON becomes data of OpenTSDB. OpenTSDB needs it, and <code>cloudtable_schema</code> is not set then. */
    @JsonProperty("opentsdb_schema") public Builder opentsdbSchema(@Nullable List<OpenTsdbSchema> opentsdbSchema) {
      this.opentsdbSchema = set("opentsdb_schema", ModelProperties.copyOf(opentsdbSchema));
      return this;
    }

    /**
     * What separates the parts of a row key: one of <code>,.|;-_~</code>, or a blank; <code>.</code> by default.
     *
     * <p>The service's default is ..
     */
    @JsonProperty("cloudtable_row_key_delimiter")
    public Builder cloudtableRowKeyDelimiter(@Nullable String cloudtableRowKeyDelimiter) {
      this.cloudtableRowKeyDelimiter = set("cloudtable_row_key_delimiter", cloudtableRowKeyDelimiter);
      return this;
    }

    /** Bucket that keeps records which could not be dumped. */
    @JsonProperty("obs_backup_bucket_path") public Builder obsBackupBucketPath(@Nullable String obsBackupBucketPath) {
      this.obsBackupBucketPath = set("obs_backup_bucket_path", obsBackupBucketPath);
      return this;
    }

    /** Directory in that bucket, of letters, digits and underscores. Without it, there is none. */
    @JsonProperty("backup_file_prefix") public Builder backupFilePrefix(@Nullable String backupFilePrefix) {
      this.backupFilePrefix = set("backup_file_prefix", backupFilePrefix);
      return this;
    }

    /**
     * How many seconds a dump that failed is tried again, 0 to 7200, 1800 by default. After that the records are
     * kept in the bucket below <code>cloudtable_error</code> or <code>opentsdb_error</code>.
     *
     * <p>The service's default is 1800.
     */
    @JsonProperty("retry_duration") public Builder retryDuration(@Nullable String retryDuration) {
      this.retryDuration = set("retry_duration", retryDuration);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CloudTableDestination build() { return complete("CloudTableDestination", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CloudTableDestination build(UnaryOperator<String> missing) { return new CloudTableDestination(this, missing); }
  }
}
