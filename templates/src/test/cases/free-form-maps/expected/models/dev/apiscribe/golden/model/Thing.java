// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Thing there, or the templates in templates/models.
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
import java.util.Collections;
import java.util.LinkedHashMap;
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
@JsonPropertyOrder({ "properties", "labels", "parts", "anything" })
public final class Thing {
  private final @Nullable Map<String, @Nullable Object> properties;

  private final @Nullable Map<String, @NotNull @Size(max = 8) String> labels;

  private final @Nullable Map<String, @NotNull @Valid Part> parts;

  private final @Nullable Object anything;

  private final Map<String, @Nullable Object> otherMembers;

  private Thing(Builder builder) {
    this.properties = builder.properties;
    this.labels = builder.labels;
    this.parts = builder.parts;
    this.anything = builder.anything;
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
  static Thing of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("properties")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, @Nullable Object> properties() {
    return this.properties;
  }

  @JsonProperty("labels")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, String> labels() {
    return this.labels;
  }

  @JsonProperty("parts")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, Part> parts() {
    return this.parts;
  }

  @JsonProperty("anything")
  public @Nullable Object anything() {
    return this.anything;
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
    builder.properties = this.properties;
    builder.labels = this.labels;
    builder.parts = this.parts;
    builder.anything = this.anything;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Thing that
            && Objects.equals(this.properties, that.properties)
            && Objects.equals(this.labels, that.labels)
            && Objects.equals(this.parts, that.parts)
            && Objects.equals(this.anything, that.anything)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.properties, this.labels, this.parts, this.anything, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Thing["
        + "properties=" + (this.properties == null ? "null" : "***") + ", "
        + "labels=" + this.labels + ", "
        + "parts=" + this.parts + ", "
        + "anything=" + this.anything + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Thing}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("properties", "labels", "parts", "anything");

    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable Map<String, String> labels;
    private @Nullable Map<String, Part> parts;
    private @Nullable Object anything;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("properties")
    public Builder properties(@Nullable Map<String, @Nullable Object> properties) {
      this.properties =
          properties == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(properties));
      return this;
    }

    @JsonProperty("labels")
    public Builder labels(@Nullable Map<String, String> labels) {
      this.labels =
          labels == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(labels));
      return this;
    }

    @JsonProperty("parts")
    public Builder parts(@Nullable Map<String, Part> parts) {
      this.parts =
          parts == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(parts));
      return this;
    }

    /** Null is written as an explicit null; not to call this leaves the member out. */
    @JsonProperty("anything")
    public Builder anything(@Nullable Object anything) {
      this.anything = anything;
      if (anything == null) {
        this.others().put("anything", null);
      } else if (this.otherMembers != null) {
        this.otherMembers.remove("anything");
      }
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
    public Thing build() {
      return new Thing(this);
    }
  }
}
