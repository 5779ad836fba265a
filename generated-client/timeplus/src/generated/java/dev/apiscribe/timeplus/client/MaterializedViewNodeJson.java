// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.MaterializedViewNode;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class MaterializedViewNodeJson extends ModelCodec<MaterializedViewNode> {
  static final MaterializedViewNodeJson CODEC = new MaterializedViewNodeJson();

  private MaterializedViewNodeJson() {
    super("MaterializedViewNode", "checkpoint_size", "last_error_message", "memory", "node_id", "status");
  }

  @Override
  protected MaterializedViewNode readProperties(JsonReader in) throws IOException {
    MaterializedViewNode.Builder builder = MaterializedViewNode.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.checkpointSize(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.lastErrorMessage(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.memory(in.integer());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.nodeId(in.integer());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.status(in.value(MaterializedViewNodeStatusJson.CODEC));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 5);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, MaterializedViewNode.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, MaterializedViewNode value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("checkpoint_size")) ? value.checkpointSize() : null);
    out.text(this, 1, (all || !kept.contains("last_error_message")) ? value.lastErrorMessage() : null);
    out.integer(this, 2, (all || !kept.contains("memory")) ? value.memory() : null);
    out.integer(this, 3, (all || !kept.contains("node_id")) ? value.nodeId() : null);
    out.value(this, 4, (all || !kept.contains("status")) ? value.status() : null, MaterializedViewNodeStatusJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
