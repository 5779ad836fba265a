// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/PartitionConsumption there, or the templates in templates/models.
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

/** How far an app has consumed a partition. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "partition_id", "sequence_number", "latest_offset", "earliest_offset", "checkpoint_type", "status" })
public final class PartitionConsumption {
  @JsonProperty("partition_id") private final @Nullable String partitionId;
  @JsonProperty("sequence_number") private final @Nullable String sequenceNumber;
  @JsonProperty("latest_offset") private final @Nullable Long latestOffset;
  @JsonProperty("earliest_offset") private final @Nullable Long earliestOffset;
  @JsonProperty("checkpoint_type") private final @Nullable CheckpointType checkpointType;
  @JsonProperty("status") private final @Nullable PartitionStatus status;
  private final ModelProperties kept;

  private PartitionConsumption(Builder builder, UnaryOperator<String> missing) {
    partitionId = builder.partitionId;
    sequenceNumber = builder.sequenceNumber;
    latestOffset = builder.latestOffset;
    earliestOffset = builder.earliestOffset;
    checkpointType = builder.checkpointType;
    status = builder.status;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private PartitionConsumption(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Partition, as <code>shardId-0000000000</code> or <code>0</code>. */
  public @Nullable String partitionId() { return kept.optional("partition_id", partitionId); }

  /** Sequence number of the checkpoint. */
  public @Nullable String sequenceNumber() { return kept.optional("sequence_number", sequenceNumber); }

  /** Offset of the newest record. */
  public @Nullable Long latestOffset() { return kept.optional("latest_offset", latestOffset); }

  /** Offset of the oldest record. */
  public @Nullable Long earliestOffset() { return kept.optional("earliest_offset", earliestOffset); }

  /** What checkpoints record: <code>LAST_READ</code> sequence numbers alone. */
  public @Nullable CheckpointType checkpointType() { return kept.optional("checkpoint_type", checkpointType); }

  /** What the partition does at the moment. */
  public @Nullable PartitionStatus status() { return kept.optional("status", status); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.partitionId = partitionId;
    builder.sequenceNumber = sequenceNumber;
    builder.latestOffset = latestOffset;
    builder.earliestOffset = earliestOffset;
    builder.checkpointType = checkpointType;
    builder.status = status;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof PartitionConsumption that && Objects.equals(this.partitionId, that.partitionId)
        && Objects.equals(this.sequenceNumber, that.sequenceNumber)
        && Objects.equals(this.latestOffset, that.latestOffset)
        && Objects.equals(this.earliestOffset, that.earliestOffset)
        && Objects.equals(this.checkpointType, that.checkpointType) && Objects.equals(this.status, that.status)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        partitionId, sequenceNumber, latestOffset, earliestOffset, checkpointType, status, kept);
  }

  @Override public String toString() {
    return "PartitionConsumption[partitionId=" + partitionId + ", sequenceNumber=" + sequenceNumber
        + ", latestOffset=" + latestOffset + ", earliestOffset=" + earliestOffset + ", checkpointType=" + checkpointType
        + ", status=" + status + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "partition_id", "sequence_number", "latest_offset", "earliest_offset", "checkpoint_type", "status");
    private @Nullable String partitionId;
    private @Nullable String sequenceNumber;
    private @Nullable Long latestOffset;
    private @Nullable Long earliestOffset;
    private @Nullable CheckpointType checkpointType;
    private @Nullable PartitionStatus status;

    private Builder() {}

    /** Partition, as <code>shardId-0000000000</code> or <code>0</code>. */
    @JsonProperty("partition_id") public Builder partitionId(@Nullable String partitionId) {
      this.partitionId = set("partition_id", partitionId);
      return this;
    }

    /** Sequence number of the checkpoint. */
    @JsonProperty("sequence_number") public Builder sequenceNumber(@Nullable String sequenceNumber) {
      this.sequenceNumber = set("sequence_number", sequenceNumber);
      return this;
    }

    /** Offset of the newest record. */
    @JsonProperty("latest_offset") public Builder latestOffset(@Nullable Long latestOffset) {
      this.latestOffset = set("latest_offset", latestOffset);
      return this;
    }

    public Builder latestOffset(long latestOffset) { return latestOffset(Long.valueOf(latestOffset)); }

    /** Offset of the oldest record. */
    @JsonProperty("earliest_offset") public Builder earliestOffset(@Nullable Long earliestOffset) {
      this.earliestOffset = set("earliest_offset", earliestOffset);
      return this;
    }

    public Builder earliestOffset(long earliestOffset) { return earliestOffset(Long.valueOf(earliestOffset)); }

    /** What checkpoints record: <code>LAST_READ</code> sequence numbers alone. */
    @JsonProperty("checkpoint_type") public Builder checkpointType(@Nullable CheckpointType checkpointType) {
      this.checkpointType = set("checkpoint_type", checkpointType);
      return this;
    }

    /** What the partition does at the moment. */
    @JsonProperty("status") public Builder status(@Nullable PartitionStatus status) {
      this.status = set("status", status);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public PartitionConsumption build() { return complete("PartitionConsumption", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public PartitionConsumption build(UnaryOperator<String> missing) { return new PartitionConsumption(this, missing); }
  }
}
