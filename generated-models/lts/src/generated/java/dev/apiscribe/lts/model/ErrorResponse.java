// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/ErrorResponse there, or the templates in templates/models.
package dev.apiscribe.lts.model;

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

/** What went wrong. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "error_code", "error_msg" })
public final class ErrorResponse {
  private final @Nullable String errorCode;

  private final @Nullable String errorMsg;

  private final Map<String, @Nullable Object> otherMembers;

  private ErrorResponse(Builder builder) {
    this.errorCode = builder.errorCode;
    this.errorMsg = builder.errorMsg;
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
  static ErrorResponse of(Builder builder) {
    return builder.build();
  }

  /** Code of the error; no status follows from it. */
  @JsonProperty("error_code")
  public @Nullable String errorCode() {
    return this.errorCode;
  }

  /** What the error is, for people to read. */
  @JsonProperty("error_msg")
  public @Nullable String errorMsg() {
    return this.errorMsg;
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
    builder.errorCode = this.errorCode;
    builder.errorMsg = this.errorMsg;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ErrorResponse that
            && Objects.equals(this.errorCode, that.errorCode)
            && Objects.equals(this.errorMsg, that.errorMsg)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.errorCode, this.errorMsg, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "ErrorResponse["
        + "errorCode=" + this.errorCode + ", "
        + "errorMsg=" + this.errorMsg + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of an {@link ErrorResponse}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("error_code", "error_msg");

    private @Nullable String errorCode;
    private @Nullable String errorMsg;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Code of the error; no status follows from it. */
    @JsonProperty("error_code")
    public Builder errorCode(@Nullable String errorCode) {
      this.errorCode = errorCode;
      return this;
    }

    /** What the error is, for people to read. */
    @JsonProperty("error_msg")
    public Builder errorMsg(@Nullable String errorMsg) {
      this.errorMsg = errorMsg;
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
    public ErrorResponse build() {
      return new ErrorResponse(this);
    }
  }
}
