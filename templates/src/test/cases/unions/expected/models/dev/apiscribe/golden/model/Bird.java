// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Bird there, or the templates in templates/models.
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
@JsonPropertyOrder({ "song", "type" })
public final class Bird {
  @JsonProperty("song") private final @Nullable String song;
  @JsonProperty("type") private final @Nullable String type;
  private final ModelProperties kept;

  private Bird(Builder builder, UnaryOperator<String> missing) {
    song = builder.song;
    type = builder.type;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Bird(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String song() { return kept.optional("song", song); }

  public @Nullable String type() { return kept.optional("type", type); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.song = song;
    builder.type = type;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Bird that && Objects.equals(this.song, that.song)
        && Objects.equals(this.type, that.type) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(song, type, kept); }

  @Override public String toString() {
    return "Bird[song=" + (song == null ? "null" : "***") + ", type=" + type
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("song", "type");
    private @Nullable String song;
    private @Nullable String type;

    private Builder() {}

    @JsonProperty("song") public Builder song(@Nullable String song) {
      this.song = set("song", song);
      return this;
    }

    @JsonProperty("type") public Builder type(@Nullable String type) {
      this.type = set("type", type);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Bird build() {
      type = type == null ? "bird" : type;
      return complete("Bird", build(INSIDE));
    }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Bird build(UnaryOperator<String> missing) { return new Bird(this, missing); }
  }
}
