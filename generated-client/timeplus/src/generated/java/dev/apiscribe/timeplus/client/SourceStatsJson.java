// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.SourceStats;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SourceStatsJson extends ModelCodec<SourceStats> {
  static final SourceStatsJson CODEC = new SourceStatsJson();

  private SourceStatsJson() {
    super("SourceStats", "errors", "failure_count", "success_count", "throughput");
  }

  @Override
  protected SourceStats members(JsonReader in) throws IOException {
    SourceStats.Builder builder = SourceStats.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.errors(in.required(in.list(ConnectorErrorJson.CODEC)));
        case 1 -> builder.failureCount(in.required(in.decimal()));
        case 2 -> builder.successCount(in.required(in.decimal()));
        case 3 -> builder.throughput(in.required(in.list(ThroughputPointJson.CODEC)));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, SourceStats value) throws IOException {
    out.start();
    out.list(this, 0, value.errors(), ConnectorErrorJson.CODEC);
    out.decimal(this, 1, value.failureCount());
    out.decimal(this, 2, value.successCount());
    out.list(this, 3, value.throughput(), ThroughputPointJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
