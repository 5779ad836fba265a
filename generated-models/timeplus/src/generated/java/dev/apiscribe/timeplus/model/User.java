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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A user of the deployment.
 *
 * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
 *
 * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
 */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "role", "username" })
public final class User {
  @JsonProperty("role") @NotNull private final @Nullable UserRole role;
  @JsonProperty("username") @NotNull private final @Nullable String username;
  private final ModelProperties kept;

  private User(Builder builder, UnaryOperator<String> missing) {
    role = builder.required("role", builder.role, missing);
    username = builder.required("username", builder.username, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private User(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Role of a user. */
  public UserRole role() { return kept.required("role", role); }

  public String username() { return kept.required("username", username); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.role = role;
    builder.username = username;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof User that && Objects.equals(this.role, that.role)
        && Objects.equals(this.username, that.username) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(role, username, kept); }

  @Override public String toString() {
    return "User[role=" + role + ", username=" + username + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("role", "username");
    private @Nullable UserRole role;
    private @Nullable String username;

    private Builder() {}

    /** Role of a user. */
    @JsonProperty("role") public Builder role(UserRole role) {
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
    public User build() { return complete("User", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public User build(UnaryOperator<String> missing) { return new User(this, missing); }
  }
}
