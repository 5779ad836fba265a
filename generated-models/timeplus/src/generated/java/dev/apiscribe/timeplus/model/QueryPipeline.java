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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The processing steps of a query, as a graph. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "edges", "nodes" })
public final class QueryPipeline {
  @JsonProperty("edges") private final @Nullable List<@NotNull @Valid QueryPipelineEdge> edges;
  @JsonProperty("nodes") private final @Nullable List<@NotNull @Valid QueryPipelineNode> nodes;
  private final ModelProperties kept;

  private QueryPipeline(Builder builder, UnaryOperator<String> missing) {
    edges = builder.edges;
    nodes = builder.nodes;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private QueryPipeline(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable List<QueryPipelineEdge> edges() { return kept.optional("edges", edges); }

  public @Nullable List<QueryPipelineNode> nodes() { return kept.optional("nodes", nodes); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.edges = edges;
    builder.nodes = nodes;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof QueryPipeline that && Objects.equals(this.edges, that.edges)
        && Objects.equals(this.nodes, that.nodes) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(edges, nodes, kept); }

  @Override public String toString() {
    return "QueryPipeline[edges=" + edges + ", nodes=" + nodes + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("edges", "nodes");
    private @Nullable List<QueryPipelineEdge> edges;
    private @Nullable List<QueryPipelineNode> nodes;

    private Builder() {}

    @JsonProperty("edges") public Builder edges(@Nullable List<QueryPipelineEdge> edges) {
      this.edges = set("edges", ModelProperties.copyOf(edges));
      return this;
    }

    @JsonProperty("nodes") public Builder nodes(@Nullable List<QueryPipelineNode> nodes) {
      this.nodes = set("nodes", ModelProperties.copyOf(nodes));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public QueryPipeline build() { return complete("QueryPipeline", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public QueryPipeline build(UnaryOperator<String> missing) { return new QueryPipeline(this, missing); }
  }
}
