// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DliDestination there, or the templates in templates/models.
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

/** How a task dumps records into tables of a data lake. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "task_name", "agency_name", "deliver_time_interval", "consumer_strategy", "dli_database_name", "dli_table_name",
  "obs_bucket_path", "file_prefix", "retry_duration" })
public final class DliDestination {
  @JsonProperty("task_name") @Size(min = 1, max = 64) private final @Nullable String taskName;
  @JsonProperty("agency_name") @Size(max = 64) private final @Nullable String agencyName;
  @JsonProperty("deliver_time_interval") @Min(30L) @Max(900L) private final @Nullable Integer deliverTimeInterval;
  @JsonProperty("consumer_strategy") private final @Nullable ConsumerStrategy consumerStrategy;
  @JsonProperty("dli_database_name") private final @Nullable String dliDatabaseName;
  @JsonProperty("dli_table_name") private final @Nullable String dliTableName;
  @JsonProperty("obs_bucket_path") private final @Nullable String obsBucketPath;
  @JsonProperty("file_prefix") @Size(max = 50) private final @Nullable String filePrefix;
  @JsonProperty("retry_duration") private final @Nullable String retryDuration;
  private final ModelProperties kept;

  private DliDestination(Builder builder, UnaryOperator<String> missing) {
    taskName = builder.taskName;
    agencyName = builder.agencyName;
    deliverTimeInterval = builder.deliverTimeInterval;
    consumerStrategy = builder.consumerStrategy;
    dliDatabaseName = builder.dliDatabaseName;
    dliTableName = builder.dliTableName;
    obsBucketPath = builder.obsBucketPath;
    filePrefix = builder.filePrefix;
    retryDuration = builder.retryDuration;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private DliDestination(Builder builder) { this(builder, ModelBuilder.INSIDE); }

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

  /** Name of the database. */
  public @Nullable String dliDatabaseName() { return kept.optional("dli_database_name", dliDatabaseName); }

  /** Name of the table. Its data is in DLI, and the caller may insert into it. */
  public @Nullable String dliTableName() { return kept.optional("dli_table_name", dliTableName); }

  /** Bucket that keeps the records on their way. */
  public @Nullable String obsBucketPath() { return kept.optional("obs_bucket_path", obsBucketPath); }

  /**
   * Directory in the bucket for the records on their way, of letters, digits, underscores and slashes; it does
   * not begin with a slash. Without it, there is none.
   */
  public @Nullable String filePrefix() { return kept.optional("file_prefix", filePrefix); }

  /**
   * How many seconds a dump that failed is tried again, 0 to 7200, 1800 by default. After that the records are
   * kept in the bucket below <code>dli_error</code>. With 0, nothing is tried again.
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
    builder.dliDatabaseName = dliDatabaseName;
    builder.dliTableName = dliTableName;
    builder.obsBucketPath = obsBucketPath;
    builder.filePrefix = filePrefix;
    builder.retryDuration = retryDuration;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof DliDestination that && Objects.equals(this.taskName, that.taskName)
        && Objects.equals(this.agencyName, that.agencyName)
        && Objects.equals(this.deliverTimeInterval, that.deliverTimeInterval)
        && Objects.equals(this.consumerStrategy, that.consumerStrategy)
        && Objects.equals(this.dliDatabaseName, that.dliDatabaseName)
        && Objects.equals(this.dliTableName, that.dliTableName)
        && Objects.equals(this.obsBucketPath, that.obsBucketPath) && Objects.equals(this.filePrefix, that.filePrefix)
        && Objects.equals(this.retryDuration, that.retryDuration) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        taskName, agencyName, deliverTimeInterval, consumerStrategy, dliDatabaseName, dliTableName, obsBucketPath,
        filePrefix, retryDuration, kept);
  }

  @Override public String toString() {
    return "DliDestination[taskName=" + taskName + ", agencyName=" + agencyName
        + ", deliverTimeInterval=" + deliverTimeInterval + ", consumerStrategy=" + consumerStrategy
        + ", dliDatabaseName=" + dliDatabaseName + ", dliTableName=" + dliTableName + ", obsBucketPath=" + obsBucketPath
        + ", filePrefix=" + filePrefix + ", retryDuration=" + retryDuration + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "task_name", "agency_name", "deliver_time_interval", "consumer_strategy", "dli_database_name",
        "dli_table_name", "obs_bucket_path", "file_prefix", "retry_duration");
    private @Nullable String taskName;
    private @Nullable String agencyName;
    private @Nullable Integer deliverTimeInterval;
    private @Nullable ConsumerStrategy consumerStrategy;
    private @Nullable String dliDatabaseName;
    private @Nullable String dliTableName;
    private @Nullable String obsBucketPath;
    private @Nullable String filePrefix;
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

    /** Name of the database. */
    @JsonProperty("dli_database_name") public Builder dliDatabaseName(@Nullable String dliDatabaseName) {
      this.dliDatabaseName = set("dli_database_name", dliDatabaseName);
      return this;
    }

    /** Name of the table. Its data is in DLI, and the caller may insert into it. */
    @JsonProperty("dli_table_name") public Builder dliTableName(@Nullable String dliTableName) {
      this.dliTableName = set("dli_table_name", dliTableName);
      return this;
    }

    /** Bucket that keeps the records on their way. */
    @JsonProperty("obs_bucket_path") public Builder obsBucketPath(@Nullable String obsBucketPath) {
      this.obsBucketPath = set("obs_bucket_path", obsBucketPath);
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

    /**
     * How many seconds a dump that failed is tried again, 0 to 7200, 1800 by default. After that the records are
     * kept in the bucket below <code>dli_error</code>. With 0, nothing is tried again.
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
    public DliDestination build() { return complete("DliDestination", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public DliDestination build(UnaryOperator<String> missing) { return new DliDestination(this, missing); }
  }
}
