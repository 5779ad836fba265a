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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A resource. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "id", "name", "ownership", "properties", "type" })
public final class TopologyNode {
  private final @Nullable String id;
  private final @Nullable String name;
  @Valid private final @Nullable Owner ownership;
  private final @Nullable Map<String, @Nullable Object> properties;
  private final @Nullable String type;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private TopologyNode(Builder builder) {
    id = builder.id;
    name = builder.name;
    ownership = builder.ownership;
    properties = builder.properties;
    type = builder.type;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("id") public @Nullable String id() { return id; }

  @JsonProperty("name") public @Nullable String name() { return name; }

  /** The user who created or changed a resource. */
  @JsonProperty("ownership") public @Nullable Owner ownership() { return ownership; }

  /** Facts about a resource, depending on its type. */
  @JsonProperty("properties")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, @Nullable Object> properties() { return properties; }

  @JsonProperty("type") public @Nullable String type() { return type; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.ownership = ownership;
    builder.properties = properties;
    builder.type = type;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TopologyNode that && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name) && Objects.equals(this.ownership, that.ownership)
        && Objects.equals(this.properties, that.properties) && Objects.equals(this.type, that.type)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(id, name, ownership, properties, type, additionalProperties); }

  @Override
  public String toString() {
    return "TopologyNode[id=" + id + ", name=" + name + ", ownership=" + ownership + ", properties=" + properties
        + ", type=" + type + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("id", "name", "ownership", "properties", "type");
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable Owner ownership;
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable String type;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("id") public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("ownership") public Builder ownership(@Nullable Owner ownership) {
      this.ownership = ownership;
      return this;
    }

    /** Facts about a resource, depending on its type. */
    @JsonProperty("properties") public Builder properties(@Nullable Map<String, @Nullable Object> properties) {
      this.properties = ModelProperties.copyOf(properties);
      return this;
    }

    @JsonProperty("type") public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public TopologyNode build() { return new TopologyNode(this); }
  }
}
