// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/TopologyNode there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

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

/** A resource. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "id", "name", "ownership", "properties", "type" })
public final class TopologyNode {
  @JsonProperty("id") private final @Nullable String id;
  @JsonProperty("name") private final @Nullable String name;
  @JsonProperty("ownership") @Valid private final @Nullable Owner ownership;
  @JsonProperty("properties") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @Nullable Object> properties;
  @JsonProperty("type") private final @Nullable String type;
  private final ModelProperties kept;

  private TopologyNode(Builder builder, UnaryOperator<String> missing) {
    id = builder.id;
    name = builder.name;
    ownership = builder.ownership;
    properties = builder.properties;
    type = builder.type;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private TopologyNode(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String id() { return kept.optional("id", id); }

  public @Nullable String name() { return kept.optional("name", name); }

  /** The user who created or changed a resource. */
  public @Nullable Owner ownership() { return kept.optional("ownership", ownership); }

  /** Facts about a resource, depending on its type. */
  public @Nullable Map<String, @Nullable Object> properties() { return kept.optional("properties", properties); }

  public @Nullable String type() { return kept.optional("type", type); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.ownership = ownership;
    builder.properties = properties;
    builder.type = type;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof TopologyNode that && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name) && Objects.equals(this.ownership, that.ownership)
        && Objects.equals(this.properties, that.properties) && Objects.equals(this.type, that.type)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(id, name, ownership, properties, type, kept); }

  @Override public String toString() {
    return "TopologyNode[id=" + id + ", name=" + name + ", ownership=" + ownership + ", properties=" + properties
        + ", type=" + type + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("id", "name", "ownership", "properties", "type");
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable Owner ownership;
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable String type;

    private Builder() {}

    @JsonProperty("id") public Builder id(@Nullable String id) {
      this.id = set("id", id);
      return this;
    }

    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = set("name", name);
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("ownership") public Builder ownership(@Nullable Owner ownership) {
      this.ownership = set("ownership", ownership);
      return this;
    }

    /** Facts about a resource, depending on its type. */
    @JsonProperty("properties") public Builder properties(@Nullable Map<String, @Nullable Object> properties) {
      this.properties = set("properties", ModelProperties.copyOf(properties));
      return this;
    }

    @JsonProperty("type") public Builder type(@Nullable String type) {
      this.type = set("type", type);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public TopologyNode build() { return complete("TopologyNode", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public TopologyNode build(UnaryOperator<String> missing) { return new TopologyNode(this, missing); }
  }
}
