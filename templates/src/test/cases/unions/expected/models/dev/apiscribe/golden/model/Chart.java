// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Chart there, or the templates in templates/models.
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
@JsonPropertyOrder({ "kind", "floor" })
public final class Chart {
  @JsonProperty("kind") @NotNull private final @Nullable ChartKind kind;
  @JsonProperty("floor") private final @Nullable Long floor;
  private final ModelProperties kept;

  private Chart(Builder builder, UnaryOperator<String> missing) {
    kind = builder.required("kind", builder.kind, missing);
    floor = builder.floor;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Chart(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public ChartKind kind() { return kept.required("kind", kind); }

  public @Nullable Long floor() { return kept.optional("floor", floor); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.floor = floor;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Chart that && Objects.equals(this.kind, that.kind)
        && Objects.equals(this.floor, that.floor) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(kind, floor, kept); }

  @Override public String toString() {
    return "Chart[kind=" + kind + ", floor=" + floor + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("kind", "floor");
    private @Nullable ChartKind kind;
    private @Nullable Long floor;

    private Builder() {}

    @JsonProperty("kind") public Builder kind(ChartKind kind) {
      this.kind = set("kind", kind);
      return this;
    }

    @JsonProperty("floor") public Builder floor(@Nullable Long floor) {
      this.floor = set("floor", floor);
      return this;
    }

    public Builder floor(long floor) { return floor(Long.valueOf(floor)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Chart build() {
      kind = kind == null ? ChartKind.valueOf("chart") : kind;
      return complete("Chart", build(INSIDE));
    }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Chart build(UnaryOperator<String> missing) { return new Chart(this, missing); }
  }
}
