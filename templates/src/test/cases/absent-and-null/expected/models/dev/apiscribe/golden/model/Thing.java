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
@JsonPropertyOrder({ "needed", "neededOrNull", "optional", "optionalOrNull", "part" })
public final class Thing {
  @NotNull
  private final String needed;

  private final @Nullable String neededOrNull;

  private final @Nullable String optional;

  private final @Nullable String optionalOrNull;

  @Valid
  private final @Nullable Part part;

  private final Map<String, @Nullable Object> otherMembers;

  private Thing(Builder builder) {
    this.needed = builder.needed;
    this.neededOrNull = builder.neededOrNull;
    this.optional = builder.optional;
    this.optionalOrNull = builder.optionalOrNull;
    this.part = builder.part;
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

  @JsonProperty("needed")
  public String needed() {
    return this.needed;
  }

  /** May be null. */
  @JsonProperty("neededOrNull")
  public @Nullable String neededOrNull() {
    return this.neededOrNull;
  }

  @JsonProperty("optional")
  public @Nullable String optional() {
    return this.optional;
  }

  /** May be null. */
  @JsonProperty("optionalOrNull")
  public @Nullable String optionalOrNull() {
    return this.optionalOrNull;
  }

  @JsonProperty("part")
  public @Nullable Part part() {
    return this.part;
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
    builder.needed = this.needed;
    builder.neededOrNull = this.neededOrNull;
    builder.optional = this.optional;
    builder.optionalOrNull = this.optionalOrNull;
    builder.part = this.part;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Thing that
            && Objects.equals(this.needed, that.needed)
            && Objects.equals(this.neededOrNull, that.neededOrNull)
            && Objects.equals(this.optional, that.optional)
            && Objects.equals(this.optionalOrNull, that.optionalOrNull)
            && Objects.equals(this.part, that.part)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.needed, this.neededOrNull, this.optional, this.optionalOrNull, this.part, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Thing["
        + "needed=" + this.needed + ", "
        + "neededOrNull=" + this.neededOrNull + ", "
        + "optional=" + this.optional + ", "
        + "optionalOrNull=" + this.optionalOrNull + ", "
        + "part=" + this.part + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Thing}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "needed", "neededOrNull", "optional", "optionalOrNull", "part");

    private @Nullable String needed;
    private @Nullable String neededOrNull;
    private @Nullable String optional;
    private @Nullable String optionalOrNull;
    private @Nullable Part part;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("needed")
    public Builder needed(String needed) {
      this.needed = needed;
      return this;
    }

    /**
     * May be null.
     *
     * <p>Null is written as an explicit null; not to call this leaves the member out.
     */
    @JsonProperty("neededOrNull")
    public Builder neededOrNull(@Nullable String neededOrNull) {
      this.neededOrNull = neededOrNull;
      if (neededOrNull == null) {
        this.others().put("neededOrNull", null);
      } else if (this.otherMembers != null) {
        this.otherMembers.remove("neededOrNull");
      }
      return this;
    }

    @JsonProperty("optional")
    public Builder optional(@Nullable String optional) {
      this.optional = optional;
      return this;
    }

    /**
     * May be null.
     *
     * <p>Null is written as an explicit null; not to call this leaves the member out.
     */
    @JsonProperty("optionalOrNull")
    public Builder optionalOrNull(@Nullable String optionalOrNull) {
      this.optionalOrNull = optionalOrNull;
      if (optionalOrNull == null) {
        this.others().put("optionalOrNull", null);
      } else if (this.otherMembers != null) {
        this.otherMembers.remove("optionalOrNull");
      }
      return this;
    }

    /** Null is written as an explicit null; not to call this leaves the member out. */
    @JsonProperty("part")
    public Builder part(@Nullable Part part) {
      this.part = part;
      if (part == null) {
        this.others().put("part", null);
      } else if (this.otherMembers != null) {
        this.otherMembers.remove("part");
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
     *
     * @throws IllegalStateException if a required member is missing
     */
    public Thing build() {
      if (this.needed == null) {
        throw new IllegalStateException("missing member: needed");
      }
      if (this.neededOrNull == null && !this.others().containsKey("neededOrNull")) {
        throw new IllegalStateException("missing member: neededOrNull");
      }
      return new Thing(this);
    }
  }
}
