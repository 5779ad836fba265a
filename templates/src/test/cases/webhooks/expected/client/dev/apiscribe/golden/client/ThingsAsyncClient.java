// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Things.
 *
 * <p>Safe for concurrent use. A future fails with what {@link ThingsClient} throws.
 */
@Generated("apiscribe")
public final class ThingsAsyncClient {
  private final ApiClient api;

  ThingsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * What clients call.
   */
  public CompletableFuture<Void> listThings() {
    return Response.bodyOf(this.listThingsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listThings()}, with options for this one call. */
  public CompletableFuture<Void> listThings(RequestOptions options) {
    return Response.bodyOf(this.listThingsWithResponse(options));
  }

  /** Works like {@link #listThings()}, with status and headers. */
  public CompletableFuture<Response<Void>> listThingsWithResponse() {
    return this.listThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listThings()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> listThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .sendAsync(options);
  }
}
