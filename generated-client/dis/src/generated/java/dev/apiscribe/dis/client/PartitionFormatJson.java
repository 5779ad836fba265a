// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.PartitionFormat;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PartitionFormatJson extends TextCodec<PartitionFormat> {
  static final PartitionFormatJson CODEC = new PartitionFormatJson();

  private PartitionFormatJson() {
    super("PartitionFormat");
  }

  @Override
  protected PartitionFormat fromText(String text) {
    return PartitionFormat.valueOf(text);
  }

  @Override
  protected String toText(PartitionFormat value) {
    return value.value();
  }
}
