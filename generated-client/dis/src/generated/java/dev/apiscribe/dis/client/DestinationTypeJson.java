// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DestinationType;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DestinationTypeJson extends TextCodec<DestinationType> {
  static final DestinationTypeJson CODEC = new DestinationTypeJson();

  private DestinationTypeJson() {
    super("DestinationType");
  }

  @Override
  protected DestinationType fromText(String text) {
    return DestinationType.valueOf(text);
  }

  @Override
  protected String toText(DestinationType value) {
    return value.value();
  }
}
