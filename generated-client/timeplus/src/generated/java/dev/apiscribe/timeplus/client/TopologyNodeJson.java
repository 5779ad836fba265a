// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.TopologyNode;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TopologyNodeJson extends ModelCodec<TopologyNode> {
  static final TopologyNodeJson CODEC = new TopologyNodeJson();

  private TopologyNodeJson() {
    super("TopologyNode", "id", "name", "ownership", "properties", "type");
  }

  @Override
  protected TopologyNode readProperties(JsonReader in) throws IOException {
    TopologyNode.Builder builder = TopologyNode.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.id(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.name(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.ownership(in.value(OwnerJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.properties(in.map(JsonCodecs.ANY));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.type(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 5);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, TopologyNode.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, TopologyNode value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("id")) ? value.id() : null);
    out.text(this, 1, (all || !kept.contains("name")) ? value.name() : null);
    out.value(this, 2, (all || !kept.contains("ownership")) ? value.ownership() : null, OwnerJson.CODEC);
    out.map(this, 3, (all || !kept.contains("properties")) ? value.properties() : null, JsonCodecs.ANY);
    out.text(this, 4, (all || !kept.contains("type")) ? value.type() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
