// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/CreateUserRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A new user. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "password", "role", "username" })
public final class CreateUserRequest {
  @NotNull
  private final String password;

  private final @Nullable UserRole role;

  @NotNull
  private final String username;

  private final Map<String, @Nullable Object> otherMembers;

  private CreateUserRequest(Builder builder) {
    this.password = builder.password;
    this.role = builder.role;
    this.username = builder.username;
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
  static CreateUserRequest of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("password")
  public String password() {
    return this.password;
  }

  /** Role of a user. */
  @JsonProperty("role")
  public @Nullable UserRole role() {
    return this.role;
  }

  @JsonProperty("username")
  public String username() {
    return this.username;
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
    builder.password = this.password;
    builder.role = this.role;
    builder.username = this.username;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CreateUserRequest that
            && Objects.equals(this.password, that.password)
            && Objects.equals(this.role, that.role)
            && Objects.equals(this.username, that.username)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.password, this.role, this.username, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "CreateUserRequest["
        + "password=" + (this.password == null ? "null" : "***") + ", "
        + "role=" + this.role + ", "
        + "username=" + this.username + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link CreateUserRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("password", "role", "username");

    private @Nullable String password;
    private @Nullable UserRole role;
    private @Nullable String username;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("password")
    public Builder password(String password) {
      this.password = password;
      return this;
    }

    /** Role of a user. */
    @JsonProperty("role")
    public Builder role(@Nullable UserRole role) {
      this.role = role;
      return this;
    }

    @JsonProperty("username")
    public Builder username(String username) {
      this.username = username;
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
     *
     * @throws IllegalStateException if a required member is missing
     */
    public CreateUserRequest build() {
      if (this.password == null) {
        throw new IllegalStateException("missing member: password");
      }
      if (this.username == null) {
        throw new IllegalStateException("missing member: username");
      }
      return new CreateUserRequest(this);
    }
  }
}
