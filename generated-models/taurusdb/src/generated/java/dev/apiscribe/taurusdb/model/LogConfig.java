// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/LogConfig there, or the templates in templates/models.
package dev.apiscribe.taurusdb.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Which log of an instance goes to which log stream. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "instance_id", "log_type", "lts_group_id", "lts_stream_id" })
public final class LogConfig {
  @NotNull @Size(min = 36, max = 36) @Pattern(regexp = "^[A-Za-z0-9]{32}in17$") private final String instanceId;
  @NotNull private final String logType;
  @NotNull private final String ltsGroupId;
  @NotNull private final String ltsStreamId;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private LogConfig(Builder builder) {
    instanceId = ModelProperties.required("instance_id", builder.instanceId);
    logType = ModelProperties.required("log_type", builder.logType);
    ltsGroupId = ModelProperties.required("lts_group_id", builder.ltsGroupId);
    ltsStreamId = ModelProperties.required("lts_stream_id", builder.ltsStreamId);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Standard HTAP instance whose log it is. */
  @JsonProperty("instance_id") public String instanceId() { return instanceId; }

  /** Kind of log. */
  @JsonProperty("log_type") public String logType() { return logType; }

  /** Log group of the Log Tank Service. */
  @JsonProperty("lts_group_id") public String ltsGroupId() { return ltsGroupId; }

  /** Log stream of the Log Tank Service. */
  @JsonProperty("lts_stream_id") public String ltsStreamId() { return ltsStreamId; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.instanceId = instanceId;
    builder.logType = logType;
    builder.ltsGroupId = ltsGroupId;
    builder.ltsStreamId = ltsStreamId;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LogConfig that && Objects.equals(this.instanceId, that.instanceId)
        && Objects.equals(this.logType, that.logType) && Objects.equals(this.ltsGroupId, that.ltsGroupId)
        && Objects.equals(this.ltsStreamId, that.ltsStreamId) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(instanceId, logType, ltsGroupId, ltsStreamId, additionalProperties); }

  @Override
  public String toString() {
    return "LogConfig[instanceId=" + instanceId + ", logType=" + logType + ", ltsGroupId=" + ltsGroupId
        + ", ltsStreamId=" + ltsStreamId + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("instance_id", "log_type", "lts_group_id", "lts_stream_id");
    private @Nullable String instanceId;
    private @Nullable String logType;
    private @Nullable String ltsGroupId;
    private @Nullable String ltsStreamId;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Standard HTAP instance whose log it is. */
    @JsonProperty("instance_id") public Builder instanceId(String instanceId) {
      this.instanceId = instanceId;
      return this;
    }

    /** Kind of log. */
    @JsonProperty("log_type") public Builder logType(String logType) {
      this.logType = logType;
      return this;
    }

    /** Log group of the Log Tank Service. */
    @JsonProperty("lts_group_id") public Builder ltsGroupId(String ltsGroupId) {
      this.ltsGroupId = ltsGroupId;
      return this;
    }

    /** Log stream of the Log Tank Service. */
    @JsonProperty("lts_stream_id") public Builder ltsStreamId(String ltsStreamId) {
      this.ltsStreamId = ltsStreamId;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public LogConfig build() { return new LogConfig(this); }
  }
}
