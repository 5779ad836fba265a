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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A step of a pipeline. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "id", "metric", "name", "status" })
public final class QueryPipelineNode {
  private final @Nullable Long id;
  @Valid private final @Nullable QueryPipelineNodeMetric metric;
  private final @Nullable String name;
  private final @Nullable String status;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private QueryPipelineNode(Builder builder) {
    id = builder.id;
    metric = builder.metric;
    name = builder.name;
    status = builder.status;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("id") public @Nullable Long id() { return id; }

  /** What a step has worked through so far. */
  @JsonProperty("metric") public @Nullable QueryPipelineNodeMetric metric() { return metric; }

  @JsonProperty("name") public @Nullable String name() { return name; }

  @JsonProperty("status") public @Nullable String status() { return status; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.metric = metric;
    builder.name = name;
    builder.status = status;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QueryPipelineNode that && Objects.equals(this.id, that.id)
        && Objects.equals(this.metric, that.metric) && Objects.equals(this.name, that.name)
        && Objects.equals(this.status, that.status) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(id, metric, name, status, additionalProperties); }

  @Override
  public String toString() {
    return "QueryPipelineNode[id=" + id + ", metric=" + metric + ", name=" + name + ", status=" + status
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("id", "metric", "name", "status");
    private @Nullable Long id;
    private @Nullable QueryPipelineNodeMetric metric;
    private @Nullable String name;
    private @Nullable String status;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("id") public Builder id(@Nullable Long id) {
      this.id = id;
      return this;
    }

    public Builder id(long id) { return id(Long.valueOf(id)); }

    /** What a step has worked through so far. */
    @JsonProperty("metric") public Builder metric(@Nullable QueryPipelineNodeMetric metric) {
      this.metric = metric;
      return this;
    }

    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("status") public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public QueryPipelineNode build() { return new QueryPipelineNode(this); }
  }
}
