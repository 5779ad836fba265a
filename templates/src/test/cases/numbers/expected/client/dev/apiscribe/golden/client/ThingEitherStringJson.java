// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ThingEitherString;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingEitherStringJson extends TextCodec<ThingEitherString> {
  static final ThingEitherStringJson CODEC = new ThingEitherStringJson();

  private ThingEitherStringJson() {
    super("ThingEitherString");
  }

  @Override
  protected ThingEitherString fromText(String text) {
    return ThingEitherString.valueOf(text);
  }

  @Override
  protected String toText(ThingEitherString value) {
    return value.value();
  }
}
