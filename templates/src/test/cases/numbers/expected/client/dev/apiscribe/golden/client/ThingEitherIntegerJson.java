// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ThingEitherInteger;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingEitherIntegerJson extends ValueCodec<ThingEitherInteger, Long> {
  static final ThingEitherIntegerJson CODEC = new ThingEitherIntegerJson();

  private ThingEitherIntegerJson() {
    super("ThingEitherInteger", JsonCodecs.INTEGER);
  }

  @Override
  protected ThingEitherInteger fromValue(Long value) {
    return ThingEitherInteger.valueOf(value);
  }

  @Override
  protected Long toValue(ThingEitherInteger value) {
    return value.value();
  }
}
