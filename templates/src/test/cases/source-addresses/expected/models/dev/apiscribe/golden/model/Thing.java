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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A thing.
 *
 * <p>Documented in manual, published page of the same revision.
 *
 * @see <a href="https://docs.golden.invalid/thing">manual</a>
 */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "size", "colour" })
public final class Thing {
  private final @Nullable Long size;
  private final @Nullable Colour colour;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Thing(Builder builder) {
    size = builder.size;
    colour = builder.colour;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /**
   * Its size.
   *
   * <p>Documented in manual, lines 9.
   *
   * @see <a href="https://docs.golden.invalid/size">manual</a>
   */
  @JsonProperty("size") public @Nullable Long size() { return size; }

  /** A colour. */
  @JsonProperty("colour") public @Nullable Colour colour() { return colour; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.size = size;
    builder.colour = colour;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.size, that.size)
        && Objects.equals(this.colour, that.colour) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(size, colour, additionalProperties); }

  @Override
  public String toString() {
    return "Thing[size=" + size + ", colour=" + colour
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("size", "colour");
    private @Nullable Long size;
    private @Nullable Colour colour;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Its size. */
    @JsonProperty("size") public Builder size(@Nullable Long size) {
      this.size = size;
      return this;
    }

    public Builder size(long size) { return size(Long.valueOf(size)); }

    /** A colour. */
    @JsonProperty("colour") public Builder colour(@Nullable Colour colour) {
      this.colour = colour;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public Thing build() { return new Thing(this); }
  }
}
