// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.RoundKind;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class RoundKindJson extends ValueCodec<RoundKind, Long> {
  static final RoundKindJson CODEC = new RoundKindJson();

  private RoundKindJson() {
    super("RoundKind", JsonCodecs.INTEGER);
  }

  @Override
  protected RoundKind fromValue(Long value) {
    return RoundKind.valueOf(value);
  }

  @Override
  protected Long toValue(RoundKind value) {
    return value.value();
  }
}
