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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A connection between two steps, by their ids. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "from", "to" })
public final class QueryPipelineEdge {
  @JsonProperty("from") private final @Nullable Long from;
  @JsonProperty("to") private final @Nullable Long to;
  private final ModelProperties kept;

  private QueryPipelineEdge(Builder builder, UnaryOperator<String> missing) {
    from = builder.from;
    to = builder.to;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private QueryPipelineEdge(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Id of the step that the data leaves. */
  public @Nullable Long from() { return kept.optional("from", from); }

  /** Id of the step that the data enters. */
  public @Nullable Long to() { return kept.optional("to", to); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.from = from;
    builder.to = to;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof QueryPipelineEdge that && Objects.equals(this.from, that.from)
        && Objects.equals(this.to, that.to) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(from, to, kept); }

  @Override public String toString() {
    return "QueryPipelineEdge[from=" + from + ", to=" + to + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("from", "to");
    private @Nullable Long from;
    private @Nullable Long to;

    private Builder() {}

    /** Id of the step that the data leaves. */
    @JsonProperty("from") public Builder from(@Nullable Long from) {
      this.from = set("from", from);
      return this;
    }

    public Builder from(long from) { return from(Long.valueOf(from)); }

    /** Id of the step that the data enters. */
    @JsonProperty("to") public Builder to(@Nullable Long to) {
      this.to = set("to", to);
      return this;
    }

    public Builder to(long to) { return to(Long.valueOf(to)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public QueryPipelineEdge build() { return complete("QueryPipelineEdge", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public QueryPipelineEdge build(UnaryOperator<String> missing) { return new QueryPipelineEdge(this, missing); }
  }
}
