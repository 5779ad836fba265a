// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.SquareKind;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SquareKindJson extends ValueCodec<SquareKind, Long> {
  static final SquareKindJson CODEC = new SquareKindJson();

  private SquareKindJson() {
    super("SquareKind", JsonCodecs.INTEGER);
  }

  @Override
  protected SquareKind fromValue(Long value) {
    return SquareKind.valueOf(value);
  }

  @Override
  protected Long toValue(SquareKind value) {
    return value.value();
  }
}
