// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/MaterializedViewNode there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A materialized view as one node of the cluster runs it. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "checkpoint_size", "last_error_message", "memory", "node_id", "status" })
public final class MaterializedViewNode {
  private final @Nullable Long checkpointSize;

  private final @Nullable String lastErrorMessage;

  private final @Nullable Long memory;

  private final @Nullable Long nodeId;

  private final @Nullable MaterializedViewNodeStatus status;

  private final Map<String, @Nullable Object> otherMembers;

  private MaterializedViewNode(Builder builder) {
    this.checkpointSize = builder.checkpointSize;
    this.lastErrorMessage = builder.lastErrorMessage;
    this.memory = builder.memory;
    this.nodeId = builder.nodeId;
    this.status = builder.status;
    this.otherMembers =
        builder.otherMembers == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.otherMembers));
  }

  /** A builder with no member set. */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static MaterializedViewNode of(Builder builder) {
    return builder.build();
  }

  /** In bytes. */
  @JsonProperty("checkpoint_size")
  public @Nullable Long checkpointSize() {
    return this.checkpointSize;
  }

  @JsonProperty("last_error_message")
  public @Nullable String lastErrorMessage() {
    return this.lastErrorMessage;
  }

  /** In GiB. */
  @JsonProperty("memory")
  public @Nullable Long memory() {
    return this.memory;
  }

  @JsonProperty("node_id")
  public @Nullable Long nodeId() {
    return this.nodeId;
  }

  /** State of a materialized view on a node. */
  @JsonProperty("status")
  public @Nullable MaterializedViewNodeStatus status() {
    return this.status;
  }

  /** Members that the document does not name, and explicit nulls of nullable ones, as they were read; written back. */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() {
    return this.otherMembers;
  }

  /** A builder with every member of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.checkpointSize = this.checkpointSize;
    builder.lastErrorMessage = this.lastErrorMessage;
    builder.memory = this.memory;
    builder.nodeId = this.nodeId;
    builder.status = this.status;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof MaterializedViewNode that
            && Objects.equals(this.checkpointSize, that.checkpointSize)
            && Objects.equals(this.lastErrorMessage, that.lastErrorMessage)
            && Objects.equals(this.memory, that.memory)
            && Objects.equals(this.nodeId, that.nodeId)
            && Objects.equals(this.status, that.status)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.checkpointSize, this.lastErrorMessage, this.memory, this.nodeId, this.status, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "MaterializedViewNode["
        + "checkpointSize=" + this.checkpointSize + ", "
        + "lastErrorMessage=" + this.lastErrorMessage + ", "
        + "memory=" + this.memory + ", "
        + "nodeId=" + this.nodeId + ", "
        + "status=" + this.status + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link MaterializedViewNode}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "checkpoint_size", "last_error_message", "memory", "node_id", "status");

    private @Nullable Long checkpointSize;
    private @Nullable String lastErrorMessage;
    private @Nullable Long memory;
    private @Nullable Long nodeId;
    private @Nullable MaterializedViewNodeStatus status;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** In bytes. */
    @JsonProperty("checkpoint_size")
    public Builder checkpointSize(@Nullable Long checkpointSize) {
      this.checkpointSize = checkpointSize;
      return this;
    }

    /** The same for a plain number. */
    public Builder checkpointSize(long checkpointSize) {
      return this.checkpointSize(Long.valueOf(checkpointSize));
    }

    @JsonProperty("last_error_message")
    public Builder lastErrorMessage(@Nullable String lastErrorMessage) {
      this.lastErrorMessage = lastErrorMessage;
      return this;
    }

    /** In GiB. */
    @JsonProperty("memory")
    public Builder memory(@Nullable Long memory) {
      this.memory = memory;
      return this;
    }

    /** The same for a plain number. */
    public Builder memory(long memory) {
      return this.memory(Long.valueOf(memory));
    }

    @JsonProperty("node_id")
    public Builder nodeId(@Nullable Long nodeId) {
      this.nodeId = nodeId;
      return this;
    }

    /** The same for a plain number. */
    public Builder nodeId(long nodeId) {
      return this.nodeId(Long.valueOf(nodeId));
    }

    /** State of a materialized view on a node. */
    @JsonProperty("status")
    public Builder status(@Nullable MaterializedViewNodeStatus status) {
      this.status = status;
      return this;
    }

    /**
     * Sets a member that the document does not name.
     *
     * @throws IllegalArgumentException if the document names it
     */
    @JsonAnySetter
    public Builder otherMember(String name, @Nullable Object value) {
      if (DOCUMENTED.contains(name)) {
        throw new IllegalArgumentException("a documented member has a method of its own: " + name);
      }
      this.others().put(name, value);
      return this;
    }

    private Map<String, @Nullable Object> others() {
      if (this.otherMembers == null) {
        this.otherMembers = new LinkedHashMap<>();
      }
      return this.otherMembers;
    }

    /**
     * The value.
     */
    public MaterializedViewNode build() {
      return new MaterializedViewNode(this);
    }
  }
}
