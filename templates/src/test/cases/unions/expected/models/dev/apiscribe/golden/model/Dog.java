// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Dog there, or the templates in templates/models.
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "name", "type", "friends" })
public final class Dog {
  @JsonProperty("name") @NotNull @Size(max = 5) private final @Nullable String name;
  @JsonProperty("type") @NotNull private final @Nullable DogType type;
  @JsonProperty("friends") private final @Nullable List<@NotNull @Valid Pet> friends;
  private final ModelProperties kept;

  private Dog(Builder builder, UnaryOperator<String> missing) {
    name = builder.required("name", builder.name, missing);
    type = builder.required("type", builder.type, missing);
    friends = builder.friends;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Dog(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public String name() { return kept.required("name", name); }

  public DogType type() { return kept.required("type", type); }

  public @Nullable List<Pet> friends() { return kept.optional("friends", friends); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.type = type;
    builder.friends = friends;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Dog that && Objects.equals(this.name, that.name) && Objects.equals(this.type, that.type)
        && Objects.equals(this.friends, that.friends) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(name, type, friends, kept); }

  @Override public String toString() {
    return "Dog[name=" + name + ", type=" + type + ", friends=" + friends + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("name", "type", "friends");
    private @Nullable String name;
    private @Nullable DogType type;
    private @Nullable List<Pet> friends;

    private Builder() {}

    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    @JsonProperty("type") public Builder type(DogType type) {
      this.type = set("type", type);
      return this;
    }

    @JsonProperty("friends") public Builder friends(@Nullable List<Pet> friends) {
      this.friends = set("friends", ModelProperties.copyOf(friends));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Dog build() { return complete("Dog", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Dog build(UnaryOperator<String> missing) { return new Dog(this, missing); }
  }
}
