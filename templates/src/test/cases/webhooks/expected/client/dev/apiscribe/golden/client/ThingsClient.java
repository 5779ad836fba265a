// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import javax.annotation.processing.Generated;

/**
 * Things.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class ThingsClient {
  private final ApiClient api;

  ThingsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * What clients call.
   */
  public void listThings() {
    this.listThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listThings()}, with options for this one call. */
  public void listThings(RequestOptions options) {
    this.listThingsWithResponse(options);
  }

  /** Works like {@link #listThings()}, with status and headers. */
  public Response<Void> listThingsWithResponse() {
    return this.listThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listThings()}, with status and headers, and with options for this one call. */
  public Response<Void> listThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .send(options);
  }
}
