// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.MaterializedViewNode;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class MaterializedViewNodeJson extends ModelCodec<MaterializedViewNode> {
  static final MaterializedViewNodeJson CODEC = new MaterializedViewNodeJson();

  private MaterializedViewNodeJson() {
    super("MaterializedViewNode", "checkpoint_size", "last_error_message", "memory", "node_id", "status");
  }

  @Override
  protected MaterializedViewNode members(JsonReader in) throws IOException {
    MaterializedViewNode.Builder builder = MaterializedViewNode.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.checkpointSize(in.integer());
        case 1 -> builder.lastErrorMessage(in.text());
        case 2 -> builder.memory(in.integer());
        case 3 -> builder.nodeId(in.integer());
        case 4 -> builder.status(in.value(MaterializedViewNodeStatusJson.CODEC));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, MaterializedViewNode value) throws IOException {
    out.start();
    out.integer(this, 0, value.checkpointSize());
    out.text(this, 1, value.lastErrorMessage());
    out.integer(this, 2, value.memory());
    out.integer(this, 3, value.nodeId());
    out.value(this, 4, value.status(), MaterializedViewNodeStatusJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
