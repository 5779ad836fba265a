// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/QueryPipeline there, or the templates in templates/models.
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

/** The processing steps of a query, as a graph. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "edges", "nodes" })
public final class QueryPipeline {
  private final @Nullable List<@NotNull @Valid QueryPipelineEdge> edges;
  private final @Nullable List<@NotNull @Valid QueryPipelineNode> nodes;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private QueryPipeline(Builder builder) {
    edges = builder.edges;
    nodes = builder.nodes;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("edges") public @Nullable List<QueryPipelineEdge> edges() { return edges; }

  @JsonProperty("nodes") public @Nullable List<QueryPipelineNode> nodes() { return nodes; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.edges = edges;
    builder.nodes = nodes;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QueryPipeline that && Objects.equals(this.edges, that.edges)
        && Objects.equals(this.nodes, that.nodes) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(edges, nodes, additionalProperties); }

  @Override
  public String toString() {
    return "QueryPipeline[edges=" + edges + ", nodes=" + nodes
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("edges", "nodes");
    private @Nullable List<QueryPipelineEdge> edges;
    private @Nullable List<QueryPipelineNode> nodes;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("edges") public Builder edges(@Nullable List<QueryPipelineEdge> edges) {
      this.edges = ModelProperties.copyOf(edges);
      return this;
    }

    @JsonProperty("nodes") public Builder nodes(@Nullable List<QueryPipelineNode> nodes) {
      this.nodes = ModelProperties.copyOf(nodes);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public QueryPipeline build() { return new QueryPipeline(this); }
  }
}
