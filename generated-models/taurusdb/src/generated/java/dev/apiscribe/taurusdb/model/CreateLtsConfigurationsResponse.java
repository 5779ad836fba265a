// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateLtsConfigurationsResponse there, or the templates in templates/models.
package dev.apiscribe.taurusdb.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** An object without documented members. */
@Generated("apiscribe")
@JsonModel
public final class CreateLtsConfigurationsResponse {
  private final Map<String, @Nullable Object> otherMembers;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private CreateLtsConfigurationsResponse(Builder builder) {
    otherMembers = ModelProperties.kept(builder.otherMembers);
  }

  public static Builder builder() { return new Builder(); }

  /** Properties that the document does not name, and explicit nulls, as they were read; they are written back. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() { return otherMembers; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.otherMembers = ModelProperties.editable(otherMembers);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreateLtsConfigurationsResponse that && otherMembers.equals(that.otherMembers);
  }

  @Override
  public int hashCode() { return Objects.hash(otherMembers); }

  @Override
  public String toString() {
    return "CreateLtsConfigurationsResponse[otherMembers=" + otherMembers.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of();
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** @throws IllegalArgumentException if the document names the member, which then has a method of its own */
    @JsonAnySetter public Builder otherMember(String name, @Nullable Object value) {
      otherMembers = ModelProperties.with(otherMembers, DOCUMENTED, name, value);
      return this;
    }

    public CreateLtsConfigurationsResponse build() { return new CreateLtsConfigurationsResponse(this); }
  }
}
