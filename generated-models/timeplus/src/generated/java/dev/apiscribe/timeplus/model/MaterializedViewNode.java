// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/MaterializedViewNode there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

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

/** A materialized view as one node of the cluster runs it. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "checkpoint_size", "last_error_message", "memory", "node_id", "status" })
public final class MaterializedViewNode {
  @JsonProperty("checkpoint_size") private final @Nullable Long checkpointSize;
  @JsonProperty("last_error_message") private final @Nullable String lastErrorMessage;
  @JsonProperty("memory") private final @Nullable Long memory;
  @JsonProperty("node_id") private final @Nullable Long nodeId;
  @JsonProperty("status") private final @Nullable MaterializedViewNodeStatus status;
  private final ModelProperties kept;

  private MaterializedViewNode(Builder builder, UnaryOperator<String> missing) {
    checkpointSize = builder.checkpointSize;
    lastErrorMessage = builder.lastErrorMessage;
    memory = builder.memory;
    nodeId = builder.nodeId;
    status = builder.status;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private MaterializedViewNode(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** In bytes. */
  public @Nullable Long checkpointSize() { return kept.optional("checkpoint_size", checkpointSize); }

  public @Nullable String lastErrorMessage() { return kept.optional("last_error_message", lastErrorMessage); }

  /** In GiB. */
  public @Nullable Long memory() { return kept.optional("memory", memory); }

  public @Nullable Long nodeId() { return kept.optional("node_id", nodeId); }

  /** State of a materialized view on a node. */
  public @Nullable MaterializedViewNodeStatus status() { return kept.optional("status", status); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.checkpointSize = checkpointSize;
    builder.lastErrorMessage = lastErrorMessage;
    builder.memory = memory;
    builder.nodeId = nodeId;
    builder.status = status;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof MaterializedViewNode that && Objects.equals(this.checkpointSize, that.checkpointSize)
        && Objects.equals(this.lastErrorMessage, that.lastErrorMessage) && Objects.equals(this.memory, that.memory)
        && Objects.equals(this.nodeId, that.nodeId) && Objects.equals(this.status, that.status)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(checkpointSize, lastErrorMessage, memory, nodeId, status, kept); }

  @Override public String toString() {
    return "MaterializedViewNode[checkpointSize=" + checkpointSize + ", lastErrorMessage=" + lastErrorMessage
        + ", memory=" + memory + ", nodeId=" + nodeId + ", status=" + status + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "checkpoint_size", "last_error_message", "memory", "node_id", "status");
    private @Nullable Long checkpointSize;
    private @Nullable String lastErrorMessage;
    private @Nullable Long memory;
    private @Nullable Long nodeId;
    private @Nullable MaterializedViewNodeStatus status;

    private Builder() {}

    /** In bytes. */
    @JsonProperty("checkpoint_size") public Builder checkpointSize(@Nullable Long checkpointSize) {
      this.checkpointSize = set("checkpoint_size", checkpointSize);
      return this;
    }

    public Builder checkpointSize(long checkpointSize) { return checkpointSize(Long.valueOf(checkpointSize)); }

    @JsonProperty("last_error_message") public Builder lastErrorMessage(@Nullable String lastErrorMessage) {
      this.lastErrorMessage = set("last_error_message", lastErrorMessage);
      return this;
    }

    /** In GiB. */
    @JsonProperty("memory") public Builder memory(@Nullable Long memory) {
      this.memory = set("memory", memory);
      return this;
    }

    public Builder memory(long memory) { return memory(Long.valueOf(memory)); }

    @JsonProperty("node_id") public Builder nodeId(@Nullable Long nodeId) {
      this.nodeId = set("node_id", nodeId);
      return this;
    }

    public Builder nodeId(long nodeId) { return nodeId(Long.valueOf(nodeId)); }

    /** State of a materialized view on a node. */
    @JsonProperty("status") public Builder status(@Nullable MaterializedViewNodeStatus status) {
      this.status = set("status", status);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public MaterializedViewNode build() { return complete("MaterializedViewNode", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public MaterializedViewNode build(UnaryOperator<String> missing) { return new MaterializedViewNode(this, missing); }
  }
}
