// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/UpdateUserRequest there, or the templates in templates/models.
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

/** What to change about a user. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "password", "role" })
public final class UpdateUserRequest {
  private final @Nullable String password;
  private final @Nullable UserRole role;
  private final Map<String, @Nullable Object> otherMembers;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private UpdateUserRequest(Builder builder) {
    password = builder.password;
    role = builder.role;
    otherMembers = ModelProperties.kept(builder.otherMembers);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("password") public @Nullable String password() { return password; }

  /** Role of a user. */
  @JsonProperty("role") public @Nullable UserRole role() { return role; }

  /** Properties that the document does not name, and explicit nulls, as they were read; they are written back. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() { return otherMembers; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.password = password;
    builder.role = role;
    builder.otherMembers = ModelProperties.editable(otherMembers);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UpdateUserRequest that && Objects.equals(this.password, that.password)
        && Objects.equals(this.role, that.role) && otherMembers.equals(that.otherMembers);
  }

  @Override
  public int hashCode() { return Objects.hash(password, role, otherMembers); }

  @Override
  public String toString() {
    return "UpdateUserRequest[password=" + (password == null ? "null" : "***") + ", role=" + role
        + ", otherMembers=" + otherMembers.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("password", "role");
    private @Nullable String password;
    private @Nullable UserRole role;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("password") public Builder password(@Nullable String password) {
      this.password = password;
      return this;
    }

    /** Role of a user. */
    @JsonProperty("role") public Builder role(@Nullable UserRole role) {
      this.role = role;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the member, which then has a method of its own */
    @JsonAnySetter public Builder otherMember(String name, @Nullable Object value) {
      otherMembers = ModelProperties.with(otherMembers, DOCUMENTED, name, value);
      return this;
    }

    public UpdateUserRequest build() { return new UpdateUserRequest(this); }
  }
}
