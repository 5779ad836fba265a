// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Broad there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "length", "depth" })
public final class Broad {
  @JsonProperty("length") @NotNull private final @Nullable Long length;
  @JsonProperty("depth") @NotNull private final @Nullable Long depth;
  private final ModelProperties kept;

  private Broad(Builder builder, UnaryOperator<String> missing) {
    length = builder.required("length", builder.length, missing);
    depth = builder.required("depth", builder.depth, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Broad(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public Long length() { return kept.required("length", length); }

  public Long depth() { return kept.required("depth", depth); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.length = length;
    builder.depth = depth;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Broad that && Objects.equals(this.length, that.length)
        && Objects.equals(this.depth, that.depth) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(length, depth, kept); }

  @Override public String toString() {
    return "Broad[length=" + length + ", depth=" + depth + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("length", "depth");
    private @Nullable Long length;
    private @Nullable Long depth;

    private Builder() {}

    @JsonProperty("length") public Builder length(Long length) {
      this.length = set("length", length);
      return this;
    }

    public Builder length(long length) { return length(Long.valueOf(length)); }

    @JsonProperty("depth") public Builder depth(Long depth) {
      this.depth = set("depth", depth);
      return this;
    }

    public Builder depth(long depth) { return depth(Long.valueOf(depth)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Broad build() { return complete("Broad", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Broad build(UnaryOperator<String> missing) { return new Broad(this, missing); }
  }
}
