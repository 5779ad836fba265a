// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateUserRequest there, or the templates in templates/models.
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

/** A new user. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "password", "role", "username" })
public final class CreateUserRequest {
  @NotNull private final String password;
  private final @Nullable UserRole role;
  @NotNull private final String username;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private CreateUserRequest(Builder builder) {
    password = ModelProperties.required("password", builder.password);
    role = builder.role;
    username = ModelProperties.required("username", builder.username);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("password") public String password() { return password; }

  /** Role of a user. */
  @JsonProperty("role") public @Nullable UserRole role() { return role; }

  @JsonProperty("username") public String username() { return username; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.password = password;
    builder.role = role;
    builder.username = username;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreateUserRequest that && Objects.equals(this.password, that.password)
        && Objects.equals(this.role, that.role) && Objects.equals(this.username, that.username)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(password, role, username, additionalProperties); }

  @Override
  public String toString() {
    return "CreateUserRequest[password=" + (password == null ? "null" : "***") + ", role=" + role
        + ", username=" + username + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("password", "role", "username");
    private @Nullable String password;
    private @Nullable UserRole role;
    private @Nullable String username;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("password") public Builder password(String password) {
      this.password = password;
      return this;
    }

    /** Role of a user. */
    @JsonProperty("role") public Builder role(@Nullable UserRole role) {
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
    public CreateUserRequest build() { return new CreateUserRequest(this); }
  }
}
