// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/StreamSetting there, or the templates in templates/models.
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

/** One setting of an external stream or table, as key and value. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "key", "value" })
public final class StreamSetting {
  private final @Nullable String key;
  private final @Nullable String value;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private StreamSetting(Builder builder) {
    key = builder.key;
    value = builder.value;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("key") public @Nullable String key() { return key; }

  /** May be a password, depending on the key. */
  @JsonProperty("value") public @Nullable String value() { return value; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.key = key;
    builder.value = value;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StreamSetting that && Objects.equals(this.key, that.key)
        && Objects.equals(this.value, that.value) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(key, value, additionalProperties); }

  @Override
  public String toString() {
    return "StreamSetting[key=" + key + ", value=" + (value == null ? "null" : "***")
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("key", "value");
    private @Nullable String key;
    private @Nullable String value;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("key") public Builder key(@Nullable String key) {
      this.key = key;
      return this;
    }

    /** May be a password, depending on the key. */
    @JsonProperty("value") public Builder value(@Nullable String value) {
      this.value = value;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public StreamSetting build() { return new StreamSetting(this); }
  }
}
