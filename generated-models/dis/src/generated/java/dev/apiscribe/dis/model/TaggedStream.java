// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/TaggedStream there, or the templates in templates/models.
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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A stream with its tags. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "resource_id", "resource_name", "tags" })
public final class TaggedStream {
  @JsonProperty("resource_id") private final @Nullable String resourceId;
  @JsonProperty("resource_name") private final @Nullable String resourceName;
  @JsonProperty("tags") private final @Nullable List<@NotNull @Valid Tag> tags;
  private final ModelProperties kept;

  private TaggedStream(Builder builder, UnaryOperator<String> missing) {
    resourceId = builder.resourceId;
    resourceName = builder.resourceName;
    tags = builder.tags;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private TaggedStream(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Id of the stream. */
  public @Nullable String resourceId() { return kept.optional("resource_id", resourceId); }

  /** Name of the stream. */
  public @Nullable String resourceName() { return kept.optional("resource_name", resourceName); }

  /** Tags of the stream. */
  public @Nullable List<Tag> tags() { return kept.optional("tags", tags); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.resourceId = resourceId;
    builder.resourceName = resourceName;
    builder.tags = tags;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof TaggedStream that && Objects.equals(this.resourceId, that.resourceId)
        && Objects.equals(this.resourceName, that.resourceName) && Objects.equals(this.tags, that.tags)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(resourceId, resourceName, tags, kept); }

  @Override public String toString() {
    return "TaggedStream[resourceId=" + resourceId + ", resourceName=" + resourceName + ", tags=" + tags
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("resource_id", "resource_name", "tags");
    private @Nullable String resourceId;
    private @Nullable String resourceName;
    private @Nullable List<Tag> tags;

    private Builder() {}

    /** Id of the stream. */
    @JsonProperty("resource_id") public Builder resourceId(@Nullable String resourceId) {
      this.resourceId = set("resource_id", resourceId);
      return this;
    }

    /** Name of the stream. */
    @JsonProperty("resource_name") public Builder resourceName(@Nullable String resourceName) {
      this.resourceName = set("resource_name", resourceName);
      return this;
    }

    /** Tags of the stream. */
    @JsonProperty("tags") public Builder tags(@Nullable List<Tag> tags) {
      this.tags = set("tags", ModelProperties.copyOf(tags));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public TaggedStream build() { return complete("TaggedStream", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public TaggedStream build(UnaryOperator<String> missing) { return new TaggedStream(this, missing); }
  }
}
