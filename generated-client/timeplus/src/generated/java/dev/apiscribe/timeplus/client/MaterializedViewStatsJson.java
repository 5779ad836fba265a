// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.MaterializedViewStats;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class MaterializedViewStatsJson extends ModelCodec<MaterializedViewStats> {
  static final MaterializedViewStatsJson CODEC = new MaterializedViewStatsJson();

  private MaterializedViewStatsJson() {
    super(
        "MaterializedViewStats", "earliest_event", "historical_data_bytes", "history", "latest_event", "nodes",
        "read_bps", "read_eps", "row_count", "streaming_data_bytes", "written_bps", "written_eps");
  }

  @Override
  protected MaterializedViewStats readProperties(JsonReader in) throws IOException {
    MaterializedViewStats.Builder builder = MaterializedViewStats.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.earliestEvent(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.historicalDataBytes(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.history(in.list(StreamMetricsPointJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.latestEvent(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.nodes(in.list(MaterializedViewNodeJson.CODEC));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.readBps(in.decimal());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.readEps(in.decimal());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.rowCount(in.integer());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.streamingDataBytes(in.integer());
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.writtenBps(in.decimal());
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.writtenEps(in.decimal());
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 11);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, MaterializedViewStats.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, MaterializedViewStats value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("earliest_event")) ? value.earliestEvent() : null);
    out.integer(this, 1, (all || !kept.contains("historical_data_bytes")) ? value.historicalDataBytes() : null);
    out.list(this, 2, (all || !kept.contains("history")) ? value.history() : null, StreamMetricsPointJson.CODEC);
    out.text(this, 3, (all || !kept.contains("latest_event")) ? value.latestEvent() : null);
    out.list(this, 4, (all || !kept.contains("nodes")) ? value.nodes() : null, MaterializedViewNodeJson.CODEC);
    out.decimal(this, 5, (all || !kept.contains("read_bps")) ? value.readBps() : null);
    out.decimal(this, 6, (all || !kept.contains("read_eps")) ? value.readEps() : null);
    out.integer(this, 7, (all || !kept.contains("row_count")) ? value.rowCount() : null);
    out.integer(this, 8, (all || !kept.contains("streaming_data_bytes")) ? value.streamingDataBytes() : null);
    out.decimal(this, 9, (all || !kept.contains("written_bps")) ? value.writtenBps() : null);
    out.decimal(this, 10, (all || !kept.contains("written_eps")) ? value.writtenEps() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
