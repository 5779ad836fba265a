// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/StreamStats there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Counts and rates of a stream. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "earliest_event", "historical_data_bytes", "history", "latest_event", "read_bps", "read_eps", "row_count",
  "streaming_data_bytes", "written_bps", "written_eps" })
public final class StreamStats {
  private final @Nullable String earliestEvent;
  private final @Nullable Long historicalDataBytes;
  private final @Nullable List<@NotNull @Valid StreamMetricsPoint> history;
  private final @Nullable String latestEvent;
  private final @Nullable BigDecimal readBps;
  private final @Nullable BigDecimal readEps;
  private final @Nullable Long rowCount;
  private final @Nullable Long streamingDataBytes;
  private final @Nullable BigDecimal writtenBps;
  private final @Nullable BigDecimal writtenEps;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private StreamStats(Builder builder) {
    earliestEvent = builder.earliestEvent;
    historicalDataBytes = builder.historicalDataBytes;
    history = builder.history;
    latestEvent = builder.latestEvent;
    readBps = builder.readBps;
    readEps = builder.readEps;
    rowCount = builder.rowCount;
    streamingDataBytes = builder.streamingDataBytes;
    writtenBps = builder.writtenBps;
    writtenEps = builder.writtenEps;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Time of the oldest event. */
  @JsonProperty("earliest_event") public @Nullable String earliestEvent() { return earliestEvent; }

  /** @throws java.time.format.DateTimeParseException if {@link #earliestEvent()} is not a valid date and time */
  public @Nullable OffsetDateTime earliestEventAsDateTime() {
    return earliestEvent == null ? null : OffsetDateTime.parse(earliestEvent);
  }

  /** Size of the historical store. */
  @JsonProperty("historical_data_bytes") public @Nullable Long historicalDataBytes() { return historicalDataBytes; }

  /** Past rates, present when <code>historyDays</code> is given. */
  @JsonProperty("history") public @Nullable List<StreamMetricsPoint> history() { return history; }

  /** Time of the newest event. */
  @JsonProperty("latest_event") public @Nullable String latestEvent() { return latestEvent; }

  /** @throws java.time.format.DateTimeParseException if {@link #latestEvent()} is not a valid date and time */
  public @Nullable OffsetDateTime latestEventAsDateTime() {
    return latestEvent == null ? null : OffsetDateTime.parse(latestEvent);
  }

  /** Bytes read per second, averaged over the last 30 minutes. */
  @JsonProperty("read_bps") public @Nullable BigDecimal readBps() { return readBps; }

  /** Events read per second, averaged over the last 30 minutes. */
  @JsonProperty("read_eps") public @Nullable BigDecimal readEps() { return readEps; }

  @JsonProperty("row_count") public @Nullable Long rowCount() { return rowCount; }

  /** Size of the streaming store. */
  @JsonProperty("streaming_data_bytes") public @Nullable Long streamingDataBytes() { return streamingDataBytes; }

  /** Bytes written per second, averaged over the last 30 minutes. */
  @JsonProperty("written_bps") public @Nullable BigDecimal writtenBps() { return writtenBps; }

  /** Events written per second, averaged over the last 30 minutes. */
  @JsonProperty("written_eps") public @Nullable BigDecimal writtenEps() { return writtenEps; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.earliestEvent = earliestEvent;
    builder.historicalDataBytes = historicalDataBytes;
    builder.history = history;
    builder.latestEvent = latestEvent;
    builder.readBps = readBps;
    builder.readEps = readEps;
    builder.rowCount = rowCount;
    builder.streamingDataBytes = streamingDataBytes;
    builder.writtenBps = writtenBps;
    builder.writtenEps = writtenEps;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StreamStats that && Objects.equals(this.earliestEvent, that.earliestEvent)
        && Objects.equals(this.historicalDataBytes, that.historicalDataBytes)
        && Objects.equals(this.history, that.history) && Objects.equals(this.latestEvent, that.latestEvent)
        && Objects.equals(this.readBps, that.readBps) && Objects.equals(this.readEps, that.readEps)
        && Objects.equals(this.rowCount, that.rowCount)
        && Objects.equals(this.streamingDataBytes, that.streamingDataBytes)
        && Objects.equals(this.writtenBps, that.writtenBps) && Objects.equals(this.writtenEps, that.writtenEps)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        earliestEvent, historicalDataBytes, history, latestEvent, readBps, readEps, rowCount, streamingDataBytes,
        writtenBps, writtenEps, additionalProperties);
  }

  @Override
  public String toString() {
    return "StreamStats[earliestEvent=" + earliestEvent + ", historicalDataBytes=" + historicalDataBytes
        + ", history=" + history + ", latestEvent=" + latestEvent + ", readBps=" + readBps + ", readEps=" + readEps
        + ", rowCount=" + rowCount + ", streamingDataBytes=" + streamingDataBytes + ", writtenBps=" + writtenBps
        + ", writtenEps=" + writtenEps + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "earliest_event", "historical_data_bytes", "history", "latest_event", "read_bps", "read_eps", "row_count",
        "streaming_data_bytes", "written_bps", "written_eps");
    private @Nullable String earliestEvent;
    private @Nullable Long historicalDataBytes;
    private @Nullable List<StreamMetricsPoint> history;
    private @Nullable String latestEvent;
    private @Nullable BigDecimal readBps;
    private @Nullable BigDecimal readEps;
    private @Nullable Long rowCount;
    private @Nullable Long streamingDataBytes;
    private @Nullable BigDecimal writtenBps;
    private @Nullable BigDecimal writtenEps;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Time of the oldest event. */
    @JsonProperty("earliest_event") public Builder earliestEvent(@Nullable String earliestEvent) {
      this.earliestEvent = earliestEvent;
      return this;
    }

    /** Size of the historical store. */
    @JsonProperty("historical_data_bytes") public Builder historicalDataBytes(@Nullable Long historicalDataBytes) {
      this.historicalDataBytes = historicalDataBytes;
      return this;
    }

    public Builder historicalDataBytes(long historicalDataBytes) { return historicalDataBytes(Long.valueOf(historicalDataBytes)); }

    /** Past rates, present when <code>historyDays</code> is given. */
    @JsonProperty("history") public Builder history(@Nullable List<StreamMetricsPoint> history) {
      this.history = ModelProperties.copyOf(history);
      return this;
    }

    /** Time of the newest event. */
    @JsonProperty("latest_event") public Builder latestEvent(@Nullable String latestEvent) {
      this.latestEvent = latestEvent;
      return this;
    }

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

    @JsonProperty("row_count") public Builder rowCount(@Nullable Long rowCount) {
      this.rowCount = rowCount;
      return this;
    }

    public Builder rowCount(long rowCount) { return rowCount(Long.valueOf(rowCount)); }

    /** Size of the streaming store. */
    @JsonProperty("streaming_data_bytes") public Builder streamingDataBytes(@Nullable Long streamingDataBytes) {
      this.streamingDataBytes = streamingDataBytes;
      return this;
    }

    public Builder streamingDataBytes(long streamingDataBytes) { return streamingDataBytes(Long.valueOf(streamingDataBytes)); }

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

    public StreamStats build() { return new StreamStats(this); }
  }
}
