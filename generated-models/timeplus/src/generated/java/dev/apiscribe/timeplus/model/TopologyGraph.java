// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/TopologyGraph there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Resources, and how they hang together. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "dependencies", "edges", "nodes" })
public final class TopologyGraph {
  private final @Nullable List<@NotNull @Valid TopologyEdge> dependencies;
  private final @Nullable List<@NotNull @Valid TopologyEdge> edges;
  private final @Nullable List<@NotNull @Valid TopologyNode> nodes;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private TopologyGraph(Builder builder) {
    dependencies = builder.dependencies;
    edges = builder.edges;
    nodes = builder.nodes;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** The source of each needs its target. */
  @JsonProperty("dependencies") public @Nullable List<TopologyEdge> dependencies() { return dependencies; }

  /** Data flows from the source of each to its target. */
  @JsonProperty("edges") public @Nullable List<TopologyEdge> edges() { return edges; }

  @JsonProperty("nodes") public @Nullable List<TopologyNode> nodes() { return nodes; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.dependencies = dependencies;
    builder.edges = edges;
    builder.nodes = nodes;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TopologyGraph that && Objects.equals(this.dependencies, that.dependencies)
        && Objects.equals(this.edges, that.edges) && Objects.equals(this.nodes, that.nodes)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(dependencies, edges, nodes, additionalProperties); }

  @Override
  public String toString() {
    return "TopologyGraph[dependencies=" + dependencies + ", edges=" + edges + ", nodes=" + nodes
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("dependencies", "edges", "nodes");
    private @Nullable List<TopologyEdge> dependencies;
    private @Nullable List<TopologyEdge> edges;
    private @Nullable List<TopologyNode> nodes;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** The source of each needs its target. */
    @JsonProperty("dependencies") public Builder dependencies(@Nullable List<TopologyEdge> dependencies) {
      this.dependencies = ModelProperties.copyOf(dependencies);
      return this;
    }

    /** Data flows from the source of each to its target. */
    @JsonProperty("edges") public Builder edges(@Nullable List<TopologyEdge> edges) {
      this.edges = ModelProperties.copyOf(edges);
      return this;
    }

    @JsonProperty("nodes") public Builder nodes(@Nullable List<TopologyNode> nodes) {
      this.nodes = ModelProperties.copyOf(nodes);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public TopologyGraph build() { return new TopologyGraph(this); }
  }
}
