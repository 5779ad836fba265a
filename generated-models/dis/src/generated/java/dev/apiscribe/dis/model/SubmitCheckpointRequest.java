// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/SubmitCheckpointRequest there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "app_name", "checkpoint_type", "stream_name", "partition_id", "sequence_number", "metadata" })
public final class SubmitCheckpointRequest {
  @JsonProperty("app_name") @NotNull private final @Nullable String appName;
  @JsonProperty("checkpoint_type") @NotNull private final @Nullable CheckpointType checkpointType;
  @JsonProperty("stream_name") @NotNull private final @Nullable String streamName;
  @JsonProperty("partition_id") @NotNull private final @Nullable String partitionId;
  @JsonProperty("sequence_number") @NotNull private final @Nullable String sequenceNumber;
  @JsonProperty("metadata") @Size(max = 1000) private final @Nullable String metadata;
  private final ModelProperties kept;

  private SubmitCheckpointRequest(Builder builder, UnaryOperator<String> missing) {
    appName = builder.required("app_name", builder.appName, missing);
    checkpointType = builder.required("checkpoint_type", builder.checkpointType, missing);
    streamName = builder.required("stream_name", builder.streamName, missing);
    partitionId = builder.required("partition_id", builder.partitionId, missing);
    sequenceNumber = builder.required("sequence_number", builder.sequenceNumber, missing);
    metadata = builder.metadata;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private SubmitCheckpointRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the app. */
  public String appName() { return kept.required("app_name", appName); }

  /** What checkpoints record: <code>LAST_READ</code> sequence numbers alone. */
  public CheckpointType checkpointType() { return kept.required("checkpoint_type", checkpointType); }

  /** Name of the stream. */
  public String streamName() { return kept.required("stream_name", streamName); }

  /** Partition, as <code>shardId-0000000000</code> or <code>0</code>. */
  public String partitionId() { return kept.required("partition_id", partitionId); }

  /** Sequence number that the app has read. It must be one of the partition. */
  public String sequenceNumber() { return kept.required("sequence_number", sequenceNumber); }

  /** What the app keeps beside the sequence number. */
  public @Nullable String metadata() { return kept.optional("metadata", metadata); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.appName = appName;
    builder.checkpointType = checkpointType;
    builder.streamName = streamName;
    builder.partitionId = partitionId;
    builder.sequenceNumber = sequenceNumber;
    builder.metadata = metadata;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof SubmitCheckpointRequest that && Objects.equals(this.appName, that.appName)
        && Objects.equals(this.checkpointType, that.checkpointType) && Objects.equals(this.streamName, that.streamName)
        && Objects.equals(this.partitionId, that.partitionId)
        && Objects.equals(this.sequenceNumber, that.sequenceNumber) && Objects.equals(this.metadata, that.metadata)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        appName, checkpointType, streamName, partitionId, sequenceNumber, metadata, kept);
  }

  @Override public String toString() {
    return "SubmitCheckpointRequest[appName=" + appName + ", checkpointType=" + checkpointType
        + ", streamName=" + streamName + ", partitionId=" + partitionId + ", sequenceNumber=" + sequenceNumber
        + ", metadata=" + metadata + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "app_name", "checkpoint_type", "stream_name", "partition_id", "sequence_number", "metadata");
    private @Nullable String appName;
    private @Nullable CheckpointType checkpointType;
    private @Nullable String streamName;
    private @Nullable String partitionId;
    private @Nullable String sequenceNumber;
    private @Nullable String metadata;

    private Builder() {}

    /** Name of the app. */
    @JsonProperty("app_name") public Builder appName(String appName) {
      this.appName = set("app_name", appName);
      return this;
    }

    /** What checkpoints record: <code>LAST_READ</code> sequence numbers alone. */
    @JsonProperty("checkpoint_type") public Builder checkpointType(CheckpointType checkpointType) {
      this.checkpointType = set("checkpoint_type", checkpointType);
      return this;
    }

    /** Name of the stream. */
    @JsonProperty("stream_name") public Builder streamName(String streamName) {
      this.streamName = set("stream_name", streamName);
      return this;
    }

    /** Partition, as <code>shardId-0000000000</code> or <code>0</code>. */
    @JsonProperty("partition_id") public Builder partitionId(String partitionId) {
      this.partitionId = set("partition_id", partitionId);
      return this;
    }

    /** Sequence number that the app has read. It must be one of the partition. */
    @JsonProperty("sequence_number") public Builder sequenceNumber(String sequenceNumber) {
      this.sequenceNumber = set("sequence_number", sequenceNumber);
      return this;
    }

    /** What the app keeps beside the sequence number. */
    @JsonProperty("metadata") public Builder metadata(@Nullable String metadata) {
      this.metadata = set("metadata", metadata);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public SubmitCheckpointRequest build() { return complete("SubmitCheckpointRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public SubmitCheckpointRequest build(UnaryOperator<String> missing) { return new SubmitCheckpointRequest(this, missing); }
  }
}
