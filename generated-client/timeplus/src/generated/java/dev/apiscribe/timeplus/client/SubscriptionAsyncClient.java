// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.Subscription;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * What the tenant has paid for.
 *
 * <p>Safe for concurrent use. A future fails with what {@link SubscriptionClient} throws.
 */
@Generated("apiscribe")
public final class SubscriptionAsyncClient {
  private final ApiClient api;

  SubscriptionAsyncClient(ApiClient api) {
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
  public CompletableFuture<Subscription> getSubscription() {
    return Response.bodyOf(this.getSubscriptionWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getSubscription()}, with options for this one call. */
  public CompletableFuture<Subscription> getSubscription(RequestOptions options) {
    return Response.bodyOf(this.getSubscriptionWithResponse(options));
  }

  /** Works like {@link #getSubscription()}, with status and headers. */
  public CompletableFuture<Response<Subscription>> getSubscriptionWithResponse() {
    return this.getSubscriptionWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getSubscription()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Subscription>> getSubscriptionWithResponse(RequestOptions options) {
    return this.api
        .call(SubscriptionOperations.GET_SUBSCRIPTION)
        .sendAsync(options);
  }
}
