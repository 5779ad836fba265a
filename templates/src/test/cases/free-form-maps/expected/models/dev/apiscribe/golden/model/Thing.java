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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "properties", "labels", "parts", "anything" })
public final class Thing {
  private final @Nullable Map<String, @Nullable Object> properties;
  private final @Nullable Map<String, @NotNull @Size(max = 8) String> labels;
  private final @Nullable Map<String, @NotNull @Valid Part> parts;
  private final @Nullable Object anything;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Thing(Builder builder) {
    properties = builder.properties;
    labels = builder.labels;
    parts = builder.parts;
    anything = builder.anything;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("properties")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, @Nullable Object> properties() { return properties; }

  @JsonProperty("labels")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, String> labels() { return labels; }

  @JsonProperty("parts")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, Part> parts() { return parts; }

  @JsonProperty("anything") public @Nullable Object anything() { return anything; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.properties = properties;
    builder.labels = labels;
    builder.parts = parts;
    builder.anything = anything;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.properties, that.properties)
        && Objects.equals(this.labels, that.labels) && Objects.equals(this.parts, that.parts)
        && Objects.equals(this.anything, that.anything) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(properties, labels, parts, anything, additionalProperties); }

  @Override
  public String toString() {
    return "Thing[properties=" + (properties == null ? "null" : "***") + ", labels=" + labels + ", parts=" + parts
        + ", anything=" + anything + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("properties", "labels", "parts", "anything");
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable Map<String, String> labels;
    private @Nullable Map<String, Part> parts;
    private @Nullable Object anything;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("properties") public Builder properties(@Nullable Map<String, @Nullable Object> properties) {
      this.properties = ModelProperties.copyOf(properties);
      return this;
    }

    @JsonProperty("labels") public Builder labels(@Nullable Map<String, String> labels) {
      this.labels = ModelProperties.copyOf(labels);
      return this;
    }

    @JsonProperty("parts") public Builder parts(@Nullable Map<String, Part> parts) {
      this.parts = ModelProperties.copyOf(parts);
      return this;
    }

    /** Null is written as an explicit null; not to call this leaves the property out. */
    @JsonProperty("anything") public Builder anything(@Nullable Object anything) {
      this.anything = anything;
      additionalProperties = ModelProperties.withNull(additionalProperties, "anything", anything);
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
