// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.Subscription;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** What the tenant has paid for. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
public interface SubscriptionOperations {
  /**
   * Gets the subscription.
   *
   * <p>Returns the plan of the tenant, who pays for it and what it includes.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2583-2598.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/subscription",
      produces = "application/json")
  Subscription getSubscription();
}
