// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/UdfAuthContext there, or the templates in templates/models.
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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The HTTP header that authenticates Timeplus at a remote function. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "key_name", "key_value" })
public final class UdfAuthContext {
  @JsonProperty("key_name") private final @Nullable String keyName;
  @JsonProperty("key_value") private final @Nullable String keyValue;
  private final ModelProperties kept;

  private UdfAuthContext(Builder builder, UnaryOperator<String> missing) {
    keyName = builder.keyName;
    keyValue = builder.keyValue;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private UdfAuthContext(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the header. */
  public @Nullable String keyName() { return kept.optional("key_name", keyName); }

  /** Value of the header. */
  public @Nullable String keyValue() { return kept.optional("key_value", keyValue); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.keyName = keyName;
    builder.keyValue = keyValue;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof UdfAuthContext that && Objects.equals(this.keyName, that.keyName)
        && Objects.equals(this.keyValue, that.keyValue) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(keyName, keyValue, kept); }

  @Override public String toString() {
    return "UdfAuthContext[keyName=" + keyName + ", keyValue=" + (keyValue == null ? "null" : "***")
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("key_name", "key_value");
    private @Nullable String keyName;
    private @Nullable String keyValue;

    private Builder() {}

    /** Name of the header. */
    @JsonProperty("key_name") public Builder keyName(@Nullable String keyName) {
      this.keyName = set("key_name", keyName);
      return this;
    }

    /** Value of the header. */
    @JsonProperty("key_value") public Builder keyValue(@Nullable String keyValue) {
      this.keyValue = set("key_value", keyValue);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public UdfAuthContext build() { return complete("UdfAuthContext", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public UdfAuthContext build(UnaryOperator<String> missing) { return new UdfAuthContext(this, missing); }
  }
}
