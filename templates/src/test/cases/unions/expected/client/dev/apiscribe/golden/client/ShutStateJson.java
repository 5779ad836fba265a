// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ShutState;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ShutStateJson extends TextCodec<ShutState> {
  static final ShutStateJson CODEC = new ShutStateJson();

  private ShutStateJson() {
    super("ShutState");
  }

  @Override
  protected ShutState fromText(String text) {
    return ShutState.valueOf(text);
  }

  @Override
  protected String toText(ShutState value) {
    return value.value();
  }
}
