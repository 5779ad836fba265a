// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Full there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "in", "lid" })
public final class Full {
  @JsonProperty("in") @Valid private final @Nullable FullIn in;
  @JsonProperty("lid") private final @Nullable Long lid;
  private final ModelProperties kept;

  private Full(Builder builder, UnaryOperator<String> missing) {
    in = builder.in;
    lid = builder.lid;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Full(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable FullIn in() { return kept.optional("in", in); }

  public @Nullable Long lid() { return kept.optional("lid", lid); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.in = in;
    builder.lid = lid;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Full that && Objects.equals(this.in, that.in) && Objects.equals(this.lid, that.lid)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(in, lid, kept); }

  @Override public String toString() {
    return "Full[in=" + in + ", lid=" + lid + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("in", "lid");
    private @Nullable FullIn in;
    private @Nullable Long lid;

    private Builder() {}

    /** Null is written as an explicit null; not to call this leaves the property out. */
    @JsonProperty("in") public Builder in(@Nullable FullIn in) {
      this.in = setNullable("in", in);
      return this;
    }

    @JsonProperty("lid") public Builder lid(@Nullable Long lid) {
      this.lid = set("lid", lid);
      return this;
    }

    public Builder lid(long lid) { return lid(Long.valueOf(lid)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Full build() { return complete("Full", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Full build(UnaryOperator<String> missing) { return new Full(this, missing); }
  }
}
