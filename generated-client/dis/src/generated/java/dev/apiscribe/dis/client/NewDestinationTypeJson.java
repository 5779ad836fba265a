// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.NewDestinationType;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class NewDestinationTypeJson extends TextCodec<NewDestinationType> {
  static final NewDestinationTypeJson CODEC = new NewDestinationTypeJson();

  private NewDestinationTypeJson() {
    super("NewDestinationType");
  }

  @Override
  protected NewDestinationType fromText(String text) {
    return NewDestinationType.valueOf(text);
  }

  @Override
  protected String toText(NewDestinationType value) {
    return value.value();
  }
}
