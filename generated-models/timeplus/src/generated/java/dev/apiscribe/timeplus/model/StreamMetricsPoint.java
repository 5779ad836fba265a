// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/StreamMetricsPoint there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Past rates of a stream. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "read_bps", "read_eps", "start_time", "written_bps", "written_eps" })
public final class StreamMetricsPoint {
  private final @Nullable BigDecimal readBps;

  private final @Nullable BigDecimal readEps;

  private final @Nullable String startTime;

  private final @Nullable BigDecimal writtenBps;

  private final @Nullable BigDecimal writtenEps;

  private final Map<String, @Nullable Object> otherMembers;

  private StreamMetricsPoint(Builder builder) {
    this.readBps = builder.readBps;
    this.readEps = builder.readEps;
    this.startTime = builder.startTime;
    this.writtenBps = builder.writtenBps;
    this.writtenEps = builder.writtenEps;
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
  static StreamMetricsPoint of(Builder builder) {
    return builder.build();
  }

  /** Bytes read per second, averaged over the last 30 minutes. */
  @JsonProperty("read_bps")
  public @Nullable BigDecimal readBps() {
    return this.readBps;
  }

  /** Events read per second, averaged over the last 30 minutes. */
  @JsonProperty("read_eps")
  public @Nullable BigDecimal readEps() {
    return this.readEps;
  }

  /** Start of the interval; its format is not documented. */
  @JsonProperty("start_time")
  public @Nullable String startTime() {
    return this.startTime;
  }

  /** Bytes written per second, averaged over the last 30 minutes. */
  @JsonProperty("written_bps")
  public @Nullable BigDecimal writtenBps() {
    return this.writtenBps;
  }

  /** Events written per second, averaged over the last 30 minutes. */
  @JsonProperty("written_eps")
  public @Nullable BigDecimal writtenEps() {
    return this.writtenEps;
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
    builder.readBps = this.readBps;
    builder.readEps = this.readEps;
    builder.startTime = this.startTime;
    builder.writtenBps = this.writtenBps;
    builder.writtenEps = this.writtenEps;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof StreamMetricsPoint that
            && Objects.equals(this.readBps, that.readBps)
            && Objects.equals(this.readEps, that.readEps)
            && Objects.equals(this.startTime, that.startTime)
            && Objects.equals(this.writtenBps, that.writtenBps)
            && Objects.equals(this.writtenEps, that.writtenEps)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.readBps, this.readEps, this.startTime, this.writtenBps, this.writtenEps, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "StreamMetricsPoint["
        + "readBps=" + this.readBps + ", "
        + "readEps=" + this.readEps + ", "
        + "startTime=" + this.startTime + ", "
        + "writtenBps=" + this.writtenBps + ", "
        + "writtenEps=" + this.writtenEps + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link StreamMetricsPoint}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "read_bps", "read_eps", "start_time", "written_bps", "written_eps");

    private @Nullable BigDecimal readBps;
    private @Nullable BigDecimal readEps;
    private @Nullable String startTime;
    private @Nullable BigDecimal writtenBps;
    private @Nullable BigDecimal writtenEps;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Bytes read per second, averaged over the last 30 minutes. */
    @JsonProperty("read_bps")
    public Builder readBps(@Nullable BigDecimal readBps) {
      this.readBps = readBps;
      return this;
    }

    /** Events read per second, averaged over the last 30 minutes. */
    @JsonProperty("read_eps")
    public Builder readEps(@Nullable BigDecimal readEps) {
      this.readEps = readEps;
      return this;
    }

    /** Start of the interval; its format is not documented. */
    @JsonProperty("start_time")
    public Builder startTime(@Nullable String startTime) {
      this.startTime = startTime;
      return this;
    }

    /** Bytes written per second, averaged over the last 30 minutes. */
    @JsonProperty("written_bps")
    public Builder writtenBps(@Nullable BigDecimal writtenBps) {
      this.writtenBps = writtenBps;
      return this;
    }

    /** Events written per second, averaged over the last 30 minutes. */
    @JsonProperty("written_eps")
    public Builder writtenEps(@Nullable BigDecimal writtenEps) {
      this.writtenEps = writtenEps;
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
     */
    public StreamMetricsPoint build() {
      return new StreamMetricsPoint(this);
    }
  }
}
