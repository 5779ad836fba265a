// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Colour;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ColourJson extends TextCodec<Colour> {
  static final ColourJson CODEC = new ColourJson();

  private ColourJson() {
    super("Colour");
  }

  @Override
  protected Colour fromText(String text) {
    return Colour.valueOf(text);
  }

  @Override
  protected String toText(Colour value) {
    return value.value();
  }
}
