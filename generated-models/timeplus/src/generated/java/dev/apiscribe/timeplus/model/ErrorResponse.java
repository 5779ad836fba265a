// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/ErrorResponse there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The body of every error that has one. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "code", "message", "system" })
public final class ErrorResponse {
  @NotNull
  private final Long code;

  @NotNull
  private final String message;

  @NotNull
  private final ErrorSystem system;

  private final Map<String, @Nullable Object> otherMembers;

  private ErrorResponse(Builder builder) {
    this.code = builder.code;
    this.message = builder.message;
    this.system = builder.system;
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

  /** Error number, for example 57. It is not the HTTP status; the numbers are not documented. */
  @JsonProperty("code")
  public Long code() {
    return this.code;
  }

  /** What went wrong, for a person to read. */
  @JsonProperty("message")
  public String message() {
    return this.message;
  }

  /** The part of Timeplus that reports an error. */
  @JsonProperty("system")
  public ErrorSystem system() {
    return this.system;
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
    builder.code = this.code;
    builder.message = this.message;
    builder.system = this.system;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ErrorResponse that
            && Objects.equals(this.code, that.code)
            && Objects.equals(this.message, that.message)
            && Objects.equals(this.system, that.system)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.code, this.message, this.system, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "ErrorResponse["
        + "code=" + this.code + ", "
        + "message=" + this.message + ", "
        + "system=" + this.system + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of an {@link ErrorResponse}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("code", "message", "system");

    private @Nullable Long code;
    private @Nullable String message;
    private @Nullable ErrorSystem system;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Error number, for example 57. It is not the HTTP status; the numbers are not documented. */
    @JsonProperty("code")
    public Builder code(Long code) {
      this.code = code;
      return this;
    }

    /** The same for a plain number. */
    public Builder code(long code) {
      return this.code(Long.valueOf(code));
    }

    /** What went wrong, for a person to read. */
    @JsonProperty("message")
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** The part of Timeplus that reports an error. */
    @JsonProperty("system")
    public Builder system(ErrorSystem system) {
      this.system = system;
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
    public ErrorResponse build() {
      if (this.code == null) {
        throw new IllegalStateException("missing member: code");
      }
      if (this.message == null) {
        throw new IllegalStateException("missing member: message");
      }
      if (this.system == null) {
        throw new IllegalStateException("missing member: system");
      }
      return new ErrorResponse(this);
    }
  }
}
