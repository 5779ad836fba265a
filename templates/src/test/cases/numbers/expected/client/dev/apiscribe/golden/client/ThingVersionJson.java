// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ThingVersion;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingVersionJson extends ValueCodec<ThingVersion, Long> {
  static final ThingVersionJson CODEC = new ThingVersionJson();

  private ThingVersionJson() {
    super("ThingVersion", JsonCodecs.INTEGER);
  }

  @Override
  protected ThingVersion fromValue(Long value) {
    return ThingVersion.valueOf(value);
  }

  @Override
  protected Long toValue(ThingVersion value) {
    return value.value();
  }
}
