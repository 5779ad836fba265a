// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Outcome there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "id" })
public final class Outcome {
  @Size(min = 36, max = 36) private final @Nullable String id;
  private final Map<String, @Nullable Object> otherMembers;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Outcome(Builder builder) {
    id = builder.id;
    otherMembers = ModelProperties.kept(builder.otherMembers);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("id") public @Nullable String id() { return id; }

  /** Properties that the document does not name, and explicit nulls, as they were read; they are written back. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() { return otherMembers; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.otherMembers = ModelProperties.editable(otherMembers);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Outcome that && Objects.equals(this.id, that.id)
        && otherMembers.equals(that.otherMembers);
  }

  @Override
  public int hashCode() { return Objects.hash(id, otherMembers); }

  @Override
  public String toString() {
    return "Outcome[id=" + id + ", otherMembers=" + otherMembers.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("id");
    private @Nullable String id;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("id") public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the member, which then has a method of its own */
    @JsonAnySetter public Builder otherMember(String name, @Nullable Object value) {
      otherMembers = ModelProperties.with(otherMembers, DOCUMENTED, name, value);
      return this;
    }

    public Outcome build() { return new Outcome(this); }
  }
}
