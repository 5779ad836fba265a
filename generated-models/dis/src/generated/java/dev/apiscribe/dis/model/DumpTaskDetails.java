// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DumpTaskDetails there, or the templates in templates/models.
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

/** A dump task, with its destination and what it has dumped. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "stream_name", "stream_id", "task_name", "task_id", "state", "destination_type", "create_time",
  "last_transfer_timestamp", "partitions", "obs_destination_description", "dws_destination_descripton",
  "mrs_destination_description", "dli_destination_description", "cloudtable_destination_descripton" })
public final class DumpTaskDetails {
  @JsonProperty("stream_name") private final @Nullable String streamName;
  @JsonProperty("stream_id") private final @Nullable String streamId;
  @JsonProperty("task_name") private final @Nullable String taskName;
  @JsonProperty("task_id") private final @Nullable String taskId;
  @JsonProperty("state") private final @Nullable DumpTaskState state;
  @JsonProperty("destination_type") private final @Nullable DestinationType destinationType;
  @JsonProperty("create_time") private final @Nullable Long createTime;
  @JsonProperty("last_transfer_timestamp") private final @Nullable Long lastTransferTimestamp;
  @JsonProperty("partitions") private final @Nullable List<@NotNull @Valid DumpTaskPartition> partitions;
  @JsonProperty("obs_destination_description") @Valid private final @Nullable ObsDestination obsDestinationDescription;
  @JsonProperty("dws_destination_descripton") @Valid private final @Nullable DwsDestination dwsDestinationDescripton;
  @JsonProperty("mrs_destination_description") @Valid private final @Nullable MrsDestination mrsDestinationDescription;
  @JsonProperty("dli_destination_description") @Valid private final @Nullable DliDestination dliDestinationDescription;
  @JsonProperty("cloudtable_destination_descripton") @Valid
  private final @Nullable CloudTableDestination cloudtableDestinationDescripton;
  private final ModelProperties kept;

  private DumpTaskDetails(Builder builder, UnaryOperator<String> missing) {
    streamName = builder.streamName;
    streamId = builder.streamId;
    taskName = builder.taskName;
    taskId = builder.taskId;
    state = builder.state;
    destinationType = builder.destinationType;
    createTime = builder.createTime;
    lastTransferTimestamp = builder.lastTransferTimestamp;
    partitions = builder.partitions;
    obsDestinationDescription = builder.obsDestinationDescription;
    dwsDestinationDescripton = builder.dwsDestinationDescripton;
    mrsDestinationDescription = builder.mrsDestinationDescription;
    dliDestinationDescription = builder.dliDestinationDescription;
    cloudtableDestinationDescripton = builder.cloudtableDestinationDescripton;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private DumpTaskDetails(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the stream. */
  public @Nullable String streamName() { return kept.optional("stream_name", streamName); }

  /** Id of the stream. */
  public @Nullable String streamId() { return kept.optional("stream_id", streamId); }

  /** Name of the dump task. */
  public @Nullable String taskName() { return kept.optional("task_name", taskName); }

  /** Id of the dump task, by which it is started and paused. */
  public @Nullable String taskId() { return kept.optional("task_id", taskId); }

  /**
   * What the task does: <code>ERROR</code> it failed, <code>STARTING</code> it starts, <code>PAUSED</code> it
   * was stopped, <code>RUNNING</code> it runs, <code>DELETE</code> it was deleted, <code>ABNORMAL</code>
   * something is wrong.
   */
  public @Nullable DumpTaskState state() { return kept.optional("state", state); }

  /**
   * Where the records go: <code>OBS</code> object storage, <code>MRS</code> a Hadoop cluster, <code>DLI</code>
   * data lake tables, <code>CLOUDTABLE</code> HBase or OpenTSDB, <code>DWS</code> a data warehouse.
   */
  public @Nullable DestinationType destinationType() { return kept.optional("destination_type", destinationType); }

  /** When the dump task was created, in milliseconds. */
  public @Nullable Long createTime() { return kept.optional("create_time", createTime); }

  /** When records were last dumped, in milliseconds. */
  public @Nullable Long lastTransferTimestamp() { return kept.optional("last_transfer_timestamp", lastTransferTimestamp); }

  /** What was dumped of each partition. */
  public @Nullable List<DumpTaskPartition> partitions() { return kept.optional("partitions", partitions); }

  /** How a task dumps records into an OBS bucket. */
  public @Nullable ObsDestination obsDestinationDescription() { return kept.optional("obs_destination_description", obsDestinationDescription); }

  /** How a task dumps records into a data warehouse. */
  public @Nullable DwsDestination dwsDestinationDescripton() { return kept.optional("dws_destination_descripton", dwsDestinationDescripton); }

  /** How a task dumps records into a Hadoop cluster. */
  public @Nullable MrsDestination mrsDestinationDescription() { return kept.optional("mrs_destination_description", mrsDestinationDescription); }

  /** How a task dumps records into tables of a data lake. */
  public @Nullable DliDestination dliDestinationDescription() { return kept.optional("dli_destination_description", dliDestinationDescription); }

  /** How a task dumps records into HBase or OpenTSDB. */
  public @Nullable CloudTableDestination cloudtableDestinationDescripton() { return kept.optional("cloudtable_destination_descripton", cloudtableDestinationDescripton); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.streamName = streamName;
    builder.streamId = streamId;
    builder.taskName = taskName;
    builder.taskId = taskId;
    builder.state = state;
    builder.destinationType = destinationType;
    builder.createTime = createTime;
    builder.lastTransferTimestamp = lastTransferTimestamp;
    builder.partitions = partitions;
    builder.obsDestinationDescription = obsDestinationDescription;
    builder.dwsDestinationDescripton = dwsDestinationDescripton;
    builder.mrsDestinationDescription = mrsDestinationDescription;
    builder.dliDestinationDescription = dliDestinationDescription;
    builder.cloudtableDestinationDescripton = cloudtableDestinationDescripton;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof DumpTaskDetails that && Objects.equals(this.streamName, that.streamName)
        && Objects.equals(this.streamId, that.streamId) && Objects.equals(this.taskName, that.taskName)
        && Objects.equals(this.taskId, that.taskId) && Objects.equals(this.state, that.state)
        && Objects.equals(this.destinationType, that.destinationType)
        && Objects.equals(this.createTime, that.createTime)
        && Objects.equals(this.lastTransferTimestamp, that.lastTransferTimestamp)
        && Objects.equals(this.partitions, that.partitions)
        && Objects.equals(this.obsDestinationDescription, that.obsDestinationDescription)
        && Objects.equals(this.dwsDestinationDescripton, that.dwsDestinationDescripton)
        && Objects.equals(this.mrsDestinationDescription, that.mrsDestinationDescription)
        && Objects.equals(this.dliDestinationDescription, that.dliDestinationDescription)
        && Objects.equals(this.cloudtableDestinationDescripton, that.cloudtableDestinationDescripton)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        streamName, streamId, taskName, taskId, state, destinationType, createTime, lastTransferTimestamp,
        partitions, obsDestinationDescription, dwsDestinationDescripton, mrsDestinationDescription,
        dliDestinationDescription, cloudtableDestinationDescripton, kept);
  }

  @Override public String toString() {
    return "DumpTaskDetails[streamName=" + streamName + ", streamId=" + streamId + ", taskName=" + taskName
        + ", taskId=" + taskId + ", state=" + state + ", destinationType=" + destinationType
        + ", createTime=" + createTime + ", lastTransferTimestamp=" + lastTransferTimestamp
        + ", partitions=" + partitions + ", obsDestinationDescription=" + obsDestinationDescription
        + ", dwsDestinationDescripton=" + dwsDestinationDescripton
        + ", mrsDestinationDescription=" + mrsDestinationDescription
        + ", dliDestinationDescription=" + dliDestinationDescription
        + ", cloudtableDestinationDescripton=" + cloudtableDestinationDescripton
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "stream_name", "stream_id", "task_name", "task_id", "state", "destination_type", "create_time",
        "last_transfer_timestamp", "partitions", "obs_destination_description", "dws_destination_descripton",
        "mrs_destination_description", "dli_destination_description", "cloudtable_destination_descripton");
    private @Nullable String streamName;
    private @Nullable String streamId;
    private @Nullable String taskName;
    private @Nullable String taskId;
    private @Nullable DumpTaskState state;
    private @Nullable DestinationType destinationType;
    private @Nullable Long createTime;
    private @Nullable Long lastTransferTimestamp;
    private @Nullable List<DumpTaskPartition> partitions;
    private @Nullable ObsDestination obsDestinationDescription;
    private @Nullable DwsDestination dwsDestinationDescripton;
    private @Nullable MrsDestination mrsDestinationDescription;
    private @Nullable DliDestination dliDestinationDescription;
    private @Nullable CloudTableDestination cloudtableDestinationDescripton;

    private Builder() {}

    /** Name of the stream. */
    @JsonProperty("stream_name") public Builder streamName(@Nullable String streamName) {
      this.streamName = set("stream_name", streamName);
      return this;
    }

    /** Id of the stream. */
    @JsonProperty("stream_id") public Builder streamId(@Nullable String streamId) {
      this.streamId = set("stream_id", streamId);
      return this;
    }

    /** Name of the dump task. */
    @JsonProperty("task_name") public Builder taskName(@Nullable String taskName) {
      this.taskName = set("task_name", taskName);
      return this;
    }

    /** Id of the dump task, by which it is started and paused. */
    @JsonProperty("task_id") public Builder taskId(@Nullable String taskId) {
      this.taskId = set("task_id", taskId);
      return this;
    }

    /**
     * What the task does: <code>ERROR</code> it failed, <code>STARTING</code> it starts, <code>PAUSED</code> it
     * was stopped, <code>RUNNING</code> it runs, <code>DELETE</code> it was deleted, <code>ABNORMAL</code>
     * something is wrong.
     */
    @JsonProperty("state") public Builder state(@Nullable DumpTaskState state) {
      this.state = set("state", state);
      return this;
    }

    /**
     * Where the records go: <code>OBS</code> object storage, <code>MRS</code> a Hadoop cluster, <code>DLI</code>
     * data lake tables, <code>CLOUDTABLE</code> HBase or OpenTSDB, <code>DWS</code> a data warehouse.
     */
    @JsonProperty("destination_type") public Builder destinationType(@Nullable DestinationType destinationType) {
      this.destinationType = set("destination_type", destinationType);
      return this;
    }

    /** When the dump task was created, in milliseconds. */
    @JsonProperty("create_time") public Builder createTime(@Nullable Long createTime) {
      this.createTime = set("create_time", createTime);
      return this;
    }

    public Builder createTime(long createTime) { return createTime(Long.valueOf(createTime)); }

    /** When records were last dumped, in milliseconds. */
    @JsonProperty("last_transfer_timestamp")
    public Builder lastTransferTimestamp(@Nullable Long lastTransferTimestamp) {
      this.lastTransferTimestamp = set("last_transfer_timestamp", lastTransferTimestamp);
      return this;
    }

    public Builder lastTransferTimestamp(long lastTransferTimestamp) { return lastTransferTimestamp(Long.valueOf(lastTransferTimestamp)); }

    /** What was dumped of each partition. */
    @JsonProperty("partitions") public Builder partitions(@Nullable List<DumpTaskPartition> partitions) {
      this.partitions = set("partitions", ModelProperties.copyOf(partitions));
      return this;
    }

    /** How a task dumps records into an OBS bucket. */
    @JsonProperty("obs_destination_description")
    public Builder obsDestinationDescription(@Nullable ObsDestination obsDestinationDescription) {
      this.obsDestinationDescription = set("obs_destination_description", obsDestinationDescription);
      return this;
    }

    /** How a task dumps records into a data warehouse. */
    @JsonProperty("dws_destination_descripton")
    public Builder dwsDestinationDescripton(@Nullable DwsDestination dwsDestinationDescripton) {
      this.dwsDestinationDescripton = set("dws_destination_descripton", dwsDestinationDescripton);
      return this;
    }

    /** How a task dumps records into a Hadoop cluster. */
    @JsonProperty("mrs_destination_description")
    public Builder mrsDestinationDescription(@Nullable MrsDestination mrsDestinationDescription) {
      this.mrsDestinationDescription = set("mrs_destination_description", mrsDestinationDescription);
      return this;
    }

    /** How a task dumps records into tables of a data lake. */
    @JsonProperty("dli_destination_description")
    public Builder dliDestinationDescription(@Nullable DliDestination dliDestinationDescription) {
      this.dliDestinationDescription = set("dli_destination_description", dliDestinationDescription);
      return this;
    }

    /** How a task dumps records into HBase or OpenTSDB. */
    @JsonProperty("cloudtable_destination_descripton")
    public Builder cloudtableDestinationDescripton(@Nullable CloudTableDestination cloudtableDestinationDescripton) {
      this.cloudtableDestinationDescripton = set("cloudtable_destination_descripton", cloudtableDestinationDescripton);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public DumpTaskDetails build() { return complete("DumpTaskDetails", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public DumpTaskDetails build(UnaryOperator<String> missing) { return new DumpTaskDetails(this, missing); }
  }
}
