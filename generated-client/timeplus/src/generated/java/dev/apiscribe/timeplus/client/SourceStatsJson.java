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
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.errors(in.requiredOrNull(in.list(ConnectorErrorJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.failureCount(in.required(in.decimal()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.successCount(in.required(in.decimal()));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.throughput(in.requiredOrNull(in.list(ThroughputPointJson.CODEC)));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, SourceStats.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
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
