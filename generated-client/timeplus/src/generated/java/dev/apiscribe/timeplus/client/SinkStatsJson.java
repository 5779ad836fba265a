// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.SinkStats;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SinkStatsJson extends ModelCodec<SinkStats> {
  static final SinkStatsJson CODEC = new SinkStatsJson();

  private SinkStatsJson() {
    super(
        "SinkStats", "earliest_event", "errors", "failure_count", "historical_data_bytes", "history",
        "latest_event", "nodes", "read_bps", "read_eps", "row_count", "streaming_data_bytes", "success_count",
        "throughput", "written_bps", "written_eps");
  }

  @Override
  protected SinkStats members(JsonReader in) throws IOException {
    SinkStats.Builder builder = SinkStats.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.earliestEvent(in.text());
        case 1 -> builder.errors(in.required(in.list(ConnectorErrorJson.CODEC)));
        case 2 -> builder.failureCount(in.required(in.decimal()));
        case 3 -> builder.historicalDataBytes(in.integer());
        case 4 -> builder.history(in.list(StreamMetricsPointJson.CODEC));
        case 5 -> builder.latestEvent(in.text());
        case 6 -> builder.nodes(in.list(MaterializedViewNodeJson.CODEC));
        case 7 -> builder.readBps(in.decimal());
        case 8 -> builder.readEps(in.decimal());
        case 9 -> builder.rowCount(in.integer());
        case 10 -> builder.streamingDataBytes(in.integer());
        case 11 -> builder.successCount(in.required(in.decimal()));
        case 12 -> builder.throughput(in.required(in.list(ThroughputPointJson.CODEC)));
        case 13 -> builder.writtenBps(in.decimal());
        case 14 -> builder.writtenEps(in.decimal());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, SinkStats value) throws IOException {
    out.start();
    out.text(this, 0, value.earliestEvent());
    out.list(this, 1, value.errors(), ConnectorErrorJson.CODEC);
    out.decimal(this, 2, value.failureCount());
    out.integer(this, 3, value.historicalDataBytes());
    out.list(this, 4, value.history(), StreamMetricsPointJson.CODEC);
    out.text(this, 5, value.latestEvent());
    out.list(this, 6, value.nodes(), MaterializedViewNodeJson.CODEC);
    out.decimal(this, 7, value.readBps());
    out.decimal(this, 8, value.readEps());
    out.integer(this, 9, value.rowCount());
    out.integer(this, 10, value.streamingDataBytes());
    out.decimal(this, 11, value.successCount());
    out.list(this, 12, value.throughput(), ThroughputPointJson.CODEC);
    out.decimal(this, 13, value.writtenBps());
    out.decimal(this, 14, value.writtenEps());
    out.others(value.additionalProperties());
    out.end();
  }
}
