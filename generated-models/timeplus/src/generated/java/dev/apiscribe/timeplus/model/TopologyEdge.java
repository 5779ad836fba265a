// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/TopologyEdge there, or the templates in templates/models.
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

/** A connection between two resources. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "source", "target" })
public final class TopologyEdge {
  @JsonProperty("source") private final @Nullable String source;
  @JsonProperty("target") private final @Nullable String target;
  private final ModelProperties kept;

  private TopologyEdge(Builder builder, UnaryOperator<String> missing) {
    source = builder.source;
    target = builder.target;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private TopologyEdge(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String source() { return kept.optional("source", source); }

  public @Nullable String target() { return kept.optional("target", target); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.source = source;
    builder.target = target;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof TopologyEdge that && Objects.equals(this.source, that.source)
        && Objects.equals(this.target, that.target) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(source, target, kept); }

  @Override public String toString() {
    return "TopologyEdge[source=" + source + ", target=" + target + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("source", "target");
    private @Nullable String source;
    private @Nullable String target;

    private Builder() {}

    @JsonProperty("source") public Builder source(@Nullable String source) {
      this.source = set("source", source);
      return this;
    }

    @JsonProperty("target") public Builder target(@Nullable String target) {
      this.target = set("target", target);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public TopologyEdge build() { return complete("TopologyEdge", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public TopologyEdge build(UnaryOperator<String> missing) { return new TopologyEdge(this, missing); }
  }
}
