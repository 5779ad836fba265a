// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
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
   * Headers of every type.
   */
  public Thing listThings() {
    return this.listThingsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listThings()}, with options for this one call. */
  public Thing listThings(RequestOptions options) {
    return this.listThingsWithResponse(options).body();
  }

  /** Works like {@link #listThings()}, with status and headers. */
  public Response<Thing> listThingsWithResponse() {
    return this.listThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listThings()}, with status and headers, and with options for this one call. */
  public Response<Thing> listThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .send(options);
  }

  /**
   * Headers without a body.
   */
  public void color() {
    this.colorWithResponse(RequestOptions.none());
  }

  /** Works like {@link #color()}, with options for this one call. */
  public void color(RequestOptions options) {
    this.colorWithResponse(options);
  }

  /** Works like {@link #color()}, with status and headers. */
  public Response<Void> colorWithResponse() {
    return this.colorWithResponse(RequestOptions.none());
  }

  /** Works like {@link #color()}, with status and headers, and with options for this one call. */
  public Response<Void> colorWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.COLOR)
        .send(options);
  }

  /**
   * No headers.
   */
  public void deleteThings() {
    this.deleteThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #deleteThings()}, with options for this one call. */
  public void deleteThings(RequestOptions options) {
    this.deleteThingsWithResponse(options);
  }

  /** Works like {@link #deleteThings()}, with status and headers. */
  public Response<Void> deleteThingsWithResponse() {
    return this.deleteThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #deleteThings()}, with status and headers, and with options for this one call. */
  public Response<Void> deleteThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.DELETE_THINGS)
        .send(options);
  }
}
