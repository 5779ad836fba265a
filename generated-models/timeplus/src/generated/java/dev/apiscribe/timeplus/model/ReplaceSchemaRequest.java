// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ReplaceSchemaRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The new state of a format schema. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "content", "name", "type" })
public final class ReplaceSchemaRequest {
  @NotNull private final String content;
  @NotNull private final String name;
  @NotNull private final NewSchemaType type;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private ReplaceSchemaRequest(Builder builder) {
    content = ModelProperties.required("content", builder.content);
    name = ModelProperties.required("name", builder.name);
    type = ModelProperties.required("type", builder.type);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** The definition, in the language that <code>type</code> names. */
  @JsonProperty("content") public String content() { return content; }

  /** Should be the name in the path; which one wins is not documented. */
  @JsonProperty("name") public String name() { return name; }

  /** Language of a format schema, as written. */
  @JsonProperty("type") public NewSchemaType type() { return type; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.content = content;
    builder.name = name;
    builder.type = type;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReplaceSchemaRequest that && Objects.equals(this.content, that.content)
        && Objects.equals(this.name, that.name) && Objects.equals(this.type, that.type)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(content, name, type, additionalProperties); }

  @Override
  public String toString() {
    return "ReplaceSchemaRequest[content=" + content + ", name=" + name + ", type=" + type
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("content", "name", "type");
    private @Nullable String content;
    private @Nullable String name;
    private @Nullable NewSchemaType type;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** The definition, in the language that <code>type</code> names. */
    @JsonProperty("content") public Builder content(String content) {
      this.content = content;
      return this;
    }

    /** Should be the name in the path; which one wins is not documented. */
    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Language of a format schema, as written. */
    @JsonProperty("type") public Builder type(NewSchemaType type) {
      this.type = type;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public ReplaceSchemaRequest build() { return new ReplaceSchemaRequest(this); }
  }
}
