// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.CompressionFormat;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CompressionFormatJson extends TextCodec<CompressionFormat> {
  static final CompressionFormatJson CODEC = new CompressionFormatJson();

  private CompressionFormatJson() {
    super("CompressionFormat");
  }

  @Override
  protected CompressionFormat fromText(String text) {
    return CompressionFormat.valueOf(text);
  }

  @Override
  protected String toText(CompressionFormat value) {
    return value.value();
  }
}
