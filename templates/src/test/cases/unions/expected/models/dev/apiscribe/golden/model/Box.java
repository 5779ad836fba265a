// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Box there, or the templates in templates/models.
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
@JsonPropertyOrder({ "width", "side" })
public final class Box {
  @JsonProperty("width") private final @Nullable Long width;
  @JsonProperty("side") private final @Nullable Long side;
  private final ModelProperties kept;

  private Box(Builder builder, UnaryOperator<String> missing) {
    width = builder.width;
    side = builder.side;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Box(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable Long width() { return kept.optional("width", width); }

  public @Nullable Long side() { return kept.optional("side", side); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.width = width;
    builder.side = side;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Box that && Objects.equals(this.width, that.width)
        && Objects.equals(this.side, that.side) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(width, side, kept); }

  @Override public String toString() {
    return "Box[width=" + width + ", side=" + side + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("width", "side");
    private @Nullable Long width;
    private @Nullable Long side;

    private Builder() {}

    @JsonProperty("width") public Builder width(@Nullable Long width) {
      this.width = set("width", width);
      return this;
    }

    public Builder width(long width) { return width(Long.valueOf(width)); }

    @JsonProperty("side") public Builder side(@Nullable Long side) {
      this.side = set("side", side);
      return this;
    }

    public Builder side(long side) { return side(Long.valueOf(side)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Box build() { return complete("Box", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Box build(UnaryOperator<String> missing) { return new Box(this, missing); }
  }
}
