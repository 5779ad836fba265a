// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.QueryPipelineEdge;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class QueryPipelineEdgeJson extends ModelCodec<QueryPipelineEdge> {
  static final QueryPipelineEdgeJson CODEC = new QueryPipelineEdgeJson();

  private QueryPipelineEdgeJson() {
    super("QueryPipelineEdge", "from", "to");
  }

  @Override
  protected QueryPipelineEdge readProperties(JsonReader in) throws IOException {
    QueryPipelineEdge.Builder builder = QueryPipelineEdge.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.from(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.to(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, QueryPipelineEdge.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, QueryPipelineEdge value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("from")) ? value.from() : null);
    out.integer(this, 1, (all || !kept.contains("to")) ? value.to() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
