// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.TimestampFormat;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TimestampFormatJson extends TextCodec<TimestampFormat> {
  static final TimestampFormatJson CODEC = new TimestampFormatJson();

  private TimestampFormatJson() {
    super("TimestampFormat");
  }

  @Override
  protected TimestampFormat fromText(String text) {
    return TimestampFormat.valueOf(text);
  }

  @Override
  protected String toText(TimestampFormat value) {
    return value.value();
  }
}
