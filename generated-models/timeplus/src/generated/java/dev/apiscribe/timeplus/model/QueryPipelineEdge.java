// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/QueryPipelineEdge there, or the templates in templates/models.
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

/** A connection between two steps, by their ids. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "from", "to" })
public final class QueryPipelineEdge {
  private final @Nullable Long from;
  private final @Nullable Long to;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private QueryPipelineEdge(Builder builder) {
    from = builder.from;
    to = builder.to;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Id of the step that the data leaves. */
  @JsonProperty("from") public @Nullable Long from() { return from; }

  /** Id of the step that the data enters. */
  @JsonProperty("to") public @Nullable Long to() { return to; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.from = from;
    builder.to = to;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QueryPipelineEdge that && Objects.equals(this.from, that.from)
        && Objects.equals(this.to, that.to) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(from, to, additionalProperties); }

  @Override
  public String toString() {
    return "QueryPipelineEdge[from=" + from + ", to=" + to
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("from", "to");
    private @Nullable Long from;
    private @Nullable Long to;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Id of the step that the data leaves. */
    @JsonProperty("from") public Builder from(@Nullable Long from) {
      this.from = from;
      return this;
    }

    public Builder from(long from) { return from(Long.valueOf(from)); }

    /** Id of the step that the data enters. */
    @JsonProperty("to") public Builder to(@Nullable Long to) {
      this.to = to;
      return this;
    }

    public Builder to(long to) { return to(Long.valueOf(to)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public QueryPipelineEdge build() { return new QueryPipelineEdge(this); }
  }
}
