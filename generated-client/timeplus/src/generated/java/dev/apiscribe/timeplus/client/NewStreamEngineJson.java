// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.NewStreamEngine;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class NewStreamEngineJson extends TextCodec<NewStreamEngine> {
  static final NewStreamEngineJson CODEC = new NewStreamEngineJson();

  private NewStreamEngineJson() {
    super("NewStreamEngine");
  }

  @Override
  protected NewStreamEngine fromText(String text) {
    return NewStreamEngine.valueOf(text);
  }

  @Override
  protected String toText(NewStreamEngine value) {
    return value.value();
  }
}
