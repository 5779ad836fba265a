// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.Subscription;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SubscriptionJson extends ModelCodec<Subscription> {
  static final SubscriptionJson CODEC = new SubscriptionJson();

  private SubscriptionJson() {
    super("Subscription", "customer", "payment", "spec", "subscription_plan");
  }

  @Override
  protected Subscription readProperties(JsonReader in) throws IOException {
    Subscription.Builder builder = Subscription.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.customer(in.value(CustomerJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.payment(in.value(PaymentJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.spec(in.value(SubscriptionSpecJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.subscriptionPlan(in.required(in.value(SubscriptionPlanJson.CODEC)));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Subscription.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Subscription value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("customer")) ? value.customer() : null, CustomerJson.CODEC);
    out.value(this, 1, (all || !kept.contains("payment")) ? value.payment() : null, PaymentJson.CODEC);
    out.value(this, 2, (all || !kept.contains("spec")) ? value.spec() : null, SubscriptionSpecJson.CODEC);
    out.value(this, 3, (all || !kept.contains("subscription_plan")) ? value.subscriptionPlan() : null, SubscriptionPlanJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
