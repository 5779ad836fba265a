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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Which log of an instance goes to which log stream. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "instance_id", "log_type", "lts_group_id", "lts_stream_id" })
public final class LogConfig {
  @JsonProperty("instance_id") @NotNull @Size(min = 36, max = 36) @Pattern(regexp = "^[A-Za-z0-9]{32}in17$")
  private final @Nullable String instanceId;
  @JsonProperty("log_type") @NotNull private final @Nullable String logType;
  @JsonProperty("lts_group_id") @NotNull private final @Nullable String ltsGroupId;
  @JsonProperty("lts_stream_id") @NotNull private final @Nullable String ltsStreamId;
  private final ModelProperties kept;

  private LogConfig(Builder builder, UnaryOperator<String> missing) {
    instanceId = builder.required("instance_id", builder.instanceId, missing);
    logType = builder.required("log_type", builder.logType, missing);
    ltsGroupId = builder.required("lts_group_id", builder.ltsGroupId, missing);
    ltsStreamId = builder.required("lts_stream_id", builder.ltsStreamId, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private LogConfig(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Standard HTAP instance whose log it is. */
  public String instanceId() { return kept.required("instance_id", instanceId); }

  /** Kind of log. */
  public String logType() { return kept.required("log_type", logType); }

  /** Log group of the Log Tank Service. */
  public String ltsGroupId() { return kept.required("lts_group_id", ltsGroupId); }

  /** Log stream of the Log Tank Service. */
  public String ltsStreamId() { return kept.required("lts_stream_id", ltsStreamId); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.instanceId = instanceId;
    builder.logType = logType;
    builder.ltsGroupId = ltsGroupId;
    builder.ltsStreamId = ltsStreamId;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof LogConfig that && Objects.equals(this.instanceId, that.instanceId)
        && Objects.equals(this.logType, that.logType) && Objects.equals(this.ltsGroupId, that.ltsGroupId)
        && Objects.equals(this.ltsStreamId, that.ltsStreamId) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(instanceId, logType, ltsGroupId, ltsStreamId, kept); }

  @Override public String toString() {
    return "LogConfig[instanceId=" + instanceId + ", logType=" + logType + ", ltsGroupId=" + ltsGroupId
        + ", ltsStreamId=" + ltsStreamId + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("instance_id", "log_type", "lts_group_id", "lts_stream_id");
    private @Nullable String instanceId;
    private @Nullable String logType;
    private @Nullable String ltsGroupId;
    private @Nullable String ltsStreamId;

    private Builder() {}

    /** Standard HTAP instance whose log it is. */
    @JsonProperty("instance_id") public Builder instanceId(String instanceId) {
      this.instanceId = set("instance_id", instanceId);
      return this;
    }

    /** Kind of log. */
    @JsonProperty("log_type") public Builder logType(String logType) {
      this.logType = set("log_type", logType);
      return this;
    }

    /** Log group of the Log Tank Service. */
    @JsonProperty("lts_group_id") public Builder ltsGroupId(String ltsGroupId) {
      this.ltsGroupId = set("lts_group_id", ltsGroupId);
      return this;
    }

    /** Log stream of the Log Tank Service. */
    @JsonProperty("lts_stream_id") public Builder ltsStreamId(String ltsStreamId) {
      this.ltsStreamId = set("lts_stream_id", ltsStreamId);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public LogConfig build() { return complete("LogConfig", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public LogConfig build(UnaryOperator<String> missing) { return new LogConfig(this, missing); }
  }
}
