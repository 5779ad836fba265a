// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Square there, or the templates in templates/models.
package dev.apiscribe.golden.model;

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

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "side", "top" })
public final class Square {
  @JsonProperty("side") private final @Nullable Long side;
  @JsonProperty("top") private final @Nullable Long top;
  private final ModelProperties kept;

  private Square(Builder builder, UnaryOperator<String> missing) {
    side = builder.side;
    top = builder.top;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Square(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable Long side() { return kept.optional("side", side); }

  public @Nullable Long top() { return kept.optional("top", top); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.side = side;
    builder.top = top;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Square that && Objects.equals(this.side, that.side)
        && Objects.equals(this.top, that.top) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(side, top, kept); }

  @Override public String toString() {
    return "Square[side=" + side + ", top=" + top + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("side", "top");
    private @Nullable Long side;
    private @Nullable Long top;

    private Builder() {}

    @JsonProperty("side") public Builder side(@Nullable Long side) {
      this.side = set("side", side);
      return this;
    }

    public Builder side(long side) { return side(Long.valueOf(side)); }

    @JsonProperty("top") public Builder top(@Nullable Long top) {
      this.top = set("top", top);
      return this;
    }

    public Builder top(long top) { return top(Long.valueOf(top)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Square build() { return complete("Square", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Square build(UnaryOperator<String> missing) { return new Square(this, missing); }
  }
}
