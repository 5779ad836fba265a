// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Partition there, or the templates in templates/models.
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

/** A part of a stream, in which records keep their order. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "status", "partition_id", "hash_range", "sequence_number_range", "parent_partitions" })
public final class Partition {
  @JsonProperty("status") private final @Nullable PartitionStatus status;
  @JsonProperty("partition_id") private final @Nullable String partitionId;
  @JsonProperty("hash_range") private final @Nullable String hashRange;
  @JsonProperty("sequence_number_range") private final @Nullable String sequenceNumberRange;
  @JsonProperty("parent_partitions") private final @Nullable String parentPartitions;
  private final ModelProperties kept;

  private Partition(Builder builder, UnaryOperator<String> missing) {
    status = builder.status;
    partitionId = builder.partitionId;
    hashRange = builder.hashRange;
    sequenceNumberRange = builder.sequenceNumberRange;
    parentPartitions = builder.parentPartitions;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Partition(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** What the partition does at the moment. */
  public @Nullable PartitionStatus status() { return kept.optional("status", status); }

  /** Id of the partition. */
  public @Nullable String partitionId() { return kept.optional("partition_id", partitionId); }

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
    builder.status = status;
    builder.partitionId = partitionId;
    builder.hashRange = hashRange;
    builder.sequenceNumberRange = sequenceNumberRange;
    builder.parentPartitions = parentPartitions;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Partition that && Objects.equals(this.status, that.status)
        && Objects.equals(this.partitionId, that.partitionId) && Objects.equals(this.hashRange, that.hashRange)
        && Objects.equals(this.sequenceNumberRange, that.sequenceNumberRange)
        && Objects.equals(this.parentPartitions, that.parentPartitions) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        status, partitionId, hashRange, sequenceNumberRange, parentPartitions, kept);
  }

  @Override public String toString() {
    return "Partition[status=" + status + ", partitionId=" + partitionId + ", hashRange=" + hashRange
        + ", sequenceNumberRange=" + sequenceNumberRange + ", parentPartitions=" + parentPartitions
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "status", "partition_id", "hash_range", "sequence_number_range", "parent_partitions");
    private @Nullable PartitionStatus status;
    private @Nullable String partitionId;
    private @Nullable String hashRange;
    private @Nullable String sequenceNumberRange;
    private @Nullable String parentPartitions;

    private Builder() {}

    /** What the partition does at the moment. */
    @JsonProperty("status") public Builder status(@Nullable PartitionStatus status) {
      this.status = set("status", status);
      return this;
    }

    /** Id of the partition. */
    @JsonProperty("partition_id") public Builder partitionId(@Nullable String partitionId) {
      this.partitionId = set("partition_id", partitionId);
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
    public Partition build() { return complete("Partition", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Partition build(UnaryOperator<String> missing) { return new Partition(this, missing); }
  }
}
