// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/TagValues there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A key, with values. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "key", "values" })
public final class TagValues {
  @JsonProperty("key") @Size(max = 36) @Pattern(regexp = "^[A-Za-z0-9_\\-\\u4E00-\\u9FFF]+$")
  private final @Nullable String key;
  @JsonProperty("values") private final @Nullable List<@NotNull String> values;
  private final ModelProperties kept;

  private TagValues(Builder builder, UnaryOperator<String> missing) {
    key = builder.key;
    values = builder.values;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private TagValues(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Key of the tags. It cannot be left blank. */
  public @Nullable String key() { return kept.optional("key", key); }

  /** Values of the tags, one of which is enough. No value stands for any value. */
  public @Nullable List<String> values() { return kept.optional("values", values); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.key = key;
    builder.values = values;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof TagValues that && Objects.equals(this.key, that.key)
        && Objects.equals(this.values, that.values) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(key, values, kept); }

  @Override public String toString() {
    return "TagValues[key=" + key + ", values=" + values + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("key", "values");
    private @Nullable String key;
    private @Nullable List<String> values;

    private Builder() {}

    /** Key of the tags. It cannot be left blank. */
    @JsonProperty("key") public Builder key(@Nullable String key) {
      this.key = set("key", key);
      return this;
    }

    /** Values of the tags, one of which is enough. No value stands for any value. */
    @JsonProperty("values") public Builder values(@Nullable List<String> values) {
      this.values = set("values", ModelProperties.copyOf(values));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public TagValues build() { return complete("TagValues", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public TagValues build(UnaryOperator<String> missing) { return new TagValues(this, missing); }
  }
}
