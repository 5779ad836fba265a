// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CloudTableRowKey there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A part of a row key. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "value", "type" })
public final class CloudTableRowKey {
  @JsonProperty("value") private final @Nullable String value;
  @JsonProperty("type") private final @Nullable JsonAttributeType type;
  private final ModelProperties kept;

  private CloudTableRowKey(Builder builder, UnaryOperator<String> missing) {
    value = builder.value;
    type = builder.type;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CloudTableRowKey(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Attribute of the JSON that it is made of. */
  public @Nullable String value() { return kept.optional("value", value); }

  /** Type of an attribute of the JSON in a stream. */
  public @Nullable JsonAttributeType type() { return kept.optional("type", type); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.value = value;
    builder.type = type;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CloudTableRowKey that && Objects.equals(this.value, that.value)
        && Objects.equals(this.type, that.type) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(value, type, kept); }

  @Override public String toString() {
    return "CloudTableRowKey[value=" + value + ", type=" + type + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("value", "type");
    private @Nullable String value;
    private @Nullable JsonAttributeType type;

    private Builder() {}

    /** Attribute of the JSON that it is made of. */
    @JsonProperty("value") public Builder value(@Nullable String value) {
      this.value = set("value", value);
      return this;
    }

    /** Type of an attribute of the JSON in a stream. */
    @JsonProperty("type") public Builder type(@Nullable JsonAttributeType type) {
      this.type = set("type", type);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CloudTableRowKey build() { return complete("CloudTableRowKey", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CloudTableRowKey build(UnaryOperator<String> missing) { return new CloudTableRowKey(this, missing); }
  }
}
