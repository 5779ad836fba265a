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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A new user. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "password", "role", "username" })
public final class CreateUserRequest {
  @JsonProperty("password") @NotNull private final @Nullable String password;
  @JsonProperty("role") private final @Nullable UserRole role;
  @JsonProperty("username") @NotNull private final @Nullable String username;
  private final ModelProperties kept;

  private CreateUserRequest(Builder builder, UnaryOperator<String> missing) {
    password = builder.required("password", builder.password, missing);
    role = builder.role;
    username = builder.required("username", builder.username, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateUserRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public String password() { return kept.required("password", password); }

  /** Role of a user. */
  public @Nullable UserRole role() { return kept.optional("role", role); }

  public String username() { return kept.required("username", username); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.password = password;
    builder.role = role;
    builder.username = username;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateUserRequest that && Objects.equals(this.password, that.password)
        && Objects.equals(this.role, that.role) && Objects.equals(this.username, that.username)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(password, role, username, kept); }

  @Override public String toString() {
    return "CreateUserRequest[password=" + (password == null ? "null" : "***") + ", role=" + role
        + ", username=" + username + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("password", "role", "username");
    private @Nullable String password;
    private @Nullable UserRole role;
    private @Nullable String username;

    private Builder() {}

    @JsonProperty("password") public Builder password(String password) {
      this.password = set("password", password);
      return this;
    }

    /** Role of a user. */
    @JsonProperty("role") public Builder role(@Nullable UserRole role) {
      this.role = set("role", role);
      return this;
    }

    @JsonProperty("username") public Builder username(String username) {
      this.username = set("username", username);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateUserRequest build() { return complete("CreateUserRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateUserRequest build(UnaryOperator<String> missing) { return new CreateUserRequest(this, missing); }
  }
}
