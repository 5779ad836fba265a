// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/LogConfig there, or the templates in templates/models.
package dev.apiscribe.taurusdb.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Which log of an instance goes to which log stream. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "instance_id", "log_type", "lts_group_id", "lts_stream_id" })
public final class LogConfig {
  @NotNull
  @Size(min = 36, max = 36)
  @Pattern(regexp = "^[A-Za-z0-9]{32}in17$")
  private final String instanceId;

  @NotNull
  private final String logType;

  @NotNull
  private final String ltsGroupId;

  @NotNull
  private final String ltsStreamId;

  private final Map<String, @Nullable Object> otherMembers;

  private LogConfig(Builder builder) {
    this.instanceId = builder.instanceId;
    this.logType = builder.logType;
    this.ltsGroupId = builder.ltsGroupId;
    this.ltsStreamId = builder.ltsStreamId;
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
  static LogConfig of(Builder builder) {
    return builder.build();
  }

  /** Standard HTAP instance whose log it is. */
  @JsonProperty("instance_id")
  public String instanceId() {
    return this.instanceId;
  }

  /** Kind of log. */
  @JsonProperty("log_type")
  public String logType() {
    return this.logType;
  }

  /** Log group of the Log Tank Service. */
  @JsonProperty("lts_group_id")
  public String ltsGroupId() {
    return this.ltsGroupId;
  }

  /** Log stream of the Log Tank Service. */
  @JsonProperty("lts_stream_id")
  public String ltsStreamId() {
    return this.ltsStreamId;
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
    builder.instanceId = this.instanceId;
    builder.logType = this.logType;
    builder.ltsGroupId = this.ltsGroupId;
    builder.ltsStreamId = this.ltsStreamId;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof LogConfig that
            && Objects.equals(this.instanceId, that.instanceId)
            && Objects.equals(this.logType, that.logType)
            && Objects.equals(this.ltsGroupId, that.ltsGroupId)
            && Objects.equals(this.ltsStreamId, that.ltsStreamId)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.instanceId, this.logType, this.ltsGroupId, this.ltsStreamId, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "LogConfig["
        + "instanceId=" + this.instanceId + ", "
        + "logType=" + this.logType + ", "
        + "ltsGroupId=" + this.ltsGroupId + ", "
        + "ltsStreamId=" + this.ltsStreamId + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link LogConfig}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "instance_id", "log_type", "lts_group_id", "lts_stream_id");

    private @Nullable String instanceId;
    private @Nullable String logType;
    private @Nullable String ltsGroupId;
    private @Nullable String ltsStreamId;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Standard HTAP instance whose log it is. */
    @JsonProperty("instance_id")
    public Builder instanceId(String instanceId) {
      this.instanceId = instanceId;
      return this;
    }

    /** Kind of log. */
    @JsonProperty("log_type")
    public Builder logType(String logType) {
      this.logType = logType;
      return this;
    }

    /** Log group of the Log Tank Service. */
    @JsonProperty("lts_group_id")
    public Builder ltsGroupId(String ltsGroupId) {
      this.ltsGroupId = ltsGroupId;
      return this;
    }

    /** Log stream of the Log Tank Service. */
    @JsonProperty("lts_stream_id")
    public Builder ltsStreamId(String ltsStreamId) {
      this.ltsStreamId = ltsStreamId;
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
    public LogConfig build() {
      if (this.instanceId == null) {
        throw new IllegalStateException("missing member: instance_id");
      }
      if (this.logType == null) {
        throw new IllegalStateException("missing member: log_type");
      }
      if (this.ltsGroupId == null) {
        throw new IllegalStateException("missing member: lts_group_id");
      }
      if (this.ltsStreamId == null) {
        throw new IllegalStateException("missing member: lts_stream_id");
      }
      return new LogConfig(this);
    }
  }
}
