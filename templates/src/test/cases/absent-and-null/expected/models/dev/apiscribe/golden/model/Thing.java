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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "needed", "neededOrNull", "optional", "optionalOrNull", "part" })
public final class Thing {
  @JsonProperty("needed") @NotNull private final @Nullable String needed;
  @JsonProperty("neededOrNull") private final @Nullable String neededOrNull;
  @JsonProperty("optional") private final @Nullable String optional;
  @JsonProperty("optionalOrNull") private final @Nullable String optionalOrNull;
  @JsonProperty("part") @Valid private final @Nullable Part part;
  private final ModelProperties kept;

  private Thing(Builder builder, UnaryOperator<String> missing) {
    needed = builder.required("needed", builder.needed, missing);
    neededOrNull = builder.required("neededOrNull", builder.neededOrNull, missing);
    optional = builder.optional;
    optionalOrNull = builder.optionalOrNull;
    part = builder.part;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Thing(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public String needed() { return kept.required("needed", needed); }

  /** May be null. */
  public @Nullable String neededOrNull() { return kept.optional("neededOrNull", neededOrNull); }

  public @Nullable String optional() { return kept.optional("optional", optional); }

  /** May be null. */
  public @Nullable String optionalOrNull() { return kept.optional("optionalOrNull", optionalOrNull); }

  public @Nullable Part part() { return kept.optional("part", part); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.needed = needed;
    builder.neededOrNull = neededOrNull;
    builder.optional = optional;
    builder.optionalOrNull = optionalOrNull;
    builder.part = part;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.needed, that.needed)
        && Objects.equals(this.neededOrNull, that.neededOrNull) && Objects.equals(this.optional, that.optional)
        && Objects.equals(this.optionalOrNull, that.optionalOrNull) && Objects.equals(this.part, that.part)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(needed, neededOrNull, optional, optionalOrNull, part, kept); }

  @Override public String toString() {
    return "Thing[needed=" + needed + ", neededOrNull=" + neededOrNull + ", optional=" + optional
        + ", optionalOrNull=" + optionalOrNull + ", part=" + part + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "needed", "neededOrNull", "optional", "optionalOrNull", "part");
    private @Nullable String needed;
    private @Nullable String neededOrNull;
    private @Nullable String optional;
    private @Nullable String optionalOrNull;
    private @Nullable Part part;

    private Builder() {}

    @JsonProperty("needed") public Builder needed(String needed) {
      this.needed = set("needed", needed);
      return this;
    }

    /**
     * May be null.
     *
     * <p>Null is written as an explicit null; not to call this leaves the property out.
     */
    @JsonProperty("neededOrNull") public Builder neededOrNull(@Nullable String neededOrNull) {
      this.neededOrNull = setNullable("neededOrNull", neededOrNull);
      return this;
    }

    @JsonProperty("optional") public Builder optional(@Nullable String optional) {
      this.optional = set("optional", optional);
      return this;
    }

    /**
     * May be null.
     *
     * <p>Null is written as an explicit null; not to call this leaves the property out.
     */
    @JsonProperty("optionalOrNull") public Builder optionalOrNull(@Nullable String optionalOrNull) {
      this.optionalOrNull = setNullable("optionalOrNull", optionalOrNull);
      return this;
    }

    /** Null is written as an explicit null; not to call this leaves the property out. */
    @JsonProperty("part") public Builder part(@Nullable Part part) {
      this.part = setNullable("part", part);
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
