// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/SystemTag there, or the templates in templates/models.
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

/** The enterprise project of a stream, as a key and a value. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "key", "value" })
public final class SystemTag {
  @JsonProperty("key") private final @Nullable SystemTagKey key;
  @JsonProperty("value") private final @Nullable String value;
  private final ModelProperties kept;

  private SystemTag(Builder builder, UnaryOperator<String> missing) {
    key = builder.key;
    value = builder.value;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private SystemTag(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** The key of an enterprise project. It cannot be left blank. */
  public @Nullable SystemTagKey key() { return kept.optional("key", key); }

  /** Id of the enterprise project, a UUID of 36 characters, which the page of enterprise projects shows. */
  public @Nullable String value() { return kept.optional("value", value); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.key = key;
    builder.value = value;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof SystemTag that && Objects.equals(this.key, that.key)
        && Objects.equals(this.value, that.value) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(key, value, kept); }

  @Override public String toString() {
    return "SystemTag[key=" + key + ", value=" + value + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("key", "value");
    private @Nullable SystemTagKey key;
    private @Nullable String value;

    private Builder() {}

    /** The key of an enterprise project. It cannot be left blank. */
    @JsonProperty("key") public Builder key(@Nullable SystemTagKey key) {
      this.key = set("key", key);
      return this;
    }

    /** Id of the enterprise project, a UUID of 36 characters, which the page of enterprise projects shows. */
    @JsonProperty("value") public Builder value(@Nullable String value) {
      this.value = set("value", value);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public SystemTag build() { return complete("SystemTag", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public SystemTag build(UnaryOperator<String> missing) { return new SystemTag(this, missing); }
  }
}
