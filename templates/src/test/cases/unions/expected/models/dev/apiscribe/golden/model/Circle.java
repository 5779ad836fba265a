// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Circle there, or the templates in templates/models.
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
@JsonPropertyOrder({ "width", "top" })
public final class Circle {
  @JsonProperty("width") private final @Nullable Long width;
  @JsonProperty("top") private final @Nullable Long top;
  private final ModelProperties kept;

  private Circle(Builder builder, UnaryOperator<String> missing) {
    width = builder.width;
    top = builder.top;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Circle(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable Long width() { return kept.optional("width", width); }

  public @Nullable Long top() { return kept.optional("top", top); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.width = width;
    builder.top = top;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Circle that && Objects.equals(this.width, that.width)
        && Objects.equals(this.top, that.top) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(width, top, kept); }

  @Override public String toString() {
    return "Circle[width=" + width + ", top=" + top + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("width", "top");
    private @Nullable Long width;
    private @Nullable Long top;

    private Builder() {}

    @JsonProperty("width") public Builder width(@Nullable Long width) {
      this.width = set("width", width);
      return this;
    }

    public Builder width(long width) { return width(Long.valueOf(width)); }

    @JsonProperty("top") public Builder top(@Nullable Long top) {
      this.top = set("top", top);
      return this;
    }

    public Builder top(long top) { return top(Long.valueOf(top)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Circle build() { return complete("Circle", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Circle build(UnaryOperator<String> missing) { return new Circle(this, missing); }
  }
}
