// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Square there, or the templates in templates/models.
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
@JsonPropertyOrder({ "kind", "side" })
public final class Square {
  @JsonProperty("kind") @NotNull private final @Nullable SquareKind kind;
  @JsonProperty("side") private final @Nullable Long side;
  private final ModelProperties kept;

  private Square(Builder builder, UnaryOperator<String> missing) {
    kind = builder.required("kind", builder.kind, missing);
    side = builder.side;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Square(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public SquareKind kind() { return kept.required("kind", kind); }

  public @Nullable Long side() { return kept.optional("side", side); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.side = side;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Square that && Objects.equals(this.kind, that.kind)
        && Objects.equals(this.side, that.side) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(kind, side, kept); }

  @Override public String toString() {
    return "Square[kind=" + kind + ", side=" + side + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("kind", "side");
    private @Nullable SquareKind kind;
    private @Nullable Long side;

    private Builder() {}

    @JsonProperty("kind") public Builder kind(SquareKind kind) {
      this.kind = set("kind", kind);
      return this;
    }

    @JsonProperty("side") public Builder side(@Nullable Long side) {
      this.side = set("side", side);
      return this;
    }

    public Builder side(long side) { return side(Long.valueOf(side)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Square build() {
      kind = kind == null ? SquareKind.valueOf("2") : kind;
      return complete("Square", build(INSIDE));
    }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Square build(UnaryOperator<String> missing) { return new Square(this, missing); }
  }
}
