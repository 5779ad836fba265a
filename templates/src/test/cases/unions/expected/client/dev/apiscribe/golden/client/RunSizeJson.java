// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.RunSize;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class RunSizeJson extends ValueCodec<RunSize, BigDecimal> {
  static final RunSizeJson CODEC = new RunSizeJson();

  private RunSizeJson() {
    super("RunSize", JsonCodecs.DECIMAL);
  }

  @Override
  protected RunSize fromValue(BigDecimal value) {
    return RunSize.valueOf(value);
  }

  @Override
  protected BigDecimal toValue(RunSize value) {
    return value.value();
  }
}
