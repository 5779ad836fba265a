// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/OpenTsdbValue there, or the templates in templates/models.
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

/** The value of OpenTSDB. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "type", "value" })
public final class OpenTsdbValue {
  @JsonProperty("type") private final @Nullable JsonAttributeType type;
  @JsonProperty("value") @Size(min = 1, max = 32) @Pattern(regexp = "^[A-Za-z0-9_]+$")
  private final @Nullable String value;
  private final ModelProperties kept;

  private OpenTsdbValue(Builder builder, UnaryOperator<String> missing) {
    type = builder.type;
    value = builder.value;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private OpenTsdbValue(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

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
    builder.type = type;
    builder.value = value;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof OpenTsdbValue that && Objects.equals(this.type, that.type)
        && Objects.equals(this.value, that.value) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(type, value, kept); }

  @Override public String toString() {
    return "OpenTsdbValue[type=" + type + ", value=" + value + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("type", "value");
    private @Nullable JsonAttributeType type;
    private @Nullable String value;

    private Builder() {}

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
    public OpenTsdbValue build() { return complete("OpenTsdbValue", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public OpenTsdbValue build(UnaryOperator<String> missing) { return new OpenTsdbValue(this, missing); }
  }
}
