// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ErrorResponse there, or the templates in templates/models.
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

/** The body of every error that has one. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "code", "message", "system" })
public final class ErrorResponse {
  @NotNull private final Long code;
  @NotNull private final String message;
  @NotNull private final ErrorSystem system;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private ErrorResponse(Builder builder) {
    code = ModelProperties.required("code", builder.code);
    message = ModelProperties.required("message", builder.message);
    system = ModelProperties.required("system", builder.system);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Error number, for example 57. It is not the HTTP status; the numbers are not documented. */
  @JsonProperty("code") public Long code() { return code; }

  /** What went wrong, for a person to read. */
  @JsonProperty("message") public String message() { return message; }

  /** The part of Timeplus that reports an error. */
  @JsonProperty("system") public ErrorSystem system() { return system; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.code = code;
    builder.message = message;
    builder.system = system;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ErrorResponse that && Objects.equals(this.code, that.code)
        && Objects.equals(this.message, that.message) && Objects.equals(this.system, that.system)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(code, message, system, additionalProperties); }

  @Override
  public String toString() {
    return "ErrorResponse[code=" + code + ", message=" + message + ", system=" + system
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("code", "message", "system");
    private @Nullable Long code;
    private @Nullable String message;
    private @Nullable ErrorSystem system;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Error number, for example 57. It is not the HTTP status; the numbers are not documented. */
    @JsonProperty("code") public Builder code(Long code) {
      this.code = code;
      return this;
    }

    public Builder code(long code) { return code(Long.valueOf(code)); }

    /** What went wrong, for a person to read. */
    @JsonProperty("message") public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** The part of Timeplus that reports an error. */
    @JsonProperty("system") public Builder system(ErrorSystem system) {
      this.system = system;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public ErrorResponse build() { return new ErrorResponse(this); }
  }
}
