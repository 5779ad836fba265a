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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "needed", "neededOrNull", "optional", "optionalOrNull", "part" })
public final class Thing {
  @NotNull private final String needed;
  private final @Nullable String neededOrNull;
  private final @Nullable String optional;
  private final @Nullable String optionalOrNull;
  @Valid private final @Nullable Part part;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Thing(Builder builder) {
    needed = ModelProperties.required("needed", builder.needed);
    neededOrNull = ModelProperties.required("neededOrNull", builder.neededOrNull, builder.additionalProperties);
    optional = builder.optional;
    optionalOrNull = builder.optionalOrNull;
    part = builder.part;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("needed") public String needed() { return needed; }

  /** May be null. */
  @JsonProperty("neededOrNull") public @Nullable String neededOrNull() { return neededOrNull; }

  @JsonProperty("optional") public @Nullable String optional() { return optional; }

  /** May be null. */
  @JsonProperty("optionalOrNull") public @Nullable String optionalOrNull() { return optionalOrNull; }

  @JsonProperty("part") public @Nullable Part part() { return part; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.needed = needed;
    builder.neededOrNull = neededOrNull;
    builder.optional = optional;
    builder.optionalOrNull = optionalOrNull;
    builder.part = part;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.needed, that.needed)
        && Objects.equals(this.neededOrNull, that.neededOrNull) && Objects.equals(this.optional, that.optional)
        && Objects.equals(this.optionalOrNull, that.optionalOrNull) && Objects.equals(this.part, that.part)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        needed, neededOrNull, optional, optionalOrNull, part, additionalProperties);
  }

  @Override
  public String toString() {
    return "Thing[needed=" + needed + ", neededOrNull=" + neededOrNull + ", optional=" + optional
        + ", optionalOrNull=" + optionalOrNull + ", part=" + part
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "needed", "neededOrNull", "optional", "optionalOrNull", "part");
    private @Nullable String needed;
    private @Nullable String neededOrNull;
    private @Nullable String optional;
    private @Nullable String optionalOrNull;
    private @Nullable Part part;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("needed") public Builder needed(String needed) {
      this.needed = needed;
      return this;
    }

    /**
     * May be null.
     *
     * <p>Null is written as an explicit null; not to call this leaves the property out.
     */
    @JsonProperty("neededOrNull") public Builder neededOrNull(@Nullable String neededOrNull) {
      this.neededOrNull = neededOrNull;
      additionalProperties = ModelProperties.withNull(additionalProperties, "neededOrNull", neededOrNull);
      return this;
    }

    @JsonProperty("optional") public Builder optional(@Nullable String optional) {
      this.optional = optional;
      return this;
    }

    /**
     * May be null.
     *
     * <p>Null is written as an explicit null; not to call this leaves the property out.
     */
    @JsonProperty("optionalOrNull") public Builder optionalOrNull(@Nullable String optionalOrNull) {
      this.optionalOrNull = optionalOrNull;
      additionalProperties = ModelProperties.withNull(additionalProperties, "optionalOrNull", optionalOrNull);
      return this;
    }

    /** Null is written as an explicit null; not to call this leaves the property out. */
    @JsonProperty("part") public Builder part(@Nullable Part part) {
      this.part = part;
      additionalProperties = ModelProperties.withNull(additionalProperties, "part", part);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public Thing build() { return new Thing(this); }
  }
}
