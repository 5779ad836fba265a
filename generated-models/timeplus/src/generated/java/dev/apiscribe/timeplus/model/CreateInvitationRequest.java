// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateInvitationRequest there, or the templates in templates/models.
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

/** Whom to invite. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "email" })
public final class CreateInvitationRequest {
  @NotNull private final String email;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private CreateInvitationRequest(Builder builder) {
    email = ModelProperties.required("email", builder.email);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Address of the user to invite. */
  @JsonProperty("email") public String email() { return email; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.email = email;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreateInvitationRequest that && Objects.equals(this.email, that.email)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(email, additionalProperties); }

  @Override
  public String toString() {
    return "CreateInvitationRequest[email=" + email
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("email");
    private @Nullable String email;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Address of the user to invite. */
    @JsonProperty("email") public Builder email(String email) {
      this.email = email;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public CreateInvitationRequest build() { return new CreateInvitationRequest(this); }
  }
}
