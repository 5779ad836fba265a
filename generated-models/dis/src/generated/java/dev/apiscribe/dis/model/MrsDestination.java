// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/MrsDestination there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How a task dumps records into a Hadoop cluster. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "task_name", "agency_name", "deliver_time_interval", "consumer_strategy", "mrs_cluster_name", "mrs_cluster_id",
  "mrs_hdfs_path", "file_prefix", "hdfs_prefix_folder", "obs_bucket_path", "retry_duration" })
public final class MrsDestination {
  @JsonProperty("task_name") @Size(min = 1, max = 64) private final @Nullable String taskName;
  @JsonProperty("agency_name") @Size(max = 64) private final @Nullable String agencyName;
  @JsonProperty("deliver_time_interval") @Min(30L) @Max(900L) private final @Nullable Integer deliverTimeInterval;
  @JsonProperty("consumer_strategy") private final @Nullable ConsumerStrategy consumerStrategy;
  @JsonProperty("mrs_cluster_name") private final @Nullable String mrsClusterName;
  @JsonProperty("mrs_cluster_id") private final @Nullable String mrsClusterId;
  @JsonProperty("mrs_hdfs_path") private final @Nullable String mrsHdfsPath;
  @JsonProperty("file_prefix") @Size(max = 50) private final @Nullable String filePrefix;
  @JsonProperty("hdfs_prefix_folder") @Size(min = 0, max = 50) private final @Nullable String hdfsPrefixFolder;
  @JsonProperty("obs_bucket_path") private final @Nullable String obsBucketPath;
  @JsonProperty("retry_duration") private final @Nullable String retryDuration;
  private final ModelProperties kept;

  private MrsDestination(Builder builder, UnaryOperator<String> missing) {
    taskName = builder.taskName;
    agencyName = builder.agencyName;
    deliverTimeInterval = builder.deliverTimeInterval;
    consumerStrategy = builder.consumerStrategy;
    mrsClusterName = builder.mrsClusterName;
    mrsClusterId = builder.mrsClusterId;
    mrsHdfsPath = builder.mrsHdfsPath;
    filePrefix = builder.filePrefix;
    hdfsPrefixFolder = builder.hdfsPrefixFolder;
    obsBucketPath = builder.obsBucketPath;
    retryDuration = builder.retryDuration;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private MrsDestination(Builder builder) { this(builder, ModelBuilder.INSIDE); }

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

  /** Name of the cluster, which has no Kerberos. */
  public @Nullable String mrsClusterName() { return kept.optional("mrs_cluster_name", mrsClusterName); }

  /** Id of the cluster. */
  public @Nullable String mrsClusterId() { return kept.optional("mrs_cluster_id", mrsClusterId); }

  /** Path in the Hadoop file system of the cluster. */
  public @Nullable String mrsHdfsPath() { return kept.optional("mrs_hdfs_path", mrsHdfsPath); }

  /**
   * Directory in the bucket for the records on their way, of letters, digits, underscores and slashes; it does
   * not begin with a slash. Without it, there is none.
   */
  public @Nullable String filePrefix() { return kept.optional("file_prefix", filePrefix); }

  /** Directory in the Hadoop file system, with slashes. Without it, there is none. */
  public @Nullable String hdfsPrefixFolder() { return kept.optional("hdfs_prefix_folder", hdfsPrefixFolder); }

  /** Bucket that keeps the records on their way. */
  public @Nullable String obsBucketPath() { return kept.optional("obs_bucket_path", obsBucketPath); }

  /**
   * How many seconds a dump that failed is tried again, 0 to 7200, 1800 by default. After that the records are
   * kept in the bucket below <code>mrs_error</code>. With 0, nothing is tried again.
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
    builder.mrsClusterName = mrsClusterName;
    builder.mrsClusterId = mrsClusterId;
    builder.mrsHdfsPath = mrsHdfsPath;
    builder.filePrefix = filePrefix;
    builder.hdfsPrefixFolder = hdfsPrefixFolder;
    builder.obsBucketPath = obsBucketPath;
    builder.retryDuration = retryDuration;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof MrsDestination that && Objects.equals(this.taskName, that.taskName)
        && Objects.equals(this.agencyName, that.agencyName)
        && Objects.equals(this.deliverTimeInterval, that.deliverTimeInterval)
        && Objects.equals(this.consumerStrategy, that.consumerStrategy)
        && Objects.equals(this.mrsClusterName, that.mrsClusterName)
        && Objects.equals(this.mrsClusterId, that.mrsClusterId) && Objects.equals(this.mrsHdfsPath, that.mrsHdfsPath)
        && Objects.equals(this.filePrefix, that.filePrefix)
        && Objects.equals(this.hdfsPrefixFolder, that.hdfsPrefixFolder)
        && Objects.equals(this.obsBucketPath, that.obsBucketPath)
        && Objects.equals(this.retryDuration, that.retryDuration) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        taskName, agencyName, deliverTimeInterval, consumerStrategy, mrsClusterName, mrsClusterId, mrsHdfsPath,
        filePrefix, hdfsPrefixFolder, obsBucketPath, retryDuration, kept);
  }

  @Override public String toString() {
    return "MrsDestination[taskName=" + taskName + ", agencyName=" + agencyName
        + ", deliverTimeInterval=" + deliverTimeInterval + ", consumerStrategy=" + consumerStrategy
        + ", mrsClusterName=" + mrsClusterName + ", mrsClusterId=" + mrsClusterId + ", mrsHdfsPath=" + mrsHdfsPath
        + ", filePrefix=" + filePrefix + ", hdfsPrefixFolder=" + hdfsPrefixFolder + ", obsBucketPath=" + obsBucketPath
        + ", retryDuration=" + retryDuration + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "task_name", "agency_name", "deliver_time_interval", "consumer_strategy", "mrs_cluster_name",
        "mrs_cluster_id", "mrs_hdfs_path", "file_prefix", "hdfs_prefix_folder", "obs_bucket_path", "retry_duration");
    private @Nullable String taskName;
    private @Nullable String agencyName;
    private @Nullable Integer deliverTimeInterval;
    private @Nullable ConsumerStrategy consumerStrategy;
    private @Nullable String mrsClusterName;
    private @Nullable String mrsClusterId;
    private @Nullable String mrsHdfsPath;
    private @Nullable String filePrefix;
    private @Nullable String hdfsPrefixFolder;
    private @Nullable String obsBucketPath;
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

    /** Name of the cluster, which has no Kerberos. */
    @JsonProperty("mrs_cluster_name") public Builder mrsClusterName(@Nullable String mrsClusterName) {
      this.mrsClusterName = set("mrs_cluster_name", mrsClusterName);
      return this;
    }

    /** Id of the cluster. */
    @JsonProperty("mrs_cluster_id") public Builder mrsClusterId(@Nullable String mrsClusterId) {
      this.mrsClusterId = set("mrs_cluster_id", mrsClusterId);
      return this;
    }

    /** Path in the Hadoop file system of the cluster. */
    @JsonProperty("mrs_hdfs_path") public Builder mrsHdfsPath(@Nullable String mrsHdfsPath) {
      this.mrsHdfsPath = set("mrs_hdfs_path", mrsHdfsPath);
      return this;
    }

    /**
     * Directory in the bucket for the records on their way, of letters, digits, underscores and slashes; it does
     * not begin with a slash. Without it, there is none.
     */
    @JsonProperty("file_prefix") public Builder filePrefix(@Nullable String filePrefix) {
      this.filePrefix = set("file_prefix", filePrefix);
      return this;
    }

    /** Directory in the Hadoop file system, with slashes. Without it, there is none. */
    @JsonProperty("hdfs_prefix_folder") public Builder hdfsPrefixFolder(@Nullable String hdfsPrefixFolder) {
      this.hdfsPrefixFolder = set("hdfs_prefix_folder", hdfsPrefixFolder);
      return this;
    }

    /** Bucket that keeps the records on their way. */
    @JsonProperty("obs_bucket_path") public Builder obsBucketPath(@Nullable String obsBucketPath) {
      this.obsBucketPath = set("obs_bucket_path", obsBucketPath);
      return this;
    }

    /**
     * How many seconds a dump that failed is tried again, 0 to 7200, 1800 by default. After that the records are
     * kept in the bucket below <code>mrs_error</code>. With 0, nothing is tried again.
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
    public MrsDestination build() { return complete("MrsDestination", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public MrsDestination build(UnaryOperator<String> missing) { return new MrsDestination(this, missing); }
  }
}
