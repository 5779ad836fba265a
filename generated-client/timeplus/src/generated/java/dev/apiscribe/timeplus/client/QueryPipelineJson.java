// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.QueryPipeline;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class QueryPipelineJson extends ModelCodec<QueryPipeline> {
  static final QueryPipelineJson CODEC = new QueryPipelineJson();

  private QueryPipelineJson() {
    super("QueryPipeline", "edges", "nodes");
  }

  @Override
  protected QueryPipeline readProperties(JsonReader in) throws IOException {
    QueryPipeline.Builder builder = QueryPipeline.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.edges(in.list(QueryPipelineEdgeJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.nodes(in.list(QueryPipelineNodeJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, QueryPipeline.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, QueryPipeline value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("edges")) ? value.edges() : null, QueryPipelineEdgeJson.CODEC);
    out.list(this, 1, (all || !kept.contains("nodes")) ? value.nodes() : null, QueryPipelineNodeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
