// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/OpenTsdbTag there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A tag of OpenTSDB. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "name", "type", "value" })
public final class OpenTsdbTag {
  @JsonProperty("name") @Size(min = 1, max = 32) @Pattern(regexp = "^[A-Za-z0-9_]+$")
  private final @Nullable String name;
  @JsonProperty("type") private final @Nullable JsonAttributeType type;
  @JsonProperty("value") @Size(min = 1, max = 32) @Pattern(regexp = "^[A-Za-z0-9_]+$")
  private final @Nullable String value;
  private final ModelProperties kept;

  private OpenTsdbTag(Builder builder, UnaryOperator<String> missing) {
    name = builder.name;
    type = builder.type;
    value = builder.value;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private OpenTsdbTag(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the tag. Letters, digits and underscores, 1 to 32. */
  public @Nullable String name() { return kept.optional("name", name); }

  /** Type of an attribute of the JSON in a stream. */
  public @Nullable JsonAttributeType type() { return kept.optional("type", type); }

  /** The constant, or the attribute of the JSON. Letters, digits and underscores, 1 to 32. */
  public @Nullable String value() { return kept.optional("value", value); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.type = type;
    builder.value = value;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof OpenTsdbTag that && Objects.equals(this.name, that.name)
        && Objects.equals(this.type, that.type) && Objects.equals(this.value, that.value) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(name, type, value, kept); }

  @Override public String toString() {
    return "OpenTsdbTag[name=" + name + ", type=" + type + ", value=" + value
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("name", "type", "value");
    private @Nullable String name;
    private @Nullable JsonAttributeType type;
    private @Nullable String value;

    private Builder() {}

    /** Name of the tag. Letters, digits and underscores, 1 to 32. */
    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = set("name", name);
      return this;
    }

    /** Type of an attribute of the JSON in a stream. */
    @JsonProperty("type") public Builder type(@Nullable JsonAttributeType type) {
      this.type = set("type", type);
      return this;
    }

    /** The constant, or the attribute of the JSON. Letters, digits and underscores, 1 to 32. */
    @JsonProperty("value") public Builder value(@Nullable String value) {
      this.value = set("value", value);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public OpenTsdbTag build() { return complete("OpenTsdbTag", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public OpenTsdbTag build(UnaryOperator<String> missing) { return new OpenTsdbTag(this, missing); }
  }
}
