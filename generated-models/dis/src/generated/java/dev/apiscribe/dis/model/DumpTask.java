// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DumpTask there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A dump task, as it is listed. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "task_name", "task_id", "state", "destination_type", "create_time", "last_transfer_timestamp" })
public final class DumpTask {
  @JsonProperty("task_name") private final @Nullable String taskName;
  @JsonProperty("task_id") private final @Nullable String taskId;
  @JsonProperty("state") private final @Nullable DumpTaskState state;
  @JsonProperty("destination_type") private final @Nullable DestinationType destinationType;
  @JsonProperty("create_time") private final @Nullable Long createTime;
  @JsonProperty("last_transfer_timestamp") private final @Nullable Long lastTransferTimestamp;
  private final ModelProperties kept;

  private DumpTask(Builder builder, UnaryOperator<String> missing) {
    taskName = builder.taskName;
    taskId = builder.taskId;
    state = builder.state;
    destinationType = builder.destinationType;
    createTime = builder.createTime;
    lastTransferTimestamp = builder.lastTransferTimestamp;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private DumpTask(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

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

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.taskName = taskName;
    builder.taskId = taskId;
    builder.state = state;
    builder.destinationType = destinationType;
    builder.createTime = createTime;
    builder.lastTransferTimestamp = lastTransferTimestamp;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof DumpTask that && Objects.equals(this.taskName, that.taskName)
        && Objects.equals(this.taskId, that.taskId) && Objects.equals(this.state, that.state)
        && Objects.equals(this.destinationType, that.destinationType)
        && Objects.equals(this.createTime, that.createTime)
        && Objects.equals(this.lastTransferTimestamp, that.lastTransferTimestamp) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        taskName, taskId, state, destinationType, createTime, lastTransferTimestamp, kept);
  }

  @Override public String toString() {
    return "DumpTask[taskName=" + taskName + ", taskId=" + taskId + ", state=" + state
        + ", destinationType=" + destinationType + ", createTime=" + createTime
        + ", lastTransferTimestamp=" + lastTransferTimestamp + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "task_name", "task_id", "state", "destination_type", "create_time", "last_transfer_timestamp");
    private @Nullable String taskName;
    private @Nullable String taskId;
    private @Nullable DumpTaskState state;
    private @Nullable DestinationType destinationType;
    private @Nullable Long createTime;
    private @Nullable Long lastTransferTimestamp;

    private Builder() {}

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

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public DumpTask build() { return complete("DumpTask", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public DumpTask build(UnaryOperator<String> missing) { return new DumpTask(this, missing); }
  }
}
