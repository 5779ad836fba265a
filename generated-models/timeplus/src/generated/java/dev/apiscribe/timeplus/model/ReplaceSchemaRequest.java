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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The new state of a format schema. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "content", "name", "type" })
public final class ReplaceSchemaRequest {
  @JsonProperty("content") @NotNull private final @Nullable String content;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("type") @NotNull private final @Nullable NewSchemaType type;
  private final ModelProperties kept;

  private ReplaceSchemaRequest(Builder builder, UnaryOperator<String> missing) {
    content = builder.required("content", builder.content, missing);
    name = builder.required("name", builder.name, missing);
    type = builder.required("type", builder.type, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ReplaceSchemaRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** The definition, in the language that <code>type</code> names. */
  public String content() { return kept.required("content", content); }

  /** Should be the name in the path; which one wins is not documented. */
  public String name() { return kept.required("name", name); }

  /** Language of a format schema, as written. */
  public NewSchemaType type() { return kept.required("type", type); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.content = content;
    builder.name = name;
    builder.type = type;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ReplaceSchemaRequest that && Objects.equals(this.content, that.content)
        && Objects.equals(this.name, that.name) && Objects.equals(this.type, that.type) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(content, name, type, kept); }

  @Override public String toString() {
    return "ReplaceSchemaRequest[content=" + content + ", name=" + name + ", type=" + type
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("content", "name", "type");
    private @Nullable String content;
    private @Nullable String name;
    private @Nullable NewSchemaType type;

    private Builder() {}

    /** The definition, in the language that <code>type</code> names. */
    @JsonProperty("content") public Builder content(String content) {
      this.content = set("content", content);
      return this;
    }

    /** Should be the name in the path; which one wins is not documented. */
    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /** Language of a format schema, as written. */
    @JsonProperty("type") public Builder type(NewSchemaType type) {
      this.type = set("type", type);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ReplaceSchemaRequest build() { return complete("ReplaceSchemaRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ReplaceSchemaRequest build(UnaryOperator<String> missing) { return new ReplaceSchemaRequest(this, missing); }
  }
}
