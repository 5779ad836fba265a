// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.StreamStats;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamStatsJson extends ModelCodec<StreamStats> {
  static final StreamStatsJson CODEC = new StreamStatsJson();

  private StreamStatsJson() {
    super(
        "StreamStats", "earliest_event", "historical_data_bytes", "history", "latest_event", "read_bps", "read_eps",
        "row_count", "streaming_data_bytes", "written_bps", "written_eps");
  }

  @Override
  protected StreamStats readProperties(JsonReader in) throws IOException {
    StreamStats.Builder builder = StreamStats.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.earliestEvent(in.text());
        case 1 -> builder.historicalDataBytes(in.integer());
        case 2 -> builder.history(in.list(StreamMetricsPointJson.CODEC));
        case 3 -> builder.latestEvent(in.text());
        case 4 -> builder.readBps(in.decimal());
        case 5 -> builder.readEps(in.decimal());
        case 6 -> builder.rowCount(in.integer());
        case 7 -> builder.streamingDataBytes(in.integer());
        case 8 -> builder.writtenBps(in.decimal());
        case 9 -> builder.writtenEps(in.decimal());
        default -> builder.additionalProperty(in.name(), in.any());
      }
      UnreadProperty unread = in.unread();
      if (unread != null) {
        builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
      }
    }
    return builder.build(in.missing());
  }

  @Override
  public void write(JsonWriter out, StreamStats value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("earliest_event")) ? value.earliestEvent() : null);
    out.integer(this, 1, (all || !kept.contains("historical_data_bytes")) ? value.historicalDataBytes() : null);
    out.list(this, 2, (all || !kept.contains("history")) ? value.history() : null, StreamMetricsPointJson.CODEC);
    out.text(this, 3, (all || !kept.contains("latest_event")) ? value.latestEvent() : null);
    out.decimal(this, 4, (all || !kept.contains("read_bps")) ? value.readBps() : null);
    out.decimal(this, 5, (all || !kept.contains("read_eps")) ? value.readEps() : null);
    out.integer(this, 6, (all || !kept.contains("row_count")) ? value.rowCount() : null);
    out.integer(this, 7, (all || !kept.contains("streaming_data_bytes")) ? value.streamingDataBytes() : null);
    out.decimal(this, 8, (all || !kept.contains("written_bps")) ? value.writtenBps() : null);
    out.decimal(this, 9, (all || !kept.contains("written_eps")) ? value.writtenEps() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
