// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.StreamMode;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamModeJson extends TextCodec<StreamMode> {
  static final StreamModeJson CODEC = new StreamModeJson();

  private StreamModeJson() {
    super("StreamMode");
  }

  @Override
  protected StreamMode fromText(String text) {
    return StreamMode.valueOf(text);
  }

  @Override
  protected String toText(StreamMode value) {
    return value.value();
  }
}
