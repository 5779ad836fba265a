// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Format;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class FormatJson extends TextCodec<Format> {
  static final FormatJson CODEC = new FormatJson();

  private FormatJson() {
    super("Format");
  }

  @Override
  protected Format fromText(String text) {
    return Format.valueOf(text);
  }

  @Override
  protected String toText(Format value) {
    return value.value();
  }
}
