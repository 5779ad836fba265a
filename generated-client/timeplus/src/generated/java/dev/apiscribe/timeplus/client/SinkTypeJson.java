// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.SinkType;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SinkTypeJson extends TextCodec<SinkType> {
  static final SinkTypeJson CODEC = new SinkTypeJson();

  private SinkTypeJson() {
    super("SinkType");
  }

  @Override
  protected SinkType fromText(String text) {
    return SinkType.valueOf(text);
  }

  @Override
  protected String toText(SinkType value) {
    return value.value();
  }
}
