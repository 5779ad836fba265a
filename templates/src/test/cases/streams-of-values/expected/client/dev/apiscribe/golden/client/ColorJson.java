// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Color;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ColorJson extends TextCodec<Color> {
  static final ColorJson CODEC = new ColorJson();

  private ColorJson() {
    super("Color");
  }

  @Override
  protected Color fromText(String text) {
    return Color.valueOf(text);
  }

  @Override
  protected String toText(Color value) {
    return value.value();
  }
}
