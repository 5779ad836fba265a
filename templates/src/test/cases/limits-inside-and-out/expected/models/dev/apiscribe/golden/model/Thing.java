// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Thing there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "name", "weight", "tags", "names", "grid", "parts", "partsByName", "blanks", "anything", "colour" })
public final class Thing {
  @NotNull
  @Size(min = 1, max = 3)
  private final String name;

  @DecimalMin(value = "0", inclusive = false)
  @DecimalMax(value = "100")
  private final @Nullable BigDecimal weight;

  @Size(min = 1, max = 3)
  private final @Nullable List<@NotNull @Pattern(regexp = "^[a-z]+$") String> tags;

  private final @Nullable List<@NotNull @Size(min = 1, max = 3) String> names;

  private final @Nullable List<@NotNull @Size(max = 2) List<@NotNull @Min(0L) Long>> grid;

  private final @Nullable List<@NotNull @Valid Part> parts;

  private final @Nullable Map<String, @NotNull @Valid Part> partsByName;

  private final @Nullable List<String> blanks;

  private final @Nullable Map<String, @Nullable Object> anything;

  private final @Nullable Colour colour;

  private final Map<String, @Nullable Object> otherMembers;

  private Thing(Builder builder) {
    this.name = builder.name;
    this.weight = builder.weight;
    this.tags = builder.tags;
    this.names = builder.names;
    this.grid = builder.grid;
    this.parts = builder.parts;
    this.partsByName = builder.partsByName;
    this.blanks = builder.blanks;
    this.anything = builder.anything;
    this.colour = builder.colour;
    this.otherMembers =
        builder.otherMembers == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.otherMembers));
  }

  /** A builder with no member set. */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Thing of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("name")
  public String name() {
    return this.name;
  }

  @JsonProperty("weight")
  public @Nullable BigDecimal weight() {
    return this.weight;
  }

  @JsonProperty("tags")
  public @Nullable List<String> tags() {
    return this.tags;
  }

  @JsonProperty("names")
  public @Nullable List<String> names() {
    return this.names;
  }

  @JsonProperty("grid")
  public @Nullable List<List<Long>> grid() {
    return this.grid;
  }

  @JsonProperty("parts")
  public @Nullable List<Part> parts() {
    return this.parts;
  }

  @JsonProperty("partsByName")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, Part> partsByName() {
    return this.partsByName;
  }

  @JsonProperty("blanks")
  public @Nullable List<String> blanks() {
    return this.blanks;
  }

  @JsonProperty("anything")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, @Nullable Object> anything() {
    return this.anything;
  }

  @JsonProperty("colour")
  public @Nullable Colour colour() {
    return this.colour;
  }

  /** Members that the document does not name, and explicit nulls of nullable ones, as they were read; written back. */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() {
    return this.otherMembers;
  }

  /** A builder with every member of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = this.name;
    builder.weight = this.weight;
    builder.tags = this.tags;
    builder.names = this.names;
    builder.grid = this.grid;
    builder.parts = this.parts;
    builder.partsByName = this.partsByName;
    builder.blanks = this.blanks;
    builder.anything = this.anything;
    builder.colour = this.colour;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Thing that
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.weight, that.weight)
            && Objects.equals(this.tags, that.tags)
            && Objects.equals(this.names, that.names)
            && Objects.equals(this.grid, that.grid)
            && Objects.equals(this.parts, that.parts)
            && Objects.equals(this.partsByName, that.partsByName)
            && Objects.equals(this.blanks, that.blanks)
            && Objects.equals(this.anything, that.anything)
            && Objects.equals(this.colour, that.colour)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.name,
        this.weight,
        this.tags,
        this.names,
        this.grid,
        this.parts,
        this.partsByName,
        this.blanks,
        this.anything,
        this.colour,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Thing["
        + "name=" + this.name + ", "
        + "weight=" + this.weight + ", "
        + "tags=" + this.tags + ", "
        + "names=" + this.names + ", "
        + "grid=" + this.grid + ", "
        + "parts=" + this.parts + ", "
        + "partsByName=" + this.partsByName + ", "
        + "blanks=" + this.blanks + ", "
        + "anything=" + this.anything + ", "
        + "colour=" + this.colour + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Thing}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
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
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("name")
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("weight")
    public Builder weight(@Nullable BigDecimal weight) {
      this.weight = weight;
      return this;
    }

    @JsonProperty("tags")
    public Builder tags(@Nullable List<String> tags) {
      this.tags =
          tags == null ? null : Collections.unmodifiableList(new ArrayList<>(tags));
      return this;
    }

    @JsonProperty("names")
    public Builder names(@Nullable List<String> names) {
      this.names =
          names == null ? null : Collections.unmodifiableList(new ArrayList<>(names));
      return this;
    }

    @JsonProperty("grid")
    public Builder grid(@Nullable List<List<Long>> grid) {
      this.grid =
          grid == null ? null : Collections.unmodifiableList(new ArrayList<>(grid));
      return this;
    }

    @JsonProperty("parts")
    public Builder parts(@Nullable List<Part> parts) {
      this.parts =
          parts == null ? null : Collections.unmodifiableList(new ArrayList<>(parts));
      return this;
    }

    @JsonProperty("partsByName")
    public Builder partsByName(@Nullable Map<String, Part> partsByName) {
      this.partsByName =
          partsByName == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(partsByName));
      return this;
    }

    @JsonProperty("blanks")
    public Builder blanks(@Nullable List<String> blanks) {
      this.blanks =
          blanks == null ? null : Collections.unmodifiableList(new ArrayList<>(blanks));
      return this;
    }

    @JsonProperty("anything")
    public Builder anything(@Nullable Map<String, @Nullable Object> anything) {
      this.anything =
          anything == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(anything));
      return this;
    }

    @JsonProperty("colour")
    public Builder colour(@Nullable Colour colour) {
      this.colour = colour;
      return this;
    }

    /**
     * Sets a member that the document does not name.
     *
     * @throws IllegalArgumentException if the document names it
     */
    @JsonAnySetter
    public Builder otherMember(String name, @Nullable Object value) {
      if (DOCUMENTED.contains(name)) {
        throw new IllegalArgumentException("a documented member has a method of its own: " + name);
      }
      this.others().put(name, value);
      return this;
    }

    private Map<String, @Nullable Object> others() {
      if (this.otherMembers == null) {
        this.otherMembers = new LinkedHashMap<>();
      }
      return this.otherMembers;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required member is missing
     */
    public Thing build() {
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      return new Thing(this);
    }
  }
}
