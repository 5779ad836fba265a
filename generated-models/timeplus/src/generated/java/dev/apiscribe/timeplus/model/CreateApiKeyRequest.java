// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateApiKeyRequest there, or the templates in templates/models.
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

/** Name and expiry of a new API key, all optional. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "expire_at", "expire_in", "name" })
public final class CreateApiKeyRequest {
  private final @Nullable String expireAt;
  private final @Nullable String expireIn;
  private final @Nullable String name;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private CreateApiKeyRequest(Builder builder) {
    expireAt = builder.expireAt;
    expireIn = builder.expireIn;
    name = builder.name;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Moment of expiry, RFC 3339 in intent. Excludes <code>expire_in</code>. */
  @JsonProperty("expire_at") public @Nullable String expireAt() { return expireAt; }

  /** Life span from now on, for example <code>24h</code>. Excludes <code>expire_at</code>. */
  @JsonProperty("expire_in") public @Nullable String expireIn() { return expireIn; }

  /** Shown with the masked key behind it; without a name the masked key is the name. */
  @JsonProperty("name") public @Nullable String name() { return name; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.expireAt = expireAt;
    builder.expireIn = expireIn;
    builder.name = name;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreateApiKeyRequest that && Objects.equals(this.expireAt, that.expireAt)
        && Objects.equals(this.expireIn, that.expireIn) && Objects.equals(this.name, that.name)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(expireAt, expireIn, name, additionalProperties); }

  @Override
  public String toString() {
    return "CreateApiKeyRequest[expireAt=" + expireAt + ", expireIn=" + expireIn + ", name=" + name
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("expire_at", "expire_in", "name");
    private @Nullable String expireAt;
    private @Nullable String expireIn;
    private @Nullable String name;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Moment of expiry, RFC 3339 in intent. Excludes <code>expire_in</code>. */
    @JsonProperty("expire_at") public Builder expireAt(@Nullable String expireAt) {
      this.expireAt = expireAt;
      return this;
    }

    /** Life span from now on, for example <code>24h</code>. Excludes <code>expire_at</code>. */
    @JsonProperty("expire_in") public Builder expireIn(@Nullable String expireIn) {
      this.expireIn = expireIn;
      return this;
    }

    /** Shown with the masked key behind it; without a name the masked key is the name. */
    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public CreateApiKeyRequest build() { return new CreateApiKeyRequest(this); }
  }
}
