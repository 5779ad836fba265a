// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.SourceType;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SourceTypeJson extends TextCodec<SourceType> {
  static final SourceTypeJson CODEC = new SourceTypeJson();

  private SourceTypeJson() {
    super("SourceType");
  }

  @Override
  protected SourceType fromText(String text) {
    return SourceType.valueOf(text);
  }

  @Override
  protected String toText(SourceType value) {
    return value.value();
  }
}
