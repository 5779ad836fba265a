// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ConsumerStrategy;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ConsumerStrategyJson extends TextCodec<ConsumerStrategy> {
  static final ConsumerStrategyJson CODEC = new ConsumerStrategyJson();

  private ConsumerStrategyJson() {
    super("ConsumerStrategy");
  }

  @Override
  protected ConsumerStrategy fromText(String text) {
    return ConsumerStrategy.valueOf(text);
  }

  @Override
  protected String toText(ConsumerStrategy value) {
    return value.value();
  }
}
