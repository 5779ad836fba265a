// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Thing there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "properties", "labels", "parts", "anything" })
public final class Thing {
  @JsonProperty("properties") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @Nullable Object> properties;
  @JsonProperty("labels") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @NotNull @Size(max = 8) String> labels;
  @JsonProperty("parts") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @NotNull @Valid Part> parts;
  @JsonProperty("anything") private final @Nullable Object anything;
  private final ModelProperties kept;

  private Thing(Builder builder, UnaryOperator<String> missing) {
    properties = builder.properties;
    labels = builder.labels;
    parts = builder.parts;
    anything = builder.anything;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Thing(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable Map<String, @Nullable Object> properties() { return kept.optional("properties", properties); }

  public @Nullable Map<String, String> labels() { return kept.optional("labels", labels); }

  public @Nullable Map<String, Part> parts() { return kept.optional("parts", parts); }

  public @Nullable Object anything() { return kept.optional("anything", anything); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.properties = properties;
    builder.labels = labels;
    builder.parts = parts;
    builder.anything = anything;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.properties, that.properties)
        && Objects.equals(this.labels, that.labels) && Objects.equals(this.parts, that.parts)
        && Objects.equals(this.anything, that.anything) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(properties, labels, parts, anything, kept); }

  @Override public String toString() {
    return "Thing[properties=" + (properties == null ? "null" : "***") + ", labels=" + labels + ", parts=" + parts
        + ", anything=" + anything + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("properties", "labels", "parts", "anything");
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable Map<String, String> labels;
    private @Nullable Map<String, Part> parts;
    private @Nullable Object anything;

    private Builder() {}

    @JsonProperty("properties") public Builder properties(@Nullable Map<String, @Nullable Object> properties) {
      this.properties = set("properties", ModelProperties.copyOf(properties));
      return this;
    }

    @JsonProperty("labels") public Builder labels(@Nullable Map<String, String> labels) {
      this.labels = set("labels", ModelProperties.copyOf(labels));
      return this;
    }

    @JsonProperty("parts") public Builder parts(@Nullable Map<String, Part> parts) {
      this.parts = set("parts", ModelProperties.copyOf(parts));
      return this;
    }

    /** Null is written as an explicit null; not to call this leaves the property out. */
    @JsonProperty("anything") public Builder anything(@Nullable Object anything) {
      this.anything = setNullable("anything", anything);
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
