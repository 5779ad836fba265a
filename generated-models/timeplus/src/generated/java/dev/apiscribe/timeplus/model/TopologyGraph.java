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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Resources, and how they hang together. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "dependencies", "edges", "nodes" })
public final class TopologyGraph {
  @JsonProperty("dependencies") private final @Nullable List<@NotNull @Valid TopologyEdge> dependencies;
  @JsonProperty("edges") private final @Nullable List<@NotNull @Valid TopologyEdge> edges;
  @JsonProperty("nodes") private final @Nullable List<@NotNull @Valid TopologyNode> nodes;
  private final ModelProperties kept;

  private TopologyGraph(Builder builder, UnaryOperator<String> missing) {
    dependencies = builder.dependencies;
    edges = builder.edges;
    nodes = builder.nodes;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private TopologyGraph(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** The source of each needs its target. */
  public @Nullable List<TopologyEdge> dependencies() { return kept.optional("dependencies", dependencies); }

  /** Data flows from the source of each to its target. */
  public @Nullable List<TopologyEdge> edges() { return kept.optional("edges", edges); }

  public @Nullable List<TopologyNode> nodes() { return kept.optional("nodes", nodes); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.dependencies = dependencies;
    builder.edges = edges;
    builder.nodes = nodes;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof TopologyGraph that && Objects.equals(this.dependencies, that.dependencies)
        && Objects.equals(this.edges, that.edges) && Objects.equals(this.nodes, that.nodes) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(dependencies, edges, nodes, kept); }

  @Override public String toString() {
    return "TopologyGraph[dependencies=" + dependencies + ", edges=" + edges + ", nodes=" + nodes
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("dependencies", "edges", "nodes");
    private @Nullable List<TopologyEdge> dependencies;
    private @Nullable List<TopologyEdge> edges;
    private @Nullable List<TopologyNode> nodes;

    private Builder() {}

    /** The source of each needs its target. */
    @JsonProperty("dependencies") public Builder dependencies(@Nullable List<TopologyEdge> dependencies) {
      this.dependencies = set("dependencies", ModelProperties.copyOf(dependencies));
      return this;
    }

    /** Data flows from the source of each to its target. */
    @JsonProperty("edges") public Builder edges(@Nullable List<TopologyEdge> edges) {
      this.edges = set("edges", ModelProperties.copyOf(edges));
      return this;
    }

    @JsonProperty("nodes") public Builder nodes(@Nullable List<TopologyNode> nodes) {
      this.nodes = set("nodes", ModelProperties.copyOf(nodes));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public TopologyGraph build() { return complete("TopologyGraph", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public TopologyGraph build(UnaryOperator<String> missing) { return new TopologyGraph(this, missing); }
  }
}
