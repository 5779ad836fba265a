// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.StreamStatus;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamStatusJson extends TextCodec<StreamStatus> {
  static final StreamStatusJson CODEC = new StreamStatusJson();

  private StreamStatusJson() {
    super("StreamStatus");
  }

  @Override
  protected StreamStatus fromText(String text) {
    return StreamStatus.valueOf(text);
  }

  @Override
  protected String toText(StreamStatus value) {
    return value.value();
  }
}
