// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DumpTaskState;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DumpTaskStateJson extends TextCodec<DumpTaskState> {
  static final DumpTaskStateJson CODEC = new DumpTaskStateJson();

  private DumpTaskStateJson() {
    super("DumpTaskState");
  }

  @Override
  protected DumpTaskState fromText(String text) {
    return DumpTaskState.valueOf(text);
  }

  @Override
  protected String toText(DumpTaskState value) {
    return value.value();
  }
}
