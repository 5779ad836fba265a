// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.OnOff;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class OnOffJson extends TextCodec<OnOff> {
  static final OnOffJson CODEC = new OnOffJson();

  private OnOffJson() {
    super("OnOff");
  }

  @Override
  protected OnOff fromText(String text) {
    return OnOff.valueOf(text);
  }

  @Override
  protected String toText(OnOff value) {
    return value.value();
  }
}
