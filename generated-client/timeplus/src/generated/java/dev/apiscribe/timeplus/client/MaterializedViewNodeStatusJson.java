// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.MaterializedViewNodeStatus;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class MaterializedViewNodeStatusJson extends TextCodec<MaterializedViewNodeStatus> {
  static final MaterializedViewNodeStatusJson CODEC = new MaterializedViewNodeStatusJson();

  private MaterializedViewNodeStatusJson() {
    super("MaterializedViewNodeStatus");
  }

  @Override
  protected MaterializedViewNodeStatus fromText(String text) {
    return MaterializedViewNodeStatus.valueOf(text);
  }

  @Override
  protected String toText(MaterializedViewNodeStatus value) {
    return value.value();
  }
}
