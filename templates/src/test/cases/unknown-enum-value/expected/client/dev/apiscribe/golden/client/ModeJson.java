// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Mode;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ModeJson extends TextCodec<Mode> {
  static final ModeJson CODEC = new ModeJson();

  private ModeJson() {
    super("Mode");
  }

  @Override
  protected Mode fromText(String text) {
    return Mode.valueOf(text);
  }

  @Override
  protected String toText(Mode value) {
    return value.value();
  }
}
