// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateResourceTagRequest there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "tag" })
public final class CreateResourceTagRequest {
  @JsonProperty("tag") @NotNull @Valid private final @Nullable Tag tag;
  private final ModelProperties kept;

  private CreateResourceTagRequest(Builder builder, UnaryOperator<String> missing) {
    tag = builder.required("tag", builder.tag, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateResourceTagRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** A key with a value, attached to a stream. */
  public Tag tag() { return kept.required("tag", tag); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.tag = tag;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateResourceTagRequest that && Objects.equals(this.tag, that.tag)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(tag, kept); }

  @Override public String toString() {
    return "CreateResourceTagRequest[tag=" + tag + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("tag");
    private @Nullable Tag tag;

    private Builder() {}

    /** A key with a value, attached to a stream. */
    @JsonProperty("tag") public Builder tag(Tag tag) {
      this.tag = set("tag", tag);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateResourceTagRequest build() { return complete("CreateResourceTagRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateResourceTagRequest build(UnaryOperator<String> missing) { return new CreateResourceTagRequest(this, missing); }
  }
}
