// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Part there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "name", "parts" })
public final class Part {
  @Size(min = 1, max = 3)
  private final @Nullable String name;

  private final @Nullable List<@NotNull @Valid Part> parts;

  private final Map<String, @Nullable Object> otherMembers;

  private Part(Builder builder) {
    this.name = builder.name;
    this.parts = builder.parts;
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
  static Part of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("name")
  public @Nullable String name() {
    return this.name;
  }

  @JsonProperty("parts")
  public @Nullable List<Part> parts() {
    return this.parts;
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
    builder.name = this.name;
    builder.parts = this.parts;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Part that
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.parts, that.parts)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.name, this.parts, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Part["
        + "name=" + this.name + ", "
        + "parts=" + this.parts + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Part}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("name", "parts");

    private @Nullable String name;
    private @Nullable List<Part> parts;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("name")
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("parts")
    public Builder parts(@Nullable List<Part> parts) {
      this.parts =
          parts == null ? null : Collections.unmodifiableList(new ArrayList<>(parts));
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
    public Part build() {
      return new Part(this);
    }
  }
}
