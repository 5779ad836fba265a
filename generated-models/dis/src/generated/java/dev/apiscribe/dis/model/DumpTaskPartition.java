// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DumpTaskPartition there, or the templates in templates/models.
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

/** What a dump task has dumped of a partition. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "partitionId", "state", "discard", "last_transfer_timestamp", "last_transfer_offset", "status", "partition_id",
  "hash_range", "sequence_number_range", "parent_partitions" })
public final class DumpTaskPartition {
  @JsonProperty("partitionId") private final @Nullable String partitionId;
  @JsonProperty("state") private final @Nullable DumpTaskState state;
  @JsonProperty("discard") private final @Nullable Long discard;
  @JsonProperty("last_transfer_timestamp") private final @Nullable Long lastTransferTimestamp;
  @JsonProperty("last_transfer_offset") private final @Nullable Long lastTransferOffset;
  @JsonProperty("status") private final @Nullable PartitionStatus status;
  @JsonProperty("partition_id") private final @Nullable String partitionId_;
  @JsonProperty("hash_range") private final @Nullable String hashRange;
  @JsonProperty("sequence_number_range") private final @Nullable String sequenceNumberRange;
  @JsonProperty("parent_partitions") private final @Nullable String parentPartitions;
  private final ModelProperties kept;

  private DumpTaskPartition(Builder builder, UnaryOperator<String> missing) {
    partitionId = builder.partitionId;
    state = builder.state;
    discard = builder.discard;
    lastTransferTimestamp = builder.lastTransferTimestamp;
    lastTransferOffset = builder.lastTransferOffset;
    status = builder.status;
    partitionId_ = builder.partitionId_;
    hashRange = builder.hashRange;
    sequenceNumberRange = builder.sequenceNumberRange;
    parentPartitions = builder.parentPartitions;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private DumpTaskPartition(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Id of the partition. */
  public @Nullable String partitionId() { return kept.optional("partitionId", partitionId); }

  /**
   * What the task does: <code>ERROR</code> it failed, <code>STARTING</code> it starts, <code>PAUSED</code> it
   * was stopped, <code>RUNNING</code> it runs, <code>DELETE</code> it was deleted, <code>ABNORMAL</code>
   * something is wrong.
   */
  public @Nullable DumpTaskState state() { return kept.optional("state", state); }

  /** How many records were discarded. */
  public @Nullable Long discard() { return kept.optional("discard", discard); }

  /** When records were last dumped, in milliseconds. */
  public @Nullable Long lastTransferTimestamp() { return kept.optional("last_transfer_timestamp", lastTransferTimestamp); }

  /** Offset of the record that was last dumped. */
  public @Nullable Long lastTransferOffset() { return kept.optional("last_transfer_offset", lastTransferOffset); }

  /** What the partition does at the moment. */
  public @Nullable PartitionStatus status() { return kept.optional("status", status); }

  /** Id of the partition, in the table of the document. */
  public @Nullable String partitionId_() { return kept.optional("partition_id", partitionId_); }

  /** Which hash keys the partition takes. */
  public @Nullable String hashRange() { return kept.optional("hash_range", hashRange); }

  /** Which sequence numbers the partition has. */
  public @Nullable String sequenceNumberRange() { return kept.optional("sequence_number_range", sequenceNumberRange); }

  /** Partition that this one came from. */
  public @Nullable String parentPartitions() { return kept.optional("parent_partitions", parentPartitions); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.partitionId = partitionId;
    builder.state = state;
    builder.discard = discard;
    builder.lastTransferTimestamp = lastTransferTimestamp;
    builder.lastTransferOffset = lastTransferOffset;
    builder.status = status;
    builder.partitionId_ = partitionId_;
    builder.hashRange = hashRange;
    builder.sequenceNumberRange = sequenceNumberRange;
    builder.parentPartitions = parentPartitions;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof DumpTaskPartition that && Objects.equals(this.partitionId, that.partitionId)
        && Objects.equals(this.state, that.state) && Objects.equals(this.discard, that.discard)
        && Objects.equals(this.lastTransferTimestamp, that.lastTransferTimestamp)
        && Objects.equals(this.lastTransferOffset, that.lastTransferOffset) && Objects.equals(this.status, that.status)
        && Objects.equals(this.partitionId_, that.partitionId_) && Objects.equals(this.hashRange, that.hashRange)
        && Objects.equals(this.sequenceNumberRange, that.sequenceNumberRange)
        && Objects.equals(this.parentPartitions, that.parentPartitions) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        partitionId, state, discard, lastTransferTimestamp, lastTransferOffset, status, partitionId_, hashRange,
        sequenceNumberRange, parentPartitions, kept);
  }

  @Override public String toString() {
    return "DumpTaskPartition[partitionId=" + partitionId + ", state=" + state + ", discard=" + discard
        + ", lastTransferTimestamp=" + lastTransferTimestamp + ", lastTransferOffset=" + lastTransferOffset
        + ", status=" + status + ", partitionId_=" + partitionId_ + ", hashRange=" + hashRange
        + ", sequenceNumberRange=" + sequenceNumberRange + ", parentPartitions=" + parentPartitions
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "partitionId", "state", "discard", "last_transfer_timestamp", "last_transfer_offset", "status",
        "partition_id", "hash_range", "sequence_number_range", "parent_partitions");
    private @Nullable String partitionId;
    private @Nullable DumpTaskState state;
    private @Nullable Long discard;
    private @Nullable Long lastTransferTimestamp;
    private @Nullable Long lastTransferOffset;
    private @Nullable PartitionStatus status;
    private @Nullable String partitionId_;
    private @Nullable String hashRange;
    private @Nullable String sequenceNumberRange;
    private @Nullable String parentPartitions;

    private Builder() {}

    /** Id of the partition. */
    @JsonProperty("partitionId") public Builder partitionId(@Nullable String partitionId) {
      this.partitionId = set("partitionId", partitionId);
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

    /** How many records were discarded. */
    @JsonProperty("discard") public Builder discard(@Nullable Long discard) {
      this.discard = set("discard", discard);
      return this;
    }

    public Builder discard(long discard) { return discard(Long.valueOf(discard)); }

    /** When records were last dumped, in milliseconds. */
    @JsonProperty("last_transfer_timestamp")
    public Builder lastTransferTimestamp(@Nullable Long lastTransferTimestamp) {
      this.lastTransferTimestamp = set("last_transfer_timestamp", lastTransferTimestamp);
      return this;
    }

    public Builder lastTransferTimestamp(long lastTransferTimestamp) { return lastTransferTimestamp(Long.valueOf(lastTransferTimestamp)); }

    /** Offset of the record that was last dumped. */
    @JsonProperty("last_transfer_offset") public Builder lastTransferOffset(@Nullable Long lastTransferOffset) {
      this.lastTransferOffset = set("last_transfer_offset", lastTransferOffset);
      return this;
    }

    public Builder lastTransferOffset(long lastTransferOffset) { return lastTransferOffset(Long.valueOf(lastTransferOffset)); }

    /** What the partition does at the moment. */
    @JsonProperty("status") public Builder status(@Nullable PartitionStatus status) {
      this.status = set("status", status);
      return this;
    }

    /** Id of the partition, in the table of the document. */
    @JsonProperty("partition_id") public Builder partitionId_(@Nullable String partitionId_) {
      this.partitionId_ = set("partition_id", partitionId_);
      return this;
    }

    /** Which hash keys the partition takes. */
    @JsonProperty("hash_range") public Builder hashRange(@Nullable String hashRange) {
      this.hashRange = set("hash_range", hashRange);
      return this;
    }

    /** Which sequence numbers the partition has. */
    @JsonProperty("sequence_number_range") public Builder sequenceNumberRange(@Nullable String sequenceNumberRange) {
      this.sequenceNumberRange = set("sequence_number_range", sequenceNumberRange);
      return this;
    }

    /** Partition that this one came from. */
    @JsonProperty("parent_partitions") public Builder parentPartitions(@Nullable String parentPartitions) {
      this.parentPartitions = set("parent_partitions", parentPartitions);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public DumpTaskPartition build() { return complete("DumpTaskPartition", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public DumpTaskPartition build(UnaryOperator<String> missing) { return new DumpTaskPartition(this, missing); }
  }
}
