// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ChangeResourceTagsRequest there, or the templates in templates/models.
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

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "action", "tags" })
public final class ChangeResourceTagsRequest {
  @JsonProperty("action") @NotNull private final @Nullable TagAction action;
  @JsonProperty("tags") @NotNull @UniqueBy("key") private final @Nullable List<@NotNull @Valid Tag> tags;
  private final ModelProperties kept;

  private ChangeResourceTagsRequest(Builder builder, UnaryOperator<String> missing) {
    action = builder.required("action", builder.action, missing);
    tags = builder.required("tags", builder.tags, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ChangeResourceTagsRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** What is done with the tags: <code>create</code> adds them, <code>delete</code> deletes them. */
  public TagAction action() { return kept.required("action", action); }

  /** The tags to add or delete, each key once. */
  public List<Tag> tags() { return kept.list("tags", tags); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.action = action;
    builder.tags = tags;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ChangeResourceTagsRequest that && Objects.equals(this.action, that.action)
        && Objects.equals(this.tags, that.tags) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(action, tags, kept); }

  @Override public String toString() {
    return "ChangeResourceTagsRequest[action=" + action + ", tags=" + tags + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("action", "tags");
    private @Nullable TagAction action;
    private @Nullable List<Tag> tags;

    private Builder() {}

    /** What is done with the tags: <code>create</code> adds them, <code>delete</code> deletes them. */
    @JsonProperty("action") public Builder action(TagAction action) {
      this.action = set("action", action);
      return this;
    }

    /** The tags to add or delete, each key once. */
    @JsonProperty("tags") public Builder tags(List<Tag> tags) {
      this.tags = set("tags", ModelProperties.copyOf(tags));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ChangeResourceTagsRequest build() { return complete("ChangeResourceTagsRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ChangeResourceTagsRequest build(UnaryOperator<String> missing) { return new ChangeResourceTagsRequest(this, missing); }
  }
}
