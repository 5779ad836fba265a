// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.QueryPipeline;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class QueryPipelineJson extends ModelCodec<QueryPipeline> {
  static final QueryPipelineJson CODEC = new QueryPipelineJson();

  private QueryPipelineJson() {
    super("QueryPipeline", "edges", "nodes");
  }

  @Override
  protected QueryPipeline members(JsonReader in) throws IOException {
    QueryPipeline.Builder builder = QueryPipeline.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.edges(in.list(QueryPipelineEdgeJson.CODEC));
        case 1 -> builder.nodes(in.list(QueryPipelineNodeJson.CODEC));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, QueryPipeline value) throws IOException {
    out.start();
    out.list(this, 0, value.edges(), QueryPipelineEdgeJson.CODEC);
    out.list(this, 1, value.nodes(), QueryPipelineNodeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
