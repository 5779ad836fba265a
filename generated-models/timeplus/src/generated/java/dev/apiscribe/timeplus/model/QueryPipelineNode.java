// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/QueryPipelineNode there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A step of a pipeline. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "id", "metric", "name", "status" })
public final class QueryPipelineNode {
  @JsonProperty("id") private final @Nullable Long id;
  @JsonProperty("metric") @Valid private final @Nullable QueryPipelineNodeMetric metric;
  @JsonProperty("name") private final @Nullable String name;
  @JsonProperty("status") private final @Nullable String status;
  private final ModelProperties kept;

  private QueryPipelineNode(Builder builder, UnaryOperator<String> missing) {
    id = builder.id;
    metric = builder.metric;
    name = builder.name;
    status = builder.status;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private QueryPipelineNode(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable Long id() { return kept.optional("id", id); }

  /** What a step has worked through so far. */
  public @Nullable QueryPipelineNodeMetric metric() { return kept.optional("metric", metric); }

  public @Nullable String name() { return kept.optional("name", name); }

  public @Nullable String status() { return kept.optional("status", status); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.metric = metric;
    builder.name = name;
    builder.status = status;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof QueryPipelineNode that && Objects.equals(this.id, that.id)
        && Objects.equals(this.metric, that.metric) && Objects.equals(this.name, that.name)
        && Objects.equals(this.status, that.status) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(id, metric, name, status, kept); }

  @Override public String toString() {
    return "QueryPipelineNode[id=" + id + ", metric=" + metric + ", name=" + name + ", status=" + status
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("id", "metric", "name", "status");
    private @Nullable Long id;
    private @Nullable QueryPipelineNodeMetric metric;
    private @Nullable String name;
    private @Nullable String status;

    private Builder() {}

    @JsonProperty("id") public Builder id(@Nullable Long id) {
      this.id = set("id", id);
      return this;
    }

    public Builder id(long id) { return id(Long.valueOf(id)); }

    /** What a step has worked through so far. */
    @JsonProperty("metric") public Builder metric(@Nullable QueryPipelineNodeMetric metric) {
      this.metric = set("metric", metric);
      return this;
    }

    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = set("name", name);
      return this;
    }

    @JsonProperty("status") public Builder status(@Nullable String status) {
      this.status = set("status", status);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public QueryPipelineNode build() { return complete("QueryPipelineNode", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public QueryPipelineNode build(UnaryOperator<String> missing) { return new QueryPipelineNode(this, missing); }
  }
}
