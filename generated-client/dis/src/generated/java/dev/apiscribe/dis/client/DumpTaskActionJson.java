// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DumpTaskAction;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DumpTaskActionJson extends TextCodec<DumpTaskAction> {
  static final DumpTaskActionJson CODEC = new DumpTaskActionJson();

  private DumpTaskActionJson() {
    super("DumpTaskAction");
  }

  @Override
  protected DumpTaskAction fromText(String text) {
    return DumpTaskAction.valueOf(text);
  }

  @Override
  protected String toText(DumpTaskAction value) {
    return value.value();
  }
}
