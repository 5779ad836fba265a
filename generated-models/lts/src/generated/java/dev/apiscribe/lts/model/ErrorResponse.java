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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What went wrong. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "error_code", "error_msg" })
public final class ErrorResponse {
  @JsonProperty("error_code") private final @Nullable String errorCode;
  @JsonProperty("error_msg") private final @Nullable String errorMsg;
  private final ModelProperties kept;

  private ErrorResponse(Builder builder, UnaryOperator<String> missing) {
    errorCode = builder.errorCode;
    errorMsg = builder.errorMsg;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ErrorResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Code of the error; no status follows from it. */
  public @Nullable String errorCode() { return kept.optional("error_code", errorCode); }

  /** What the error is, for people to read. */
  public @Nullable String errorMsg() { return kept.optional("error_msg", errorMsg); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.errorCode = errorCode;
    builder.errorMsg = errorMsg;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ErrorResponse that && Objects.equals(this.errorCode, that.errorCode)
        && Objects.equals(this.errorMsg, that.errorMsg) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(errorCode, errorMsg, kept); }

  @Override public String toString() {
    return "ErrorResponse[errorCode=" + errorCode + ", errorMsg=" + errorMsg
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("error_code", "error_msg");
    private @Nullable String errorCode;
    private @Nullable String errorMsg;

    private Builder() {}

    /** Code of the error; no status follows from it. */
    @JsonProperty("error_code") public Builder errorCode(@Nullable String errorCode) {
      this.errorCode = set("error_code", errorCode);
      return this;
    }

    /** What the error is, for people to read. */
    @JsonProperty("error_msg") public Builder errorMsg(@Nullable String errorMsg) {
      this.errorMsg = set("error_msg", errorMsg);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ErrorResponse build() { return complete("ErrorResponse", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ErrorResponse build(UnaryOperator<String> missing) { return new ErrorResponse(this, missing); }
  }
}
