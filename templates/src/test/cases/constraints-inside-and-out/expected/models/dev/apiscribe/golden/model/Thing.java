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
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "name", "weight", "tags", "names", "grid", "parts", "partsByName", "blanks", "anything", "colour" })
public final class Thing {
  @JsonProperty("name") @NotNull @Size(min = 1, max = 3) private final @Nullable String name;
  @JsonProperty("weight") @DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "100")
  private final @Nullable BigDecimal weight;
  @JsonProperty("tags") @Size(min = 1, max = 3)
  private final @Nullable List<@NotNull @Pattern(regexp = "^[a-z]+$") String> tags;
  @JsonProperty("names") private final @Nullable List<@NotNull @Size(min = 1, max = 3) String> names;
  @JsonProperty("grid") private final @Nullable List<@NotNull @Size(max = 2) List<@NotNull @Min(0L) Long>> grid;
  @JsonProperty("parts") private final @Nullable List<@NotNull @Valid Part> parts;
  @JsonProperty("partsByName") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @NotNull @Valid Part> partsByName;
  @JsonProperty("blanks") private final @Nullable List<@Nullable String> blanks;
  @JsonProperty("anything") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @Nullable Object> anything;
  @JsonProperty("colour") private final @Nullable Colour colour;
  private final ModelProperties kept;

  private Thing(Builder builder, UnaryOperator<String> missing) {
    name = builder.required("name", builder.name, missing);
    weight = builder.weight;
    tags = builder.tags;
    names = builder.names;
    grid = builder.grid;
    parts = builder.parts;
    partsByName = builder.partsByName;
    blanks = builder.blanks;
    anything = builder.anything;
    colour = builder.colour;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Thing(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public String name() { return kept.required("name", name); }

  public @Nullable BigDecimal weight() { return kept.optional("weight", weight); }

  public @Nullable List<String> tags() { return kept.optional("tags", tags); }

  public @Nullable List<String> names() { return kept.optional("names", names); }

  public @Nullable List<List<Long>> grid() { return kept.optional("grid", grid); }

  public @Nullable List<Part> parts() { return kept.optional("parts", parts); }

  public @Nullable Map<String, Part> partsByName() { return kept.optional("partsByName", partsByName); }

  public @Nullable List<@Nullable String> blanks() { return kept.optional("blanks", blanks); }

  public @Nullable Map<String, @Nullable Object> anything() { return kept.optional("anything", anything); }

  public @Nullable Colour colour() { return kept.optional("colour", colour); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.weight = weight;
    builder.tags = tags;
    builder.names = names;
    builder.grid = grid;
    builder.parts = parts;
    builder.partsByName = partsByName;
    builder.blanks = blanks;
    builder.anything = anything;
    builder.colour = colour;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.name, that.name)
        && Objects.equals(this.weight, that.weight) && Objects.equals(this.tags, that.tags)
        && Objects.equals(this.names, that.names) && Objects.equals(this.grid, that.grid)
        && Objects.equals(this.parts, that.parts) && Objects.equals(this.partsByName, that.partsByName)
        && Objects.equals(this.blanks, that.blanks) && Objects.equals(this.anything, that.anything)
        && Objects.equals(this.colour, that.colour) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        name, weight, tags, names, grid, parts, partsByName, blanks, anything, colour, kept);
  }

  @Override public String toString() {
    return "Thing[name=" + name + ", weight=" + weight + ", tags=" + tags + ", names=" + names + ", grid=" + grid
        + ", parts=" + parts + ", partsByName=" + partsByName + ", blanks=" + blanks + ", anything=" + anything
        + ", colour=" + colour + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "name", "weight", "tags", "names", "grid", "parts", "partsByName", "blanks", "anything", "colour");
    private @Nullable String name;
    private @Nullable BigDecimal weight;
    private @Nullable List<String> tags;
    private @Nullable List<String> names;
    private @Nullable List<List<Long>> grid;
    private @Nullable List<Part> parts;
    private @Nullable Map<String, Part> partsByName;
    private @Nullable List<@Nullable String> blanks;
    private @Nullable Map<String, @Nullable Object> anything;
    private @Nullable Colour colour;

    private Builder() {}

    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    @JsonProperty("weight") public Builder weight(@Nullable BigDecimal weight) {
      this.weight = set("weight", weight);
      return this;
    }

    @JsonProperty("tags") public Builder tags(@Nullable List<String> tags) {
      this.tags = set("tags", ModelProperties.copyOf(tags));
      return this;
    }

    @JsonProperty("names") public Builder names(@Nullable List<String> names) {
      this.names = set("names", ModelProperties.copyOf(names));
      return this;
    }

    @JsonProperty("grid") public Builder grid(@Nullable List<List<Long>> grid) {
      this.grid = set("grid", ModelProperties.copyOf(grid));
      return this;
    }

    @JsonProperty("parts") public Builder parts(@Nullable List<Part> parts) {
      this.parts = set("parts", ModelProperties.copyOf(parts));
      return this;
    }

    @JsonProperty("partsByName") public Builder partsByName(@Nullable Map<String, Part> partsByName) {
      this.partsByName = set("partsByName", ModelProperties.copyOf(partsByName));
      return this;
    }

    @JsonProperty("blanks") public Builder blanks(@Nullable List<@Nullable String> blanks) {
      this.blanks = set("blanks", ModelProperties.copyOf(blanks));
      return this;
    }

    @JsonProperty("anything") public Builder anything(@Nullable Map<String, @Nullable Object> anything) {
      this.anything = set("anything", ModelProperties.copyOf(anything));
      return this;
    }

    @JsonProperty("colour") public Builder colour(@Nullable Colour colour) {
      this.colour = set("colour", colour);
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
