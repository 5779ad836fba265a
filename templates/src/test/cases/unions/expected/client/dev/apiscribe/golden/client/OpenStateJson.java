// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.OpenState;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class OpenStateJson extends TextCodec<OpenState> {
  static final OpenStateJson CODEC = new OpenStateJson();

  private OpenStateJson() {
    super("OpenState");
  }

  @Override
  protected OpenState fromText(String text) {
    return OpenState.valueOf(text);
  }

  @Override
  protected String toText(OpenState value) {
    return value.value();
  }
}
