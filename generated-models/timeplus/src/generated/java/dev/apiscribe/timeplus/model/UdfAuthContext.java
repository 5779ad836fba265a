// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/UdfAuthContext there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The HTTP header that authenticates Timeplus at a remote function. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "key_name", "key_value" })
public final class UdfAuthContext {
  private final @Nullable String keyName;

  private final @Nullable String keyValue;

  private final Map<String, @Nullable Object> otherMembers;

  private UdfAuthContext(Builder builder) {
    this.keyName = builder.keyName;
    this.keyValue = builder.keyValue;
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
  static UdfAuthContext of(Builder builder) {
    return builder.build();
  }

  /** Name of the header. */
  @JsonProperty("key_name")
  public @Nullable String keyName() {
    return this.keyName;
  }

  /** Value of the header. */
  @JsonProperty("key_value")
  public @Nullable String keyValue() {
    return this.keyValue;
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
    builder.keyName = this.keyName;
    builder.keyValue = this.keyValue;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof UdfAuthContext that
            && Objects.equals(this.keyName, that.keyName)
            && Objects.equals(this.keyValue, that.keyValue)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.keyName, this.keyValue, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "UdfAuthContext["
        + "keyName=" + this.keyName + ", "
        + "keyValue=" + (this.keyValue == null ? "null" : "***") + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of an {@link UdfAuthContext}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("key_name", "key_value");

    private @Nullable String keyName;
    private @Nullable String keyValue;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Name of the header. */
    @JsonProperty("key_name")
    public Builder keyName(@Nullable String keyName) {
      this.keyName = keyName;
      return this;
    }

    /** Value of the header. */
    @JsonProperty("key_value")
    public Builder keyValue(@Nullable String keyValue) {
      this.keyValue = keyValue;
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
    public UdfAuthContext build() {
      return new UdfAuthContext(this);
    }
  }
}
