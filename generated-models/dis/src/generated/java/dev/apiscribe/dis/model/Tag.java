// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Tag there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A key with a value, attached to a stream. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "key", "value" })
public final class Tag {
  @Size(min = 1, max = 36)
  @Pattern(regexp = "^[A-Za-z0-9_\\-\\u4E00-\\u9FFF]+$")
  private final @Nullable String key;

  @Size(min = 0, max = 43)
  @Pattern(regexp = "^[A-Za-z0-9._\\-\\u4E00-\\u9FFF]*$")
  private final @Nullable String value;

  private final Map<String, @Nullable Object> otherMembers;

  private Tag(Builder builder) {
    this.key = builder.key;
    this.value = builder.value;
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
  static Tag of(Builder builder) {
    return builder.build();
  }

  /** Key of the tag, unique on its stream. It cannot be left blank. */
  @JsonProperty("key")
  public @Nullable String key() {
    return this.key;
  }

  /** Value of the tag. */
  @JsonProperty("value")
  public @Nullable String value() {
    return this.value;
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
    builder.key = this.key;
    builder.value = this.value;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Tag that
            && Objects.equals(this.key, that.key)
            && Objects.equals(this.value, that.value)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.key, this.value, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Tag["
        + "key=" + this.key + ", "
        + "value=" + this.value + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Tag}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("key", "value");

    private @Nullable String key;
    private @Nullable String value;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Key of the tag, unique on its stream. It cannot be left blank. */
    @JsonProperty("key")
    public Builder key(@Nullable String key) {
      this.key = key;
      return this;
    }

    /** Value of the tag. */
    @JsonProperty("value")
    public Builder value(@Nullable String value) {
      this.value = value;
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
    public Tag build() {
      return new Tag(this);
    }
  }
}
