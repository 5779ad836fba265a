// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.TopologyEdge;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TopologyEdgeJson extends ModelCodec<TopologyEdge> {
  static final TopologyEdgeJson CODEC = new TopologyEdgeJson();

  private TopologyEdgeJson() {
    super("TopologyEdge", "source", "target");
  }

  @Override
  protected TopologyEdge members(JsonReader in) throws IOException {
    TopologyEdge.Builder builder = TopologyEdge.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.source(in.text());
        case 1 -> builder.target(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, TopologyEdge value) throws IOException {
    out.start();
    out.text(this, 0, value.source());
    out.text(this, 1, value.target());
    out.others(value.additionalProperties());
    out.end();
  }
}
