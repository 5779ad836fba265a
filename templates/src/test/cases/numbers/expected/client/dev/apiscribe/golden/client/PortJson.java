// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Port;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PortJson extends ValueCodec<Port, Integer> {
  static final PortJson CODEC = new PortJson();

  private PortJson() {
    super("Port", JsonCodecs.SMALL_INTEGER);
  }

  @Override
  protected Port fromValue(Integer value) {
    return Port.valueOf(value);
  }

  @Override
  protected Integer toValue(Port value) {
    return value.value();
  }
}
