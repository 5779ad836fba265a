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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The HTTP header that authenticates Timeplus at a remote function. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "key_name", "key_value" })
public final class UdfAuthContext {
  private final @Nullable String keyName;
  private final @Nullable String keyValue;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private UdfAuthContext(Builder builder) {
    keyName = builder.keyName;
    keyValue = builder.keyValue;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Name of the header. */
  @JsonProperty("key_name") public @Nullable String keyName() { return keyName; }

  /** Value of the header. */
  @JsonProperty("key_value") public @Nullable String keyValue() { return keyValue; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.keyName = keyName;
    builder.keyValue = keyValue;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UdfAuthContext that && Objects.equals(this.keyName, that.keyName)
        && Objects.equals(this.keyValue, that.keyValue) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(keyName, keyValue, additionalProperties); }

  @Override
  public String toString() {
    return "UdfAuthContext[keyName=" + keyName + ", keyValue=" + (keyValue == null ? "null" : "***")
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("key_name", "key_value");
    private @Nullable String keyName;
    private @Nullable String keyValue;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Name of the header. */
    @JsonProperty("key_name") public Builder keyName(@Nullable String keyName) {
      this.keyName = keyName;
      return this;
    }

    /** Value of the header. */
    @JsonProperty("key_value") public Builder keyValue(@Nullable String keyValue) {
      this.keyValue = keyValue;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public UdfAuthContext build() { return new UdfAuthContext(this); }
  }
}
