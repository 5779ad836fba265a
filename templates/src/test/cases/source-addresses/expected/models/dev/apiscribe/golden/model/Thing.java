// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Thing there, or the templates in templates/models.
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

/**
 * A thing.
 *
 * <p>Documented in manual, published page of the same revision.
 *
 * @see <a href="https://docs.golden.invalid/thing">manual</a>
 */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "size", "colour" })
public final class Thing {
  @JsonProperty("size") private final @Nullable Long size;
  @JsonProperty("colour") private final @Nullable Colour colour;
  private final ModelProperties kept;

  private Thing(Builder builder, UnaryOperator<String> missing) {
    size = builder.size;
    colour = builder.colour;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Thing(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /**
   * Its size.
   *
   * <p>Documented in manual, lines 9.
   *
   * @see <a href="https://docs.golden.invalid/size">manual</a>
   */
  public @Nullable Long size() { return kept.optional("size", size); }

  /** A colour. */
  public @Nullable Colour colour() { return kept.optional("colour", colour); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.size = size;
    builder.colour = colour;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.size, that.size)
        && Objects.equals(this.colour, that.colour) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(size, colour, kept); }

  @Override public String toString() {
    return "Thing[size=" + size + ", colour=" + colour + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("size", "colour");
    private @Nullable Long size;
    private @Nullable Colour colour;

    private Builder() {}

    /** Its size. */
    @JsonProperty("size") public Builder size(@Nullable Long size) {
      this.size = set("size", size);
      return this;
    }

    public Builder size(long size) { return size(Long.valueOf(size)); }

    /** A colour. */
    @JsonProperty("colour") public Builder colour(@Nullable Colour colour) {
      this.colour = set("colour", colour);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Thing build() { return complete("Thing", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Thing build(UnaryOperator<String> missing) { return new Thing(this, missing); }
  }
}
