// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DwsDestination there, or the templates in templates/models.
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
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How a task dumps records into a data warehouse. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "task_name", "agency_name", "deliver_time_interval", "consumer_strategy", "dws_cluster_name", "dws_cluster_id",
  "dws_database_name", "dws_schema", "dws_table_name", "dws_delimiter", "user_name", "user_password",
  "kms_user_key_name", "kms_user_key_id", "obs_bucket_path", "file_prefix", "retry_duration", "dws_table_columns",
  "options" })
public final class DwsDestination {
  @JsonProperty("task_name") @Size(min = 1, max = 64) private final @Nullable String taskName;
  @JsonProperty("agency_name") @Size(max = 64) private final @Nullable String agencyName;
  @JsonProperty("deliver_time_interval") @Min(30L) @Max(900L) private final @Nullable Integer deliverTimeInterval;
  @JsonProperty("consumer_strategy") private final @Nullable ConsumerStrategy consumerStrategy;
  @JsonProperty("dws_cluster_name") private final @Nullable String dwsClusterName;
  @JsonProperty("dws_cluster_id") private final @Nullable String dwsClusterId;
  @JsonProperty("dws_database_name") private final @Nullable String dwsDatabaseName;
  @JsonProperty("dws_schema") private final @Nullable String dwsSchema;
  @JsonProperty("dws_table_name") private final @Nullable String dwsTableName;
  @JsonProperty("dws_delimiter") private final @Nullable String dwsDelimiter;
  @JsonProperty("user_name") private final @Nullable String userName;
  @JsonProperty("user_password") private final @Nullable String userPassword;
  @JsonProperty("kms_user_key_name") private final @Nullable String kmsUserKeyName;
  @JsonProperty("kms_user_key_id") private final @Nullable String kmsUserKeyId;
  @JsonProperty("obs_bucket_path") private final @Nullable String obsBucketPath;
  @JsonProperty("file_prefix") @Size(max = 50) private final @Nullable String filePrefix;
  @JsonProperty("retry_duration") private final @Nullable String retryDuration;
  @JsonProperty("dws_table_columns") private final @Nullable String dwsTableColumns;
  @JsonProperty("options") @Valid private final @Nullable DwsOptions options;
  private final ModelProperties kept;

  private DwsDestination(Builder builder, UnaryOperator<String> missing) {
    taskName = builder.taskName;
    agencyName = builder.agencyName;
    deliverTimeInterval = builder.deliverTimeInterval;
    consumerStrategy = builder.consumerStrategy;
    dwsClusterName = builder.dwsClusterName;
    dwsClusterId = builder.dwsClusterId;
    dwsDatabaseName = builder.dwsDatabaseName;
    dwsSchema = builder.dwsSchema;
    dwsTableName = builder.dwsTableName;
    dwsDelimiter = builder.dwsDelimiter;
    userName = builder.userName;
    userPassword = builder.userPassword;
    kmsUserKeyName = builder.kmsUserKeyName;
    kmsUserKeyId = builder.kmsUserKeyId;
    obsBucketPath = builder.obsBucketPath;
    filePrefix = builder.filePrefix;
    retryDuration = builder.retryDuration;
    dwsTableColumns = builder.dwsTableColumns;
    options = builder.options;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private DwsDestination(Builder builder) { this(builder, ModelBuilder.INSIDE); }

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

  /** Name of the cluster. */
  public @Nullable String dwsClusterName() { return kept.optional("dws_cluster_name", dwsClusterName); }

  /** Id of the cluster. */
  public @Nullable String dwsClusterId() { return kept.optional("dws_cluster_id", dwsClusterId); }

  /** Name of the database. */
  public @Nullable String dwsDatabaseName() { return kept.optional("dws_database_name", dwsDatabaseName); }

  /** Schema of the database. */
  public @Nullable String dwsSchema() { return kept.optional("dws_schema", dwsSchema); }

  /** Name of the table. */
  public @Nullable String dwsTableName() { return kept.optional("dws_table_name", dwsTableName); }

  /** What separates the columns: a comma, a semicolon or a vertical bar. */
  public @Nullable String dwsDelimiter() { return kept.optional("dws_delimiter", dwsDelimiter); }

  /** User of the database. */
  public @Nullable String userName() { return kept.optional("user_name", userName); }

  /** Password of the user of the database. */
  public @Nullable String userPassword() { return kept.optional("user_password", userPassword); }

  /** Name of the key that encrypts the password. */
  public @Nullable String kmsUserKeyName() { return kept.optional("kms_user_key_name", kmsUserKeyName); }

  /** Id of the key that encrypts the password. */
  public @Nullable String kmsUserKeyId() { return kept.optional("kms_user_key_id", kmsUserKeyId); }

  /** Bucket that keeps the records on their way. */
  public @Nullable String obsBucketPath() { return kept.optional("obs_bucket_path", obsBucketPath); }

  /**
   * Directory in the bucket for the records on their way, of letters, digits, underscores and slashes; it does
   * not begin with a slash. Without it, there is none.
   */
  public @Nullable String filePrefix() { return kept.optional("file_prefix", filePrefix); }

  /**
   * How many seconds a dump that failed is tried again, 0 to 7200, 1800 by default. After that the records are
   * kept in the bucket below <code>dws_error</code>.
   *
   * <p>The service's default is 1800.
   */
  public @Nullable String retryDuration() { return kept.optional("retry_duration", retryDuration); }

  /** Columns that are dumped, separated by commas. Without it, all are. */
  public @Nullable String dwsTableColumns() { return kept.optional("dws_table_columns", dwsTableColumns); }

  /**
   * What a data warehouse does with records that do not fit its table. With <code>fill_missing_fields</code>, a
   * last field that is missing becomes null, with <code>ignore_extra_data</code>, fields that the table has not
   * are ignored, and with <code>compatible_illegal_chars</code>, invalid characters are converted; without them,
   * each is an error. They are off by default.
   */
  public @Nullable DwsOptions options() { return kept.optional("options", options); }

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
    builder.dwsClusterName = dwsClusterName;
    builder.dwsClusterId = dwsClusterId;
    builder.dwsDatabaseName = dwsDatabaseName;
    builder.dwsSchema = dwsSchema;
    builder.dwsTableName = dwsTableName;
    builder.dwsDelimiter = dwsDelimiter;
    builder.userName = userName;
    builder.userPassword = userPassword;
    builder.kmsUserKeyName = kmsUserKeyName;
    builder.kmsUserKeyId = kmsUserKeyId;
    builder.obsBucketPath = obsBucketPath;
    builder.filePrefix = filePrefix;
    builder.retryDuration = retryDuration;
    builder.dwsTableColumns = dwsTableColumns;
    builder.options = options;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof DwsDestination that && Objects.equals(this.taskName, that.taskName)
        && Objects.equals(this.agencyName, that.agencyName)
        && Objects.equals(this.deliverTimeInterval, that.deliverTimeInterval)
        && Objects.equals(this.consumerStrategy, that.consumerStrategy)
        && Objects.equals(this.dwsClusterName, that.dwsClusterName)
        && Objects.equals(this.dwsClusterId, that.dwsClusterId)
        && Objects.equals(this.dwsDatabaseName, that.dwsDatabaseName) && Objects.equals(this.dwsSchema, that.dwsSchema)
        && Objects.equals(this.dwsTableName, that.dwsTableName) && Objects.equals(this.dwsDelimiter, that.dwsDelimiter)
        && Objects.equals(this.userName, that.userName) && Objects.equals(this.userPassword, that.userPassword)
        && Objects.equals(this.kmsUserKeyName, that.kmsUserKeyName)
        && Objects.equals(this.kmsUserKeyId, that.kmsUserKeyId)
        && Objects.equals(this.obsBucketPath, that.obsBucketPath) && Objects.equals(this.filePrefix, that.filePrefix)
        && Objects.equals(this.retryDuration, that.retryDuration)
        && Objects.equals(this.dwsTableColumns, that.dwsTableColumns) && Objects.equals(this.options, that.options)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        taskName, agencyName, deliverTimeInterval, consumerStrategy, dwsClusterName, dwsClusterId, dwsDatabaseName,
        dwsSchema, dwsTableName, dwsDelimiter, userName, userPassword, kmsUserKeyName, kmsUserKeyId, obsBucketPath,
        filePrefix, retryDuration, dwsTableColumns, options, kept);
  }

  @Override public String toString() {
    return "DwsDestination[taskName=" + taskName + ", agencyName=" + agencyName
        + ", deliverTimeInterval=" + deliverTimeInterval + ", consumerStrategy=" + consumerStrategy
        + ", dwsClusterName=" + dwsClusterName + ", dwsClusterId=" + dwsClusterId
        + ", dwsDatabaseName=" + dwsDatabaseName + ", dwsSchema=" + dwsSchema + ", dwsTableName=" + dwsTableName
        + ", dwsDelimiter=" + dwsDelimiter + ", userName=" + userName
        + ", userPassword=" + (userPassword == null ? "null" : "***") + ", kmsUserKeyName=" + kmsUserKeyName
        + ", kmsUserKeyId=" + kmsUserKeyId + ", obsBucketPath=" + obsBucketPath + ", filePrefix=" + filePrefix
        + ", retryDuration=" + retryDuration + ", dwsTableColumns=" + dwsTableColumns + ", options=" + options
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "task_name", "agency_name", "deliver_time_interval", "consumer_strategy", "dws_cluster_name",
        "dws_cluster_id", "dws_database_name", "dws_schema", "dws_table_name", "dws_delimiter", "user_name",
        "user_password", "kms_user_key_name", "kms_user_key_id", "obs_bucket_path", "file_prefix", "retry_duration",
        "dws_table_columns", "options");
    private @Nullable String taskName;
    private @Nullable String agencyName;
    private @Nullable Integer deliverTimeInterval;
    private @Nullable ConsumerStrategy consumerStrategy;
    private @Nullable String dwsClusterName;
    private @Nullable String dwsClusterId;
    private @Nullable String dwsDatabaseName;
    private @Nullable String dwsSchema;
    private @Nullable String dwsTableName;
    private @Nullable String dwsDelimiter;
    private @Nullable String userName;
    private @Nullable String userPassword;
    private @Nullable String kmsUserKeyName;
    private @Nullable String kmsUserKeyId;
    private @Nullable String obsBucketPath;
    private @Nullable String filePrefix;
    private @Nullable String retryDuration;
    private @Nullable String dwsTableColumns;
    private @Nullable DwsOptions options;

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

    /** Name of the cluster. */
    @JsonProperty("dws_cluster_name") public Builder dwsClusterName(@Nullable String dwsClusterName) {
      this.dwsClusterName = set("dws_cluster_name", dwsClusterName);
      return this;
    }

    /** Id of the cluster. */
    @JsonProperty("dws_cluster_id") public Builder dwsClusterId(@Nullable String dwsClusterId) {
      this.dwsClusterId = set("dws_cluster_id", dwsClusterId);
      return this;
    }

    /** Name of the database. */
    @JsonProperty("dws_database_name") public Builder dwsDatabaseName(@Nullable String dwsDatabaseName) {
      this.dwsDatabaseName = set("dws_database_name", dwsDatabaseName);
      return this;
    }

    /** Schema of the database. */
    @JsonProperty("dws_schema") public Builder dwsSchema(@Nullable String dwsSchema) {
      this.dwsSchema = set("dws_schema", dwsSchema);
      return this;
    }

    /** Name of the table. */
    @JsonProperty("dws_table_name") public Builder dwsTableName(@Nullable String dwsTableName) {
      this.dwsTableName = set("dws_table_name", dwsTableName);
      return this;
    }

    /** What separates the columns: a comma, a semicolon or a vertical bar. */
    @JsonProperty("dws_delimiter") public Builder dwsDelimiter(@Nullable String dwsDelimiter) {
      this.dwsDelimiter = set("dws_delimiter", dwsDelimiter);
      return this;
    }

    /** User of the database. */
    @JsonProperty("user_name") public Builder userName(@Nullable String userName) {
      this.userName = set("user_name", userName);
      return this;
    }

    /** Password of the user of the database. */
    @JsonProperty("user_password") public Builder userPassword(@Nullable String userPassword) {
      this.userPassword = set("user_password", userPassword);
      return this;
    }

    /** Name of the key that encrypts the password. */
    @JsonProperty("kms_user_key_name") public Builder kmsUserKeyName(@Nullable String kmsUserKeyName) {
      this.kmsUserKeyName = set("kms_user_key_name", kmsUserKeyName);
      return this;
    }

    /** Id of the key that encrypts the password. */
    @JsonProperty("kms_user_key_id") public Builder kmsUserKeyId(@Nullable String kmsUserKeyId) {
      this.kmsUserKeyId = set("kms_user_key_id", kmsUserKeyId);
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
     * kept in the bucket below <code>dws_error</code>.
     *
     * <p>The service's default is 1800.
     */
    @JsonProperty("retry_duration") public Builder retryDuration(@Nullable String retryDuration) {
      this.retryDuration = set("retry_duration", retryDuration);
      return this;
    }

    /** Columns that are dumped, separated by commas. Without it, all are. */
    @JsonProperty("dws_table_columns") public Builder dwsTableColumns(@Nullable String dwsTableColumns) {
      this.dwsTableColumns = set("dws_table_columns", dwsTableColumns);
      return this;
    }

    /**
     * What a data warehouse does with records that do not fit its table. With <code>fill_missing_fields</code>, a
     * last field that is missing becomes null, with <code>ignore_extra_data</code>, fields that the table has not
     * are ignored, and with <code>compatible_illegal_chars</code>, invalid characters are converted; without them,
     * each is an error. They are off by default.
     */
    @JsonProperty("options") public Builder options(@Nullable DwsOptions options) {
      this.options = set("options", options);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public DwsDestination build() { return complete("DwsDestination", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public DwsDestination build(UnaryOperator<String> missing) { return new DwsDestination(this, missing); }
  }
}
