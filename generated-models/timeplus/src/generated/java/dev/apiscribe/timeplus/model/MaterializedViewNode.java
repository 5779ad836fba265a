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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A materialized view as one node of the cluster runs it. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "checkpoint_size", "last_error_message", "memory", "node_id", "status" })
public final class MaterializedViewNode {
  private final @Nullable Long checkpointSize;
  private final @Nullable String lastErrorMessage;
  private final @Nullable Long memory;
  private final @Nullable Long nodeId;
  private final @Nullable MaterializedViewNodeStatus status;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private MaterializedViewNode(Builder builder) {
    checkpointSize = builder.checkpointSize;
    lastErrorMessage = builder.lastErrorMessage;
    memory = builder.memory;
    nodeId = builder.nodeId;
    status = builder.status;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** In bytes. */
  @JsonProperty("checkpoint_size") public @Nullable Long checkpointSize() { return checkpointSize; }

  @JsonProperty("last_error_message") public @Nullable String lastErrorMessage() { return lastErrorMessage; }

  /** In GiB. */
  @JsonProperty("memory") public @Nullable Long memory() { return memory; }

  @JsonProperty("node_id") public @Nullable Long nodeId() { return nodeId; }

  /** State of a materialized view on a node. */
  @JsonProperty("status") public @Nullable MaterializedViewNodeStatus status() { return status; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.checkpointSize = checkpointSize;
    builder.lastErrorMessage = lastErrorMessage;
    builder.memory = memory;
    builder.nodeId = nodeId;
    builder.status = status;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MaterializedViewNode that && Objects.equals(this.checkpointSize, that.checkpointSize)
        && Objects.equals(this.lastErrorMessage, that.lastErrorMessage) && Objects.equals(this.memory, that.memory)
        && Objects.equals(this.nodeId, that.nodeId) && Objects.equals(this.status, that.status)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        checkpointSize, lastErrorMessage, memory, nodeId, status, additionalProperties);
  }

  @Override
  public String toString() {
    return "MaterializedViewNode[checkpointSize=" + checkpointSize + ", lastErrorMessage=" + lastErrorMessage
        + ", memory=" + memory + ", nodeId=" + nodeId + ", status=" + status
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "checkpoint_size", "last_error_message", "memory", "node_id", "status");
    private @Nullable Long checkpointSize;
    private @Nullable String lastErrorMessage;
    private @Nullable Long memory;
    private @Nullable Long nodeId;
    private @Nullable MaterializedViewNodeStatus status;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** In bytes. */
    @JsonProperty("checkpoint_size") public Builder checkpointSize(@Nullable Long checkpointSize) {
      this.checkpointSize = checkpointSize;
      return this;
    }

    public Builder checkpointSize(long checkpointSize) { return checkpointSize(Long.valueOf(checkpointSize)); }

    @JsonProperty("last_error_message") public Builder lastErrorMessage(@Nullable String lastErrorMessage) {
      this.lastErrorMessage = lastErrorMessage;
      return this;
    }

    /** In GiB. */
    @JsonProperty("memory") public Builder memory(@Nullable Long memory) {
      this.memory = memory;
      return this;
    }

    public Builder memory(long memory) { return memory(Long.valueOf(memory)); }

    @JsonProperty("node_id") public Builder nodeId(@Nullable Long nodeId) {
      this.nodeId = nodeId;
      return this;
    }

    public Builder nodeId(long nodeId) { return nodeId(Long.valueOf(nodeId)); }

    /** State of a materialized view on a node. */
    @JsonProperty("status") public Builder status(@Nullable MaterializedViewNodeStatus status) {
      this.status = status;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public MaterializedViewNode build() { return new MaterializedViewNode(this); }
  }
}
