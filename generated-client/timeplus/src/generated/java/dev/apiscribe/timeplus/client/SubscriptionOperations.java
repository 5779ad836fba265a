// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.Subscription;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SubscriptionOperations {
  static final Operation<Subscription> GET_SUBSCRIPTION =
      Operation.<Subscription>of("getSubscription", "GET", "/v1beta2/subscription")
          .success(200, ResponseBody.json(SubscriptionJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private SubscriptionOperations() {}
}
