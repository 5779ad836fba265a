// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.QueryPipelineNodeMetric;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class QueryPipelineNodeMetricJson extends ModelCodec<QueryPipelineNodeMetric> {
  static final QueryPipelineNodeMetricJson CODEC = new QueryPipelineNodeMetricJson();

  private QueryPipelineNodeMetricJson() {
    super("QueryPipelineNodeMetric", "processed_bytes", "processing_time_ns");
  }

  @Override
  protected QueryPipelineNodeMetric readProperties(JsonReader in) throws IOException {
    QueryPipelineNodeMetric.Builder builder = QueryPipelineNodeMetric.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.processedBytes(in.integer());
        case 1 -> builder.processingTimeNs(in.integer());
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
  public void write(JsonWriter out, QueryPipelineNodeMetric value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("processed_bytes")) ? value.processedBytes() : null);
    out.integer(this, 1, (all || !kept.contains("processing_time_ns")) ? value.processingTimeNs() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
