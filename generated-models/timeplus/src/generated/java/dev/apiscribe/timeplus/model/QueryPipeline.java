// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/QueryPipeline there, or the templates in templates/models.
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

/** The processing steps of a query, as a graph. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "edges", "nodes" })
public final class QueryPipeline {
  private final @Nullable List<@NotNull @Valid QueryPipelineEdge> edges;

  private final @Nullable List<@NotNull @Valid QueryPipelineNode> nodes;

  private final Map<String, @Nullable Object> otherMembers;

  private QueryPipeline(Builder builder) {
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
  static QueryPipeline of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("edges")
  public @Nullable List<QueryPipelineEdge> edges() {
    return this.edges;
  }

  @JsonProperty("nodes")
  public @Nullable List<QueryPipelineNode> nodes() {
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
        || (other instanceof QueryPipeline that
            && Objects.equals(this.edges, that.edges)
            && Objects.equals(this.nodes, that.nodes)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.edges, this.nodes, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "QueryPipeline["
        + "edges=" + this.edges + ", "
        + "nodes=" + this.nodes + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link QueryPipeline}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("edges", "nodes");

    private @Nullable List<QueryPipelineEdge> edges;
    private @Nullable List<QueryPipelineNode> nodes;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("edges")
    public Builder edges(@Nullable List<QueryPipelineEdge> edges) {
      this.edges =
          edges == null ? null : Collections.unmodifiableList(new ArrayList<>(edges));
      return this;
    }

    @JsonProperty("nodes")
    public Builder nodes(@Nullable List<QueryPipelineNode> nodes) {
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
    public QueryPipeline build() {
      return new QueryPipeline(this);
    }
  }
}
