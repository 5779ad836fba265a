// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Level;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class LevelJson extends ValueCodec<Level, Long> {
  static final LevelJson CODEC = new LevelJson();

  private LevelJson() {
    super("Level", JsonCodecs.INTEGER);
  }

  @Override
  protected Level fromValue(Long value) {
    return Level.valueOf(value);
  }

  @Override
  protected Long toValue(Level value) {
    return value.value();
  }
}
