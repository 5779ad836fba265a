// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.Subscription;
import javax.annotation.processing.Generated;

/**
 * What the tenant has paid for.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class SubscriptionClient {
  private final ApiClient api;

  SubscriptionClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Gets the subscription.
   *
   * <p>Returns the plan of the tenant, who pays for it and what it includes.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2583-2598.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Subscription getSubscription() {
    return this.getSubscriptionWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #getSubscription()}, with options for this one call. */
  public Subscription getSubscription(RequestOptions options) {
    return this.getSubscriptionWithResponse(options).body();
  }

  /** Works like {@link #getSubscription()}, with status and headers. */
  public Response<Subscription> getSubscriptionWithResponse() {
    return this.getSubscriptionWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getSubscription()}, with status and headers, and with options for this one call. */
  public Response<Subscription> getSubscriptionWithResponse(RequestOptions options) {
    return this.api
        .call(SubscriptionOperations.GET_SUBSCRIPTION)
        .send(options);
  }
}
