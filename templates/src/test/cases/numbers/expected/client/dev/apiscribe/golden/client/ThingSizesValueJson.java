// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ThingSizesValue;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingSizesValueJson extends ValueCodec<ThingSizesValue, Long> {
  static final ThingSizesValueJson CODEC = new ThingSizesValueJson();

  private ThingSizesValueJson() {
    super("ThingSizesValue", JsonCodecs.INTEGER);
  }

  @Override
  protected ThingSizesValue fromValue(Long value) {
    return ThingSizesValue.valueOf(value);
  }

  @Override
  protected Long toValue(ThingSizesValue value) {
    return value.value();
  }
}
