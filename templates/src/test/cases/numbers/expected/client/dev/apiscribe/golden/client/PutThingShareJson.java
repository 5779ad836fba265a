// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.PutThingShare;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PutThingShareJson extends ValueCodec<PutThingShare, BigDecimal> {
  static final PutThingShareJson CODEC = new PutThingShareJson();

  private PutThingShareJson() {
    super("PutThingShare", JsonCodecs.DECIMAL);
  }

  @Override
  protected PutThingShare fromValue(BigDecimal value) {
    return PutThingShare.valueOf(value);
  }

  @Override
  protected BigDecimal toValue(PutThingShare value) {
    return value.value();
  }
}
