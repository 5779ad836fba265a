// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateLogStreamRequest there, or the templates in templates/models.
package dev.apiscribe.lts.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "log_stream_name", "ttl_in_days", "enterprise_project_name" })
public final class CreateLogStreamRequest {
  @NotNull @Size(min = 1, max = 64) private final String logStreamName;
  private final @Nullable Integer ttlInDays;
  private final @Nullable String enterpriseProjectName;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private CreateLogStreamRequest(Builder builder) {
    logStreamName = ModelProperties.required("log_stream_name", builder.logStreamName);
    ttlInDays = builder.ttlInDays;
    enterpriseProjectName = builder.enterpriseProjectName;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Name of the new log stream. */
  @JsonProperty("log_stream_name") public String logStreamName() { return logStreamName; }

  /** How many days logs are kept. The document shows 7; of log groups it says that this is fixed. */
  @JsonProperty("ttl_in_days") public @Nullable Integer ttlInDays() { return ttlInDays; }

  /** Enterprise project that the log stream is assigned to. */
  @JsonProperty("enterprise_project_name")
  public @Nullable String enterpriseProjectName() { return enterpriseProjectName; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.logStreamName = logStreamName;
    builder.ttlInDays = ttlInDays;
    builder.enterpriseProjectName = enterpriseProjectName;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreateLogStreamRequest that && Objects.equals(this.logStreamName, that.logStreamName)
        && Objects.equals(this.ttlInDays, that.ttlInDays)
        && Objects.equals(this.enterpriseProjectName, that.enterpriseProjectName)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(logStreamName, ttlInDays, enterpriseProjectName, additionalProperties); }

  @Override
  public String toString() {
    return "CreateLogStreamRequest[logStreamName=" + logStreamName + ", ttlInDays=" + ttlInDays
        + ", enterpriseProjectName=" + enterpriseProjectName
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("log_stream_name", "ttl_in_days", "enterprise_project_name");
    private @Nullable String logStreamName;
    private @Nullable Integer ttlInDays;
    private @Nullable String enterpriseProjectName;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Name of the new log stream. */
    @JsonProperty("log_stream_name") public Builder logStreamName(String logStreamName) {
      this.logStreamName = logStreamName;
      return this;
    }

    /** How many days logs are kept. The document shows 7; of log groups it says that this is fixed. */
    @JsonProperty("ttl_in_days") public Builder ttlInDays(@Nullable Integer ttlInDays) {
      this.ttlInDays = ttlInDays;
      return this;
    }

    /** Enterprise project that the log stream is assigned to. */
    @JsonProperty("enterprise_project_name")
    public Builder enterpriseProjectName(@Nullable String enterpriseProjectName) {
      this.enterpriseProjectName = enterpriseProjectName;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public CreateLogStreamRequest build() { return new CreateLogStreamRequest(this); }
  }
}
