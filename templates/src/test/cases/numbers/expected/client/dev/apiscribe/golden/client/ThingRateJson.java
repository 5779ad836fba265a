// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ThingRate;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingRateJson extends ValueCodec<ThingRate, BigDecimal> {
  static final ThingRateJson CODEC = new ThingRateJson();

  private ThingRateJson() {
    super("ThingRate", JsonCodecs.DECIMAL);
  }

  @Override
  protected ThingRate fromValue(BigDecimal value) {
    return ThingRate.valueOf(value);
  }

  @Override
  protected BigDecimal toValue(ThingRate value) {
    return value.value();
  }
}
