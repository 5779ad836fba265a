// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Round there, or the templates in templates/models.
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
@JsonPropertyOrder({ "kind", "radius" })
public final class Round {
  @JsonProperty("kind") @NotNull private final @Nullable RoundKind kind;
  @JsonProperty("radius") private final @Nullable Long radius;
  private final ModelProperties kept;

  private Round(Builder builder, UnaryOperator<String> missing) {
    kind = builder.required("kind", builder.kind, missing);
    radius = builder.radius;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Round(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public RoundKind kind() { return kept.required("kind", kind); }

  public @Nullable Long radius() { return kept.optional("radius", radius); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.radius = radius;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Round that && Objects.equals(this.kind, that.kind)
        && Objects.equals(this.radius, that.radius) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(kind, radius, kept); }

  @Override public String toString() {
    return "Round[kind=" + kind + ", radius=" + radius + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("kind", "radius");
    private @Nullable RoundKind kind;
    private @Nullable Long radius;

    private Builder() {}

    @JsonProperty("kind") public Builder kind(RoundKind kind) {
      this.kind = set("kind", kind);
      return this;
    }

    @JsonProperty("radius") public Builder radius(@Nullable Long radius) {
      this.radius = set("radius", radius);
      return this;
    }

    public Builder radius(long radius) { return radius(Long.valueOf(radius)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Round build() {
      kind = kind == null ? RoundKind.valueOf("1") : kind;
      return complete("Round", build(INSIDE));
    }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Round build(UnaryOperator<String> missing) { return new Round(this, missing); }
  }
}
