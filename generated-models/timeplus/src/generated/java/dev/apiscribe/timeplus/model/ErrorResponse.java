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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The body of every error that has one. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "code", "message", "system" })
public final class ErrorResponse {
  @JsonProperty("code") @NotNull private final @Nullable Long code;
  @JsonProperty("message") @NotNull private final @Nullable String message;
  @JsonProperty("system") @NotNull private final @Nullable ErrorSystem system;
  private final ModelProperties kept;

  private ErrorResponse(Builder builder, UnaryOperator<String> missing) {
    code = builder.required("code", builder.code, missing);
    message = builder.required("message", builder.message, missing);
    system = builder.required("system", builder.system, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ErrorResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Error number. The numbers are not documented; the sample has 57, which is not an HTTP status. */
  public Long code() { return kept.required("code", code); }

  /** What went wrong, for a person to read. */
  public String message() { return kept.required("message", message); }

  /** The part of Timeplus that reports an error. */
  public ErrorSystem system() { return kept.required("system", system); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.code = code;
    builder.message = message;
    builder.system = system;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ErrorResponse that && Objects.equals(this.code, that.code)
        && Objects.equals(this.message, that.message) && Objects.equals(this.system, that.system)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(code, message, system, kept); }

  @Override public String toString() {
    return "ErrorResponse[code=" + code + ", message=" + message + ", system=" + system
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("code", "message", "system");
    private @Nullable Long code;
    private @Nullable String message;
    private @Nullable ErrorSystem system;

    private Builder() {}

    /** Error number. The numbers are not documented; the sample has 57, which is not an HTTP status. */
    @JsonProperty("code") public Builder code(Long code) {
      this.code = set("code", code);
      return this;
    }

    public Builder code(long code) { return code(Long.valueOf(code)); }

    /** What went wrong, for a person to read. */
    @JsonProperty("message") public Builder message(String message) {
      this.message = set("message", message);
      return this;
    }

    /** The part of Timeplus that reports an error. */
    @JsonProperty("system") public Builder system(ErrorSystem system) {
      this.system = set("system", system);
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
