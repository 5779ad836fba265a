// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.IngestFormat;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class IngestFormatJson extends TextCodec<IngestFormat> {
  static final IngestFormatJson CODEC = new IngestFormatJson();

  private IngestFormatJson() {
    super("IngestFormat");
  }

  @Override
  protected IngestFormat fromText(String text) {
    return IngestFormat.valueOf(text);
  }

  @Override
  protected String toText(IngestFormat value) {
    return value.value();
  }
}
