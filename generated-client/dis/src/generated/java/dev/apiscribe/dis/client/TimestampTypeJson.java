// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.TimestampType;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TimestampTypeJson extends TextCodec<TimestampType> {
  static final TimestampTypeJson CODEC = new TimestampTypeJson();

  private TimestampTypeJson() {
    super("TimestampType");
  }

  @Override
  protected TimestampType fromText(String text) {
    return TimestampType.valueOf(text);
  }

  @Override
  protected String toText(TimestampType value) {
    return value.value();
  }
}
