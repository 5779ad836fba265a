// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/StreamMetricsPoint there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Past rates of a stream. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "read_bps", "read_eps", "start_time", "written_bps", "written_eps" })
public final class StreamMetricsPoint {
  private final @Nullable BigDecimal readBps;
  private final @Nullable BigDecimal readEps;
  private final @Nullable String startTime;
  private final @Nullable BigDecimal writtenBps;
  private final @Nullable BigDecimal writtenEps;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private StreamMetricsPoint(Builder builder) {
    readBps = builder.readBps;
    readEps = builder.readEps;
    startTime = builder.startTime;
    writtenBps = builder.writtenBps;
    writtenEps = builder.writtenEps;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Bytes read per second, averaged over the last 30 minutes. */
  @JsonProperty("read_bps") public @Nullable BigDecimal readBps() { return readBps; }

  /** Events read per second, averaged over the last 30 minutes. */
  @JsonProperty("read_eps") public @Nullable BigDecimal readEps() { return readEps; }

  /** Start of the interval; its format is not documented. */
  @JsonProperty("start_time") public @Nullable String startTime() { return startTime; }

  /** Bytes written per second, averaged over the last 30 minutes. */
  @JsonProperty("written_bps") public @Nullable BigDecimal writtenBps() { return writtenBps; }

  /** Events written per second, averaged over the last 30 minutes. */
  @JsonProperty("written_eps") public @Nullable BigDecimal writtenEps() { return writtenEps; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.readBps = readBps;
    builder.readEps = readEps;
    builder.startTime = startTime;
    builder.writtenBps = writtenBps;
    builder.writtenEps = writtenEps;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StreamMetricsPoint that && Objects.equals(this.readBps, that.readBps)
        && Objects.equals(this.readEps, that.readEps) && Objects.equals(this.startTime, that.startTime)
        && Objects.equals(this.writtenBps, that.writtenBps) && Objects.equals(this.writtenEps, that.writtenEps)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        readBps, readEps, startTime, writtenBps, writtenEps, additionalProperties);
  }

  @Override
  public String toString() {
    return "StreamMetricsPoint[readBps=" + readBps + ", readEps=" + readEps + ", startTime=" + startTime
        + ", writtenBps=" + writtenBps + ", writtenEps=" + writtenEps
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "read_bps", "read_eps", "start_time", "written_bps", "written_eps");
    private @Nullable BigDecimal readBps;
    private @Nullable BigDecimal readEps;
    private @Nullable String startTime;
    private @Nullable BigDecimal writtenBps;
    private @Nullable BigDecimal writtenEps;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Bytes read per second, averaged over the last 30 minutes. */
    @JsonProperty("read_bps") public Builder readBps(@Nullable BigDecimal readBps) {
      this.readBps = readBps;
      return this;
    }

    /** Events read per second, averaged over the last 30 minutes. */
    @JsonProperty("read_eps") public Builder readEps(@Nullable BigDecimal readEps) {
      this.readEps = readEps;
      return this;
    }

    /** Start of the interval; its format is not documented. */
    @JsonProperty("start_time") public Builder startTime(@Nullable String startTime) {
      this.startTime = startTime;
      return this;
    }

    /** Bytes written per second, averaged over the last 30 minutes. */
    @JsonProperty("written_bps") public Builder writtenBps(@Nullable BigDecimal writtenBps) {
      this.writtenBps = writtenBps;
      return this;
    }

    /** Events written per second, averaged over the last 30 minutes. */
    @JsonProperty("written_eps") public Builder writtenEps(@Nullable BigDecimal writtenEps) {
      this.writtenEps = writtenEps;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public StreamMetricsPoint build() { return new StreamMetricsPoint(this); }
  }
}
