// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.NewStreamMode;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class NewStreamModeJson extends TextCodec<NewStreamMode> {
  static final NewStreamModeJson CODEC = new NewStreamModeJson();

  private NewStreamModeJson() {
    super("NewStreamMode");
  }

  @Override
  protected NewStreamMode fromText(String text) {
    return NewStreamMode.valueOf(text);
  }

  @Override
  protected String toText(NewStreamMode value) {
    return value.value();
  }
}
