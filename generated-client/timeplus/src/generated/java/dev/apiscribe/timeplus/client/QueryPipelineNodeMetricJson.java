// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.QueryPipelineNodeMetric;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class QueryPipelineNodeMetricJson extends ModelCodec<QueryPipelineNodeMetric> {
  static final QueryPipelineNodeMetricJson CODEC = new QueryPipelineNodeMetricJson();

  private QueryPipelineNodeMetricJson() {
    super("QueryPipelineNodeMetric", "processed_bytes", "processing_time_ns");
  }

  @Override
  protected QueryPipelineNodeMetric members(JsonReader in) throws IOException {
    QueryPipelineNodeMetric.Builder builder = QueryPipelineNodeMetric.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.processedBytes(in.integer());
        case 1 -> builder.processingTimeNs(in.integer());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, QueryPipelineNodeMetric value) throws IOException {
    out.start();
    out.integer(this, 0, value.processedBytes());
    out.integer(this, 1, value.processingTimeNs());
    out.others(value.additionalProperties());
    out.end();
  }
}
