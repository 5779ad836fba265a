// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Free there, or the templates in templates/models.
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
@JsonPropertyOrder({ "sort", "to", "why" })
public final class Free {
  @JsonProperty("sort") private final @Nullable FreeSort sort;
  @JsonProperty("to") private final @Nullable String to;
  @JsonProperty("why") private final @Nullable String why;
  private final ModelProperties kept;

  private Free(Builder builder, UnaryOperator<String> missing) {
    sort = builder.sort;
    to = builder.to;
    why = builder.why;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Free(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable FreeSort sort() { return kept.optional("sort", sort); }

  public @Nullable String to() { return kept.optional("to", to); }

  public @Nullable String why() { return kept.optional("why", why); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sort = sort;
    builder.to = to;
    builder.why = why;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Free that && Objects.equals(this.sort, that.sort) && Objects.equals(this.to, that.to)
        && Objects.equals(this.why, that.why) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(sort, to, why, kept); }

  @Override public String toString() {
    return "Free[sort=" + sort + ", to=" + to + ", why=" + why + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("sort", "to", "why");
    private @Nullable FreeSort sort;
    private @Nullable String to;
    private @Nullable String why;

    private Builder() {}

    @JsonProperty("sort") public Builder sort(@Nullable FreeSort sort) {
      this.sort = set("sort", sort);
      return this;
    }

    @JsonProperty("to") public Builder to(@Nullable String to) {
      this.to = set("to", to);
      return this;
    }

    @JsonProperty("why") public Builder why(@Nullable String why) {
      this.why = set("why", why);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Free build() {
      sort = sort == null ? FreeSort.valueOf("free") : sort;
      return complete("Free", build(INSIDE));
    }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Free build(UnaryOperator<String> missing) { return new Free(this, missing); }
  }
}
