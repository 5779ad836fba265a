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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Name and expiry of a new API key, all optional. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "expire_at", "expire_in", "name" })
public final class CreateApiKeyRequest {
  @JsonProperty("expire_at") private final @Nullable String expireAt;
  @JsonProperty("expire_in") private final @Nullable String expireIn;
  @JsonProperty("name") private final @Nullable String name;
  private final ModelProperties kept;

  private CreateApiKeyRequest(Builder builder, UnaryOperator<String> missing) {
    expireAt = builder.expireAt;
    expireIn = builder.expireIn;
    name = builder.name;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateApiKeyRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Moment of expiry, RFC 3339 in intent. Excludes <code>expire_in</code>. */
  public @Nullable String expireAt() { return kept.optional("expire_at", expireAt); }

  /** Life span from now on, for example <code>24h</code>. Excludes <code>expire_at</code>. */
  public @Nullable String expireIn() { return kept.optional("expire_in", expireIn); }

  /** Shown with the masked key behind it; without a name the masked key is the name. */
  public @Nullable String name() { return kept.optional("name", name); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.expireAt = expireAt;
    builder.expireIn = expireIn;
    builder.name = name;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateApiKeyRequest that && Objects.equals(this.expireAt, that.expireAt)
        && Objects.equals(this.expireIn, that.expireIn) && Objects.equals(this.name, that.name)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(expireAt, expireIn, name, kept); }

  @Override public String toString() {
    return "CreateApiKeyRequest[expireAt=" + expireAt + ", expireIn=" + expireIn + ", name=" + name
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("expire_at", "expire_in", "name");
    private @Nullable String expireAt;
    private @Nullable String expireIn;
    private @Nullable String name;

    private Builder() {}

    /** Moment of expiry, RFC 3339 in intent. Excludes <code>expire_in</code>. */
    @JsonProperty("expire_at") public Builder expireAt(@Nullable String expireAt) {
      this.expireAt = set("expire_at", expireAt);
      return this;
    }

    /** Life span from now on, for example <code>24h</code>. Excludes <code>expire_at</code>. */
    @JsonProperty("expire_in") public Builder expireIn(@Nullable String expireIn) {
      this.expireIn = set("expire_in", expireIn);
      return this;
    }

    /** Shown with the masked key behind it; without a name the masked key is the name. */
    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = set("name", name);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateApiKeyRequest build() { return complete("CreateApiKeyRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateApiKeyRequest build(UnaryOperator<String> missing) { return new CreateApiKeyRequest(this, missing); }
  }
}
