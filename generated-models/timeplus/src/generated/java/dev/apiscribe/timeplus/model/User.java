// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/User there, or the templates in templates/models.
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A user of the deployment.
 *
 * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
 *
 * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
 */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "role", "username" })
public final class User {
  @NotNull private final UserRole role;
  @NotNull private final String username;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private User(Builder builder) {
    role = ModelProperties.required("role", builder.role);
    username = ModelProperties.required("username", builder.username);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Role of a user. */
  @JsonProperty("role") public UserRole role() { return role; }

  @JsonProperty("username") public String username() { return username; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.role = role;
    builder.username = username;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof User that && Objects.equals(this.role, that.role)
        && Objects.equals(this.username, that.username) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(role, username, additionalProperties); }

  @Override
  public String toString() {
    return "User[role=" + role + ", username=" + username
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("role", "username");
    private @Nullable UserRole role;
    private @Nullable String username;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Role of a user. */
    @JsonProperty("role") public Builder role(UserRole role) {
      this.role = role;
      return this;
    }

    @JsonProperty("username") public Builder username(String username) {
      this.username = username;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public User build() { return new User(this); }
  }
}
