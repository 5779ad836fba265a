// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/StreamStats there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Counts and rates of a stream. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "earliest_event",
  "historical_data_bytes",
  "history",
  "latest_event",
  "read_bps",
  "read_eps",
  "row_count",
  "streaming_data_bytes",
  "written_bps",
  "written_eps" })
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

  private final Map<String, @Nullable Object> otherMembers;

  private StreamStats(Builder builder) {
    this.earliestEvent = builder.earliestEvent;
    this.historicalDataBytes = builder.historicalDataBytes;
    this.history = builder.history;
    this.latestEvent = builder.latestEvent;
    this.readBps = builder.readBps;
    this.readEps = builder.readEps;
    this.rowCount = builder.rowCount;
    this.streamingDataBytes = builder.streamingDataBytes;
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
  static StreamStats of(Builder builder) {
    return builder.build();
  }

  /** Time of the oldest event. */
  @JsonProperty("earliest_event")
  public @Nullable String earliestEvent() {
    return this.earliestEvent;
  }

  /**
   * {@link #earliestEvent()} as a date and time.
   *
   * @throws java.time.format.DateTimeParseException if the text is none
   */
  public @Nullable OffsetDateTime earliestEventAsDateTime() {
    return this.earliestEvent == null ? null : OffsetDateTime.parse(this.earliestEvent);
  }

  /** Size of the historical store. */
  @JsonProperty("historical_data_bytes")
  public @Nullable Long historicalDataBytes() {
    return this.historicalDataBytes;
  }

  /** Past rates, present when <code>historyDays</code> is given. */
  @JsonProperty("history")
  public @Nullable List<StreamMetricsPoint> history() {
    return this.history;
  }

  /** Time of the newest event. */
  @JsonProperty("latest_event")
  public @Nullable String latestEvent() {
    return this.latestEvent;
  }

  /**
   * {@link #latestEvent()} as a date and time.
   *
   * @throws java.time.format.DateTimeParseException if the text is none
   */
  public @Nullable OffsetDateTime latestEventAsDateTime() {
    return this.latestEvent == null ? null : OffsetDateTime.parse(this.latestEvent);
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

  @JsonProperty("row_count")
  public @Nullable Long rowCount() {
    return this.rowCount;
  }

  /** Size of the streaming store. */
  @JsonProperty("streaming_data_bytes")
  public @Nullable Long streamingDataBytes() {
    return this.streamingDataBytes;
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
    builder.earliestEvent = this.earliestEvent;
    builder.historicalDataBytes = this.historicalDataBytes;
    builder.history = this.history;
    builder.latestEvent = this.latestEvent;
    builder.readBps = this.readBps;
    builder.readEps = this.readEps;
    builder.rowCount = this.rowCount;
    builder.streamingDataBytes = this.streamingDataBytes;
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
        || (other instanceof StreamStats that
            && Objects.equals(this.earliestEvent, that.earliestEvent)
            && Objects.equals(this.historicalDataBytes, that.historicalDataBytes)
            && Objects.equals(this.history, that.history)
            && Objects.equals(this.latestEvent, that.latestEvent)
            && Objects.equals(this.readBps, that.readBps)
            && Objects.equals(this.readEps, that.readEps)
            && Objects.equals(this.rowCount, that.rowCount)
            && Objects.equals(this.streamingDataBytes, that.streamingDataBytes)
            && Objects.equals(this.writtenBps, that.writtenBps)
            && Objects.equals(this.writtenEps, that.writtenEps)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.earliestEvent,
        this.historicalDataBytes,
        this.history,
        this.latestEvent,
        this.readBps,
        this.readEps,
        this.rowCount,
        this.streamingDataBytes,
        this.writtenBps,
        this.writtenEps,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "StreamStats["
        + "earliestEvent=" + this.earliestEvent + ", "
        + "historicalDataBytes=" + this.historicalDataBytes + ", "
        + "history=" + this.history + ", "
        + "latestEvent=" + this.latestEvent + ", "
        + "readBps=" + this.readBps + ", "
        + "readEps=" + this.readEps + ", "
        + "rowCount=" + this.rowCount + ", "
        + "streamingDataBytes=" + this.streamingDataBytes + ", "
        + "writtenBps=" + this.writtenBps + ", "
        + "writtenEps=" + this.writtenEps + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link StreamStats}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "earliest_event",
            "historical_data_bytes",
            "history",
            "latest_event",
            "read_bps",
            "read_eps",
            "row_count",
            "streaming_data_bytes",
            "written_bps",
            "written_eps");

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
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Time of the oldest event. */
    @JsonProperty("earliest_event")
    public Builder earliestEvent(@Nullable String earliestEvent) {
      this.earliestEvent = earliestEvent;
      return this;
    }

    /** Size of the historical store. */
    @JsonProperty("historical_data_bytes")
    public Builder historicalDataBytes(@Nullable Long historicalDataBytes) {
      this.historicalDataBytes = historicalDataBytes;
      return this;
    }

    /** The same for a plain number. */
    public Builder historicalDataBytes(long historicalDataBytes) {
      return this.historicalDataBytes(Long.valueOf(historicalDataBytes));
    }

    /** Past rates, present when <code>historyDays</code> is given. */
    @JsonProperty("history")
    public Builder history(@Nullable List<StreamMetricsPoint> history) {
      this.history =
          history == null ? null : Collections.unmodifiableList(new ArrayList<>(history));
      return this;
    }

    /** Time of the newest event. */
    @JsonProperty("latest_event")
    public Builder latestEvent(@Nullable String latestEvent) {
      this.latestEvent = latestEvent;
      return this;
    }

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

    @JsonProperty("row_count")
    public Builder rowCount(@Nullable Long rowCount) {
      this.rowCount = rowCount;
      return this;
    }

    /** The same for a plain number. */
    public Builder rowCount(long rowCount) {
      return this.rowCount(Long.valueOf(rowCount));
    }

    /** Size of the streaming store. */
    @JsonProperty("streaming_data_bytes")
    public Builder streamingDataBytes(@Nullable Long streamingDataBytes) {
      this.streamingDataBytes = streamingDataBytes;
      return this;
    }

    /** The same for a plain number. */
    public Builder streamingDataBytes(long streamingDataBytes) {
      return this.streamingDataBytes(Long.valueOf(streamingDataBytes));
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
    public StreamStats build() {
      return new StreamStats(this);
    }
  }
}
