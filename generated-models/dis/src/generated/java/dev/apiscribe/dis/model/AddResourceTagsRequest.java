// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/AddResourceTagsRequest there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "action", "tags" })
public final class AddResourceTagsRequest {
  @NotNull private final TagAction action;
  @NotNull private final List<@NotNull @Valid Tag> tags;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private AddResourceTagsRequest(Builder builder) {
    action = ModelProperties.required("action", builder.action);
    tags = ModelProperties.required("tags", builder.tags);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** What is done with the tags. <code>create</code> adds them. */
  @JsonProperty("action") public TagAction action() { return action; }

  /** The tags to add, each key once. */
  @JsonProperty("tags") public List<Tag> tags() { return tags; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.action = action;
    builder.tags = tags;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AddResourceTagsRequest that && Objects.equals(this.action, that.action)
        && Objects.equals(this.tags, that.tags) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(action, tags, additionalProperties); }

  @Override
  public String toString() {
    return "AddResourceTagsRequest[action=" + action + ", tags=" + tags
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("action", "tags");
    private @Nullable TagAction action;
    private @Nullable List<Tag> tags;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** What is done with the tags. <code>create</code> adds them. */
    @JsonProperty("action") public Builder action(TagAction action) {
      this.action = action;
      return this;
    }

    /** The tags to add, each key once. */
    @JsonProperty("tags") public Builder tags(List<Tag> tags) {
      this.tags = ModelProperties.copyOf(tags);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public AddResourceTagsRequest build() { return new AddResourceTagsRequest(this); }
  }
}
