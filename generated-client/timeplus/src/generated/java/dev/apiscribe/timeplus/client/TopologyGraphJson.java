// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.TopologyGraph;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TopologyGraphJson extends ModelCodec<TopologyGraph> {
  static final TopologyGraphJson CODEC = new TopologyGraphJson();

  private TopologyGraphJson() {
    super("TopologyGraph", "dependencies", "edges", "nodes");
  }

  @Override
  protected TopologyGraph readProperties(JsonReader in) throws IOException {
    TopologyGraph.Builder builder = TopologyGraph.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.dependencies(in.list(TopologyEdgeJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.edges(in.list(TopologyEdgeJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.nodes(in.list(TopologyNodeJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, TopologyGraph.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, TopologyGraph value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("dependencies")) ? value.dependencies() : null, TopologyEdgeJson.CODEC);
    out.list(this, 1, (all || !kept.contains("edges")) ? value.edges() : null, TopologyEdgeJson.CODEC);
    out.list(this, 2, (all || !kept.contains("nodes")) ? value.nodes() : null, TopologyNodeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
