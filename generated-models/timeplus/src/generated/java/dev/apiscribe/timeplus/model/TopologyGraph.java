// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/TopologyGraph there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Resources, and how they hang together. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "dependencies", "edges", "nodes" })
public final class TopologyGraph {
  private final @Nullable List<@NotNull @Valid TopologyEdge> dependencies;

  private final @Nullable List<@NotNull @Valid TopologyEdge> edges;

  private final @Nullable List<@NotNull @Valid TopologyNode> nodes;

  private final Map<String, @Nullable Object> otherMembers;

  private TopologyGraph(Builder builder) {
    this.dependencies = builder.dependencies;
    this.edges = builder.edges;
    this.nodes = builder.nodes;
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
  static TopologyGraph of(Builder builder) {
    return builder.build();
  }

  /** The source of each needs its target. */
  @JsonProperty("dependencies")
  public @Nullable List<TopologyEdge> dependencies() {
    return this.dependencies;
  }

  /** Data flows from the source of each to its target. */
  @JsonProperty("edges")
  public @Nullable List<TopologyEdge> edges() {
    return this.edges;
  }

  @JsonProperty("nodes")
  public @Nullable List<TopologyNode> nodes() {
    return this.nodes;
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
    builder.dependencies = this.dependencies;
    builder.edges = this.edges;
    builder.nodes = this.nodes;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TopologyGraph that
            && Objects.equals(this.dependencies, that.dependencies)
            && Objects.equals(this.edges, that.edges)
            && Objects.equals(this.nodes, that.nodes)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.dependencies, this.edges, this.nodes, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "TopologyGraph["
        + "dependencies=" + this.dependencies + ", "
        + "edges=" + this.edges + ", "
        + "nodes=" + this.nodes + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link TopologyGraph}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("dependencies", "edges", "nodes");

    private @Nullable List<TopologyEdge> dependencies;
    private @Nullable List<TopologyEdge> edges;
    private @Nullable List<TopologyNode> nodes;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** The source of each needs its target. */
    @JsonProperty("dependencies")
    public Builder dependencies(@Nullable List<TopologyEdge> dependencies) {
      this.dependencies =
          dependencies == null ? null : Collections.unmodifiableList(new ArrayList<>(dependencies));
      return this;
    }

    /** Data flows from the source of each to its target. */
    @JsonProperty("edges")
    public Builder edges(@Nullable List<TopologyEdge> edges) {
      this.edges =
          edges == null ? null : Collections.unmodifiableList(new ArrayList<>(edges));
      return this;
    }

    @JsonProperty("nodes")
    public Builder nodes(@Nullable List<TopologyNode> nodes) {
      this.nodes =
          nodes == null ? null : Collections.unmodifiableList(new ArrayList<>(nodes));
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
    public TopologyGraph build() {
      return new TopologyGraph(this);
    }
  }
}
