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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The user who created or changed a resource. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "id", "name" })
public final class Owner {
  private final @Nullable String id;
  private final @Nullable String name;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Owner(Builder builder) {
    id = builder.id;
    name = builder.name;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("id") public @Nullable String id() { return id; }

  @JsonProperty("name") public @Nullable String name() { return name; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Owner that && Objects.equals(this.id, that.id) && Objects.equals(this.name, that.name)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(id, name, additionalProperties); }

  @Override
  public String toString() {
    return "Owner[id=" + id + ", name=" + name + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("id", "name");
    private @Nullable String id;
    private @Nullable String name;
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

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public Owner build() { return new Owner(this); }
  }
}
