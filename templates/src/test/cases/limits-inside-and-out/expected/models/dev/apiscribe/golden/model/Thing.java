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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "name", "weight", "tags", "names", "grid", "parts", "partsByName", "blanks", "anything", "colour" })
public final class Thing {
  @NotNull @Size(min = 1, max = 3) private final String name;
  @DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "100") private final @Nullable BigDecimal weight;
  @Size(min = 1, max = 3) private final @Nullable List<@NotNull @Pattern(regexp = "^[a-z]+$") String> tags;
  private final @Nullable List<@NotNull @Size(min = 1, max = 3) String> names;
  private final @Nullable List<@NotNull @Size(max = 2) List<@NotNull @Min(0L) Long>> grid;
  private final @Nullable List<@NotNull @Valid Part> parts;
  private final @Nullable Map<String, @NotNull @Valid Part> partsByName;
  private final @Nullable List<String> blanks;
  private final @Nullable Map<String, @Nullable Object> anything;
  private final @Nullable Colour colour;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Thing(Builder builder) {
    name = ModelProperties.required("name", builder.name);
    weight = builder.weight;
    tags = builder.tags;
    names = builder.names;
    grid = builder.grid;
    parts = builder.parts;
    partsByName = builder.partsByName;
    blanks = builder.blanks;
    anything = builder.anything;
    colour = builder.colour;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("name") public String name() { return name; }

  @JsonProperty("weight") public @Nullable BigDecimal weight() { return weight; }

  @JsonProperty("tags") public @Nullable List<String> tags() { return tags; }

  @JsonProperty("names") public @Nullable List<String> names() { return names; }

  @JsonProperty("grid") public @Nullable List<List<Long>> grid() { return grid; }

  @JsonProperty("parts") public @Nullable List<Part> parts() { return parts; }

  @JsonProperty("partsByName")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, Part> partsByName() { return partsByName; }

  @JsonProperty("blanks") public @Nullable List<String> blanks() { return blanks; }

  @JsonProperty("anything")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, @Nullable Object> anything() { return anything; }

  @JsonProperty("colour") public @Nullable Colour colour() { return colour; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

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
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.name, that.name)
        && Objects.equals(this.weight, that.weight) && Objects.equals(this.tags, that.tags)
        && Objects.equals(this.names, that.names) && Objects.equals(this.grid, that.grid)
        && Objects.equals(this.parts, that.parts) && Objects.equals(this.partsByName, that.partsByName)
        && Objects.equals(this.blanks, that.blanks) && Objects.equals(this.anything, that.anything)
        && Objects.equals(this.colour, that.colour) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        name, weight, tags, names, grid, parts, partsByName, blanks, anything, colour, additionalProperties);
  }

  @Override
  public String toString() {
    return "Thing[name=" + name + ", weight=" + weight + ", tags=" + tags + ", names=" + names + ", grid=" + grid
        + ", parts=" + parts + ", partsByName=" + partsByName + ", blanks=" + blanks + ", anything=" + anything
        + ", colour=" + colour + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "name", "weight", "tags", "names", "grid", "parts", "partsByName", "blanks", "anything", "colour");
    private @Nullable String name;
    private @Nullable BigDecimal weight;
    private @Nullable List<String> tags;
    private @Nullable List<String> names;
    private @Nullable List<List<Long>> grid;
    private @Nullable List<Part> parts;
    private @Nullable Map<String, Part> partsByName;
    private @Nullable List<String> blanks;
    private @Nullable Map<String, @Nullable Object> anything;
    private @Nullable Colour colour;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("weight") public Builder weight(@Nullable BigDecimal weight) {
      this.weight = weight;
      return this;
    }

    @JsonProperty("tags") public Builder tags(@Nullable List<String> tags) {
      this.tags = ModelProperties.copyOf(tags);
      return this;
    }

    @JsonProperty("names") public Builder names(@Nullable List<String> names) {
      this.names = ModelProperties.copyOf(names);
      return this;
    }

    @JsonProperty("grid") public Builder grid(@Nullable List<List<Long>> grid) {
      this.grid = ModelProperties.copyOf(grid);
      return this;
    }

    @JsonProperty("parts") public Builder parts(@Nullable List<Part> parts) {
      this.parts = ModelProperties.copyOf(parts);
      return this;
    }

    @JsonProperty("partsByName") public Builder partsByName(@Nullable Map<String, Part> partsByName) {
      this.partsByName = ModelProperties.copyOf(partsByName);
      return this;
    }

    @JsonProperty("blanks") public Builder blanks(@Nullable List<String> blanks) {
      this.blanks = ModelProperties.copyOf(blanks);
      return this;
    }

    @JsonProperty("anything") public Builder anything(@Nullable Map<String, @Nullable Object> anything) {
      this.anything = ModelProperties.copyOf(anything);
      return this;
    }

    @JsonProperty("colour") public Builder colour(@Nullable Colour colour) {
      this.colour = colour;
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
