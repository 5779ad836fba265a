// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ErrorResponse there, or the templates in templates/models.
package dev.apiscribe.lts.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What went wrong. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "error_code", "error_msg" })
public final class ErrorResponse {
  private final @Nullable String errorCode;
  private final @Nullable String errorMsg;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private ErrorResponse(Builder builder) {
    errorCode = builder.errorCode;
    errorMsg = builder.errorMsg;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Code of the error; no status follows from it. */
  @JsonProperty("error_code") public @Nullable String errorCode() { return errorCode; }

  /** What the error is, for people to read. */
  @JsonProperty("error_msg") public @Nullable String errorMsg() { return errorMsg; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.errorCode = errorCode;
    builder.errorMsg = errorMsg;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ErrorResponse that && Objects.equals(this.errorCode, that.errorCode)
        && Objects.equals(this.errorMsg, that.errorMsg) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(errorCode, errorMsg, additionalProperties); }

  @Override
  public String toString() {
    return "ErrorResponse[errorCode=" + errorCode + ", errorMsg=" + errorMsg
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("error_code", "error_msg");
    private @Nullable String errorCode;
    private @Nullable String errorMsg;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Code of the error; no status follows from it. */
    @JsonProperty("error_code") public Builder errorCode(@Nullable String errorCode) {
      this.errorCode = errorCode;
      return this;
    }

    /** What the error is, for people to read. */
    @JsonProperty("error_msg") public Builder errorMsg(@Nullable String errorMsg) {
      this.errorMsg = errorMsg;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public ErrorResponse build() { return new ErrorResponse(this); }
  }
}
