// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/CreateApiKeyRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Name and expiry of a new API key, all optional. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "expire_at", "expire_in", "name" })
public final class CreateApiKeyRequest {
  private final @Nullable String expireAt;

  private final @Nullable String expireIn;

  private final @Nullable String name;

  private final Map<String, @Nullable Object> otherMembers;

  private CreateApiKeyRequest(Builder builder) {
    this.expireAt = builder.expireAt;
    this.expireIn = builder.expireIn;
    this.name = builder.name;
    this.otherMembers =
        builder.otherMembers == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.otherMembers));
  }

  /** A builder with no member set. */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static CreateApiKeyRequest of(Builder builder) {
    return builder.build();
  }

  /** Moment of expiry, RFC 3339 in intent. Excludes <code>expire_in</code>. */
  @JsonProperty("expire_at")
  public @Nullable String expireAt() {
    return this.expireAt;
  }

  /** Life span from now on, for example <code>24h</code>. Excludes <code>expire_at</code>. */
  @JsonProperty("expire_in")
  public @Nullable String expireIn() {
    return this.expireIn;
  }

  /** Shown with the masked key behind it; without a name the masked key is the name. */
  @JsonProperty("name")
  public @Nullable String name() {
    return this.name;
  }

  /** Members that the document does not name, and explicit nulls of nullable ones, as they were read; written back. */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() {
    return this.otherMembers;
  }

  /** A builder with every member of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.expireAt = this.expireAt;
    builder.expireIn = this.expireIn;
    builder.name = this.name;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CreateApiKeyRequest that
            && Objects.equals(this.expireAt, that.expireAt)
            && Objects.equals(this.expireIn, that.expireIn)
            && Objects.equals(this.name, that.name)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.expireAt, this.expireIn, this.name, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "CreateApiKeyRequest["
        + "expireAt=" + this.expireAt + ", "
        + "expireIn=" + this.expireIn + ", "
        + "name=" + this.name + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link CreateApiKeyRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("expire_at", "expire_in", "name");

    private @Nullable String expireAt;
    private @Nullable String expireIn;
    private @Nullable String name;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Moment of expiry, RFC 3339 in intent. Excludes <code>expire_in</code>. */
    @JsonProperty("expire_at")
    public Builder expireAt(@Nullable String expireAt) {
      this.expireAt = expireAt;
      return this;
    }

    /** Life span from now on, for example <code>24h</code>. Excludes <code>expire_at</code>. */
    @JsonProperty("expire_in")
    public Builder expireIn(@Nullable String expireIn) {
      this.expireIn = expireIn;
      return this;
    }

    /** Shown with the masked key behind it; without a name the masked key is the name. */
    @JsonProperty("name")
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets a member that the document does not name.
     *
     * @throws IllegalArgumentException if the document names it
     */
    @JsonAnySetter
    public Builder otherMember(String name, @Nullable Object value) {
      if (DOCUMENTED.contains(name)) {
        throw new IllegalArgumentException("a documented member has a method of its own: " + name);
      }
      this.others().put(name, value);
      return this;
    }

    private Map<String, @Nullable Object> others() {
      if (this.otherMembers == null) {
        this.otherMembers = new LinkedHashMap<>();
      }
      return this.otherMembers;
    }

    /**
     * The value.
     */
    public CreateApiKeyRequest build() {
      return new CreateApiKeyRequest(this);
    }
  }
}
