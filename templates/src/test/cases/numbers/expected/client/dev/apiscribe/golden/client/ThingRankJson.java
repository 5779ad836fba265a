// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ThingRank;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingRankJson extends ValueCodec<ThingRank, Long> {
  static final ThingRankJson CODEC = new ThingRankJson();

  private ThingRankJson() {
    super("ThingRank", JsonCodecs.INTEGER);
  }

  @Override
  protected ThingRank fromValue(Long value) {
    return ThingRank.valueOf(value);
  }

  @Override
  protected Long toValue(ThingRank value) {
    return value.value();
  }
}
