// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.PreviewOffset;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PreviewOffsetJson extends TextCodec<PreviewOffset> {
  static final PreviewOffsetJson CODEC = new PreviewOffsetJson();

  private PreviewOffsetJson() {
    super("PreviewOffset");
  }

  @Override
  protected PreviewOffset fromText(String text) {
    return PreviewOffset.valueOf(text);
  }

  @Override
  protected String toText(PreviewOffset value) {
    return value.value();
  }
}
