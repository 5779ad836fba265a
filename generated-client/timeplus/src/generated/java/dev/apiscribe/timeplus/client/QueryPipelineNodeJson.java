// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.QueryPipelineNode;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class QueryPipelineNodeJson extends ModelCodec<QueryPipelineNode> {
  static final QueryPipelineNodeJson CODEC = new QueryPipelineNodeJson();

  private QueryPipelineNodeJson() {
    super("QueryPipelineNode", "id", "metric", "name", "status");
  }

  @Override
  protected QueryPipelineNode members(JsonReader in) throws IOException {
    QueryPipelineNode.Builder builder = QueryPipelineNode.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.id(in.integer());
        case 1 -> builder.metric(in.value(QueryPipelineNodeMetricJson.CODEC));
        case 2 -> builder.name(in.text());
        case 3 -> builder.status(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, QueryPipelineNode value) throws IOException {
    out.start();
    out.integer(this, 0, value.id());
    out.value(this, 1, value.metric(), QueryPipelineNodeMetricJson.CODEC);
    out.text(this, 2, value.name());
    out.text(this, 3, value.status());
    out.others(value.additionalProperties());
    out.end();
  }
}
