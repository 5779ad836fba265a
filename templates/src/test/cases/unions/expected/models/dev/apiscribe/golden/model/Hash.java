// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Hash there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "by", "of" })
public final class Hash {
  @JsonProperty("by") @NotNull private final @Nullable HashBy by;
  @JsonProperty("of") private final @Nullable String of_;
  private final ModelProperties kept;

  private Hash(Builder builder, UnaryOperator<String> missing) {
    by = builder.required("by", builder.by, missing);
    of_ = builder.of_;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Hash(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public HashBy by() { return kept.required("by", by); }

  public @Nullable String of_() { return kept.optional("of", of_); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.by = by;
    builder.of_ = of_;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Hash that && Objects.equals(this.by, that.by) && Objects.equals(this.of_, that.of_)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(by, of_, kept); }

  @Override public String toString() {
    return "Hash[by=" + by + ", of_=" + of_ + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("by", "of");
    private @Nullable HashBy by;
    private @Nullable String of_;

    private Builder() {}

    @JsonProperty("by") public Builder by(HashBy by) {
      this.by = set("by", by);
      return this;
    }

    @JsonProperty("of") public Builder of_(@Nullable String of_) {
      this.of_ = set("of", of_);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Hash build() { return complete("Hash", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Hash build(UnaryOperator<String> missing) { return new Hash(this, missing); }
  }
}
