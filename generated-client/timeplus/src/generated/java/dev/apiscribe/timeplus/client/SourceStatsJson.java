// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.SourceStats;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SourceStatsJson extends ModelCodec<SourceStats> {
  static final SourceStatsJson CODEC = new SourceStatsJson();

  private SourceStatsJson() {
    super("SourceStats", "errors", "failure_count", "success_count", "throughput");
  }

  @Override
  protected SourceStats readProperties(JsonReader in) throws IOException {
    SourceStats.Builder builder = SourceStats.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.errors(in.requiredOrNull(in.list(ConnectorErrorJson.CODEC)));
        case 1 -> builder.failureCount(in.required(in.decimal()));
        case 2 -> builder.successCount(in.required(in.decimal()));
        case 3 -> builder.throughput(in.requiredOrNull(in.list(ThroughputPointJson.CODEC)));
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
  public void write(JsonWriter out, SourceStats value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("errors")) ? value.errors() : null, ConnectorErrorJson.CODEC);
    out.decimal(this, 1, (all || !kept.contains("failure_count")) ? value.failureCount() : null);
    out.decimal(this, 2, (all || !kept.contains("success_count")) ? value.successCount() : null);
    out.list(this, 3, (all || !kept.contains("throughput")) ? value.throughput() : null, ThroughputPointJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
