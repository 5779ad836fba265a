// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.StreamType;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamTypeJson extends TextCodec<StreamType> {
  static final StreamTypeJson CODEC = new StreamTypeJson();

  private StreamTypeJson() {
    super("StreamType");
  }

  @Override
  protected StreamType fromText(String text) {
    return StreamType.valueOf(text);
  }

  @Override
  protected String toText(StreamType value) {
    return value.value();
  }
}
