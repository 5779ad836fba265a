// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/MaterializedViewStats there, or the templates in templates/models.
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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Counts, rates and node states of a materialized view. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "earliest_event", "historical_data_bytes", "history", "latest_event", "nodes", "read_bps", "read_eps",
  "row_count", "streaming_data_bytes", "written_bps", "written_eps" })
public final class MaterializedViewStats {
  @JsonProperty("earliest_event") private final @Nullable String earliestEvent;
  @JsonProperty("historical_data_bytes") private final @Nullable Long historicalDataBytes;
  @JsonProperty("history") private final @Nullable List<@NotNull @Valid StreamMetricsPoint> history;
  @JsonProperty("latest_event") private final @Nullable String latestEvent;
  @JsonProperty("nodes") private final @Nullable List<@NotNull @Valid MaterializedViewNode> nodes;
  @JsonProperty("read_bps") private final @Nullable BigDecimal readBps;
  @JsonProperty("read_eps") private final @Nullable BigDecimal readEps;
  @JsonProperty("row_count") private final @Nullable Long rowCount;
  @JsonProperty("streaming_data_bytes") private final @Nullable Long streamingDataBytes;
  @JsonProperty("written_bps") private final @Nullable BigDecimal writtenBps;
  @JsonProperty("written_eps") private final @Nullable BigDecimal writtenEps;
  private final ModelProperties kept;

  private MaterializedViewStats(Builder builder, UnaryOperator<String> missing) {
    earliestEvent = builder.earliestEvent;
    historicalDataBytes = builder.historicalDataBytes;
    history = builder.history;
    latestEvent = builder.latestEvent;
    nodes = builder.nodes;
    readBps = builder.readBps;
    readEps = builder.readEps;
    rowCount = builder.rowCount;
    streamingDataBytes = builder.streamingDataBytes;
    writtenBps = builder.writtenBps;
    writtenEps = builder.writtenEps;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private MaterializedViewStats(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Time of the oldest event. */
  public @Nullable String earliestEvent() { return kept.optional("earliest_event", earliestEvent); }

  /** @throws UnreadablePropertyException if {@link #earliestEvent()} is not of its format, or fails */
  public @Nullable OffsetDateTime earliestEventAsDateTime() {
    return earliestEvent() == null ? null : TextFormats.dateTime("earliest_event", earliestEvent());
  }

  /** Size of the historical store. */
  public @Nullable Long historicalDataBytes() { return kept.optional("historical_data_bytes", historicalDataBytes); }

  /** Past rates, present when <code>historyDays</code> is given. */
  public @Nullable List<StreamMetricsPoint> history() { return kept.optional("history", history); }

  /** Time of the newest event. */
  public @Nullable String latestEvent() { return kept.optional("latest_event", latestEvent); }

  /** @throws UnreadablePropertyException if {@link #latestEvent()} is not of its format, or fails */
  public @Nullable OffsetDateTime latestEventAsDateTime() {
    return latestEvent() == null ? null : TextFormats.dateTime("latest_event", latestEvent());
  }

  public @Nullable List<MaterializedViewNode> nodes() { return kept.optional("nodes", nodes); }

  /** Bytes read per second, averaged over the last 30 minutes. */
  public @Nullable BigDecimal readBps() { return kept.optional("read_bps", readBps); }

  /** Events read per second, averaged over the last 30 minutes. */
  public @Nullable BigDecimal readEps() { return kept.optional("read_eps", readEps); }

  public @Nullable Long rowCount() { return kept.optional("row_count", rowCount); }

  /** Size of the streaming store. */
  public @Nullable Long streamingDataBytes() { return kept.optional("streaming_data_bytes", streamingDataBytes); }

  /** Bytes written per second, averaged over the last 30 minutes. */
  public @Nullable BigDecimal writtenBps() { return kept.optional("written_bps", writtenBps); }

  /** Events written per second, averaged over the last 30 minutes. */
  public @Nullable BigDecimal writtenEps() { return kept.optional("written_eps", writtenEps); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.earliestEvent = earliestEvent;
    builder.historicalDataBytes = historicalDataBytes;
    builder.history = history;
    builder.latestEvent = latestEvent;
    builder.nodes = nodes;
    builder.readBps = readBps;
    builder.readEps = readEps;
    builder.rowCount = rowCount;
    builder.streamingDataBytes = streamingDataBytes;
    builder.writtenBps = writtenBps;
    builder.writtenEps = writtenEps;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof MaterializedViewStats that && Objects.equals(this.earliestEvent, that.earliestEvent)
        && Objects.equals(this.historicalDataBytes, that.historicalDataBytes)
        && Objects.equals(this.history, that.history) && Objects.equals(this.latestEvent, that.latestEvent)
        && Objects.equals(this.nodes, that.nodes) && Objects.equals(this.readBps, that.readBps)
        && Objects.equals(this.readEps, that.readEps) && Objects.equals(this.rowCount, that.rowCount)
        && Objects.equals(this.streamingDataBytes, that.streamingDataBytes)
        && Objects.equals(this.writtenBps, that.writtenBps) && Objects.equals(this.writtenEps, that.writtenEps)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        earliestEvent, historicalDataBytes, history, latestEvent, nodes, readBps, readEps, rowCount,
        streamingDataBytes, writtenBps, writtenEps, kept);
  }

  @Override public String toString() {
    return "MaterializedViewStats[earliestEvent=" + earliestEvent + ", historicalDataBytes=" + historicalDataBytes
        + ", history=" + history + ", latestEvent=" + latestEvent + ", nodes=" + nodes + ", readBps=" + readBps
        + ", readEps=" + readEps + ", rowCount=" + rowCount + ", streamingDataBytes=" + streamingDataBytes
        + ", writtenBps=" + writtenBps + ", writtenEps=" + writtenEps + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "earliest_event", "historical_data_bytes", "history", "latest_event", "nodes", "read_bps", "read_eps",
        "row_count", "streaming_data_bytes", "written_bps", "written_eps");
    private @Nullable String earliestEvent;
    private @Nullable Long historicalDataBytes;
    private @Nullable List<StreamMetricsPoint> history;
    private @Nullable String latestEvent;
    private @Nullable List<MaterializedViewNode> nodes;
    private @Nullable BigDecimal readBps;
    private @Nullable BigDecimal readEps;
    private @Nullable Long rowCount;
    private @Nullable Long streamingDataBytes;
    private @Nullable BigDecimal writtenBps;
    private @Nullable BigDecimal writtenEps;

    private Builder() {}

    /** Time of the oldest event. */
    @JsonProperty("earliest_event") public Builder earliestEvent(@Nullable String earliestEvent) {
      this.earliestEvent = set("earliest_event", earliestEvent);
      return this;
    }

    public Builder earliestEventAsDateTime(@Nullable OffsetDateTime earliestEvent) {
      return earliestEvent(earliestEvent == null ? null : TextFormats.text(earliestEvent));
    }

    /** Size of the historical store. */
    @JsonProperty("historical_data_bytes") public Builder historicalDataBytes(@Nullable Long historicalDataBytes) {
      this.historicalDataBytes = set("historical_data_bytes", historicalDataBytes);
      return this;
    }

    public Builder historicalDataBytes(long historicalDataBytes) { return historicalDataBytes(Long.valueOf(historicalDataBytes)); }

    /** Past rates, present when <code>historyDays</code> is given. */
    @JsonProperty("history") public Builder history(@Nullable List<StreamMetricsPoint> history) {
      this.history = set("history", ModelProperties.copyOf(history));
      return this;
    }

    /** Time of the newest event. */
    @JsonProperty("latest_event") public Builder latestEvent(@Nullable String latestEvent) {
      this.latestEvent = set("latest_event", latestEvent);
      return this;
    }

    public Builder latestEventAsDateTime(@Nullable OffsetDateTime latestEvent) {
      return latestEvent(latestEvent == null ? null : TextFormats.text(latestEvent));
    }

    @JsonProperty("nodes") public Builder nodes(@Nullable List<MaterializedViewNode> nodes) {
      this.nodes = set("nodes", ModelProperties.copyOf(nodes));
      return this;
    }

    /** Bytes read per second, averaged over the last 30 minutes. */
    @JsonProperty("read_bps") public Builder readBps(@Nullable BigDecimal readBps) {
      this.readBps = set("read_bps", readBps);
      return this;
    }

    /** Events read per second, averaged over the last 30 minutes. */
    @JsonProperty("read_eps") public Builder readEps(@Nullable BigDecimal readEps) {
      this.readEps = set("read_eps", readEps);
      return this;
    }

    @JsonProperty("row_count") public Builder rowCount(@Nullable Long rowCount) {
      this.rowCount = set("row_count", rowCount);
      return this;
    }

    public Builder rowCount(long rowCount) { return rowCount(Long.valueOf(rowCount)); }

    /** Size of the streaming store. */
    @JsonProperty("streaming_data_bytes") public Builder streamingDataBytes(@Nullable Long streamingDataBytes) {
      this.streamingDataBytes = set("streaming_data_bytes", streamingDataBytes);
      return this;
    }

    public Builder streamingDataBytes(long streamingDataBytes) { return streamingDataBytes(Long.valueOf(streamingDataBytes)); }

    /** Bytes written per second, averaged over the last 30 minutes. */
    @JsonProperty("written_bps") public Builder writtenBps(@Nullable BigDecimal writtenBps) {
      this.writtenBps = set("written_bps", writtenBps);
      return this;
    }

    /** Events written per second, averaged over the last 30 minutes. */
    @JsonProperty("written_eps") public Builder writtenEps(@Nullable BigDecimal writtenEps) {
      this.writtenEps = set("written_eps", writtenEps);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public MaterializedViewStats build() { return complete("MaterializedViewStats", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public MaterializedViewStats build(UnaryOperator<String> missing) { return new MaterializedViewStats(this, missing); }
  }
}
