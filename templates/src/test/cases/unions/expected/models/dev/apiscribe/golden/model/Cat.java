// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Cat there, or the templates in templates/models.
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
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "type", "name", "lives", "weight", "friend" })
public final class Cat {
  @JsonProperty("type") @NotNull private final @Nullable String type;
  @JsonProperty("name") @Size(max = 5) private final @Nullable String name;
  @JsonProperty("lives") private final @Nullable Long lives;
  @JsonProperty("weight") private final @Nullable BigDecimal weight;
  @JsonProperty("friend") @Valid private final @Nullable Pet friend;
  private final ModelProperties kept;

  private Cat(Builder builder, UnaryOperator<String> missing) {
    type = builder.required("type", builder.type, missing);
    name = builder.name;
    lives = builder.lives;
    weight = builder.weight;
    friend = builder.friend;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Cat(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public String type() { return kept.required("type", type); }

  public @Nullable String name() { return kept.optional("name", name); }

  public @Nullable Long lives() { return kept.optional("lives", lives); }

  public @Nullable BigDecimal weight() { return kept.optional("weight", weight); }

  /** A pet. */
  public @Nullable Pet friend() { return kept.optional("friend", friend); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.name = name;
    builder.lives = lives;
    builder.weight = weight;
    builder.friend = friend;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Cat that && Objects.equals(this.type, that.type) && Objects.equals(this.name, that.name)
        && Objects.equals(this.lives, that.lives) && Objects.equals(this.weight, that.weight)
        && Objects.equals(this.friend, that.friend) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(type, name, lives, weight, friend, kept); }

  @Override public String toString() {
    return "Cat[type=" + type + ", name=" + name + ", lives=" + lives + ", weight=" + weight + ", friend=" + friend
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("type", "name", "lives", "weight", "friend");
    private @Nullable String type;
    private @Nullable String name;
    private @Nullable Long lives;
    private @Nullable BigDecimal weight;
    private @Nullable Pet friend;

    private Builder() {}

    @JsonProperty("type") public Builder type(String type) {
      this.type = set("type", type);
      return this;
    }

    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = set("name", name);
      return this;
    }

    @JsonProperty("lives") public Builder lives(@Nullable Long lives) {
      this.lives = set("lives", lives);
      return this;
    }

    public Builder lives(long lives) { return lives(Long.valueOf(lives)); }

    @JsonProperty("weight") public Builder weight(@Nullable BigDecimal weight) {
      this.weight = set("weight", weight);
      return this;
    }

    /** A pet. */
    @JsonProperty("friend") public Builder friend(@Nullable Pet friend) {
      this.friend = set("friend", friend);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Cat build() {
      type = type == null ? "cat" : type;
      return complete("Cat", build(INSIDE));
    }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Cat build(UnaryOperator<String> missing) { return new Cat(this, missing); }
  }
}
