// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Owner there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

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

/** The user who created or changed a resource. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "id", "name" })
public final class Owner {
  @JsonProperty("id") private final @Nullable String id;
  @JsonProperty("name") private final @Nullable String name;
  private final ModelProperties kept;

  private Owner(Builder builder, UnaryOperator<String> missing) {
    id = builder.id;
    name = builder.name;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Owner(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String id() { return kept.optional("id", id); }

  public @Nullable String name() { return kept.optional("name", name); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Owner that && Objects.equals(this.id, that.id) && Objects.equals(this.name, that.name)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(id, name, kept); }

  @Override public String toString() {
    return "Owner[id=" + id + ", name=" + name + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("id", "name");
    private @Nullable String id;
    private @Nullable String name;

    private Builder() {}

    @JsonProperty("id") public Builder id(@Nullable String id) {
      this.id = set("id", id);
      return this;
    }

    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = set("name", name);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Owner build() { return complete("Owner", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Owner build(UnaryOperator<String> missing) { return new Owner(this, missing); }
  }
}
