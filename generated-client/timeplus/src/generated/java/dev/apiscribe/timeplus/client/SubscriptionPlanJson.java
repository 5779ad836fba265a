// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.SubscriptionPlan;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SubscriptionPlanJson extends TextCodec<SubscriptionPlan> {
  static final SubscriptionPlanJson CODEC = new SubscriptionPlanJson();

  private SubscriptionPlanJson() {
    super("SubscriptionPlan");
  }

  @Override
  protected SubscriptionPlan fromText(String text) {
    return SubscriptionPlan.valueOf(text);
  }

  @Override
  protected String toText(SubscriptionPlan value) {
    return value.value();
  }
}
