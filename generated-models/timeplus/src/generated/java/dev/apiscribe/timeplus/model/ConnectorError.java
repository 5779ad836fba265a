// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ConnectorError there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** An error of a sink or a source. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "message", "time" })
public final class ConnectorError {
  @NotNull private final String message;
  @NotNull private final String time;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private ConnectorError(Builder builder) {
    message = ModelProperties.required("message", builder.message);
    time = ModelProperties.required("time", builder.time);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("message") public String message() { return message; }

  @JsonProperty("time") public String time() { return time; }

  /** @throws java.time.format.DateTimeParseException if {@link #time()} is not a valid date and time */
  public OffsetDateTime timeAsDateTime() {
    return OffsetDateTime.parse(time);
  }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.message = message;
    builder.time = time;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ConnectorError that && Objects.equals(this.message, that.message)
        && Objects.equals(this.time, that.time) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(message, time, additionalProperties); }

  @Override
  public String toString() {
    return "ConnectorError[message=" + message + ", time=" + time
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("message", "time");
    private @Nullable String message;
    private @Nullable String time;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("message") public Builder message(String message) {
      this.message = message;
      return this;
    }

    @JsonProperty("time") public Builder time(String time) {
      this.time = time;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public ConnectorError build() { return new ConnectorError(this); }
  }
}
