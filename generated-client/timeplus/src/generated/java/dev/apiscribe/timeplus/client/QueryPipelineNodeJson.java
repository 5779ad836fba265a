// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.QueryPipelineNode;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class QueryPipelineNodeJson extends ModelCodec<QueryPipelineNode> {
  static final QueryPipelineNodeJson CODEC = new QueryPipelineNodeJson();

  private QueryPipelineNodeJson() {
    super("QueryPipelineNode", "id", "metric", "name", "status");
  }

  @Override
  protected QueryPipelineNode readProperties(JsonReader in) throws IOException {
    QueryPipelineNode.Builder builder = QueryPipelineNode.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.id(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.metric(in.value(QueryPipelineNodeMetricJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.name(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.status(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, QueryPipelineNode.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, QueryPipelineNode value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("id")) ? value.id() : null);
    out.value(this, 1, (all || !kept.contains("metric")) ? value.metric() : null, QueryPipelineNodeMetricJson.CODEC);
    out.text(this, 2, (all || !kept.contains("name")) ? value.name() : null);
    out.text(this, 3, (all || !kept.contains("status")) ? value.status() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
