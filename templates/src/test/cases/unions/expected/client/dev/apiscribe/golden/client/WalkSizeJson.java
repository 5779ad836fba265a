// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.WalkSize;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class WalkSizeJson extends ValueCodec<WalkSize, BigDecimal> {
  static final WalkSizeJson CODEC = new WalkSizeJson();

  private WalkSizeJson() {
    super("WalkSize", JsonCodecs.DECIMAL);
  }

  @Override
  protected WalkSize fromValue(BigDecimal value) {
    return WalkSize.valueOf(value);
  }

  @Override
  protected BigDecimal toValue(WalkSize value) {
    return value.value();
  }
}
