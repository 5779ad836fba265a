// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DestinationFileType;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DestinationFileTypeJson extends TextCodec<DestinationFileType> {
  static final DestinationFileTypeJson CODEC = new DestinationFileTypeJson();

  private DestinationFileTypeJson() {
    super("DestinationFileType");
  }

  @Override
  protected DestinationFileType fromText(String text) {
    return DestinationFileType.valueOf(text);
  }

  @Override
  protected String toText(DestinationFileType value) {
    return value.value();
  }
}
