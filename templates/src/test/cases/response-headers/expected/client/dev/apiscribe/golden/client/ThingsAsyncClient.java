// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
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
   * Headers of every type.
   */
  public CompletableFuture<Thing> listThings() {
    return Response.bodyOf(this.listThingsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listThings()}, with options for this one call. */
  public CompletableFuture<Thing> listThings(RequestOptions options) {
    return Response.bodyOf(this.listThingsWithResponse(options));
  }

  /** Works like {@link #listThings()}, with status and headers. */
  public CompletableFuture<Response<Thing>> listThingsWithResponse() {
    return this.listThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listThings()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> listThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .sendAsync(options);
  }

  /**
   * Headers without a body.
   */
  public CompletableFuture<Void> color() {
    return Response.bodyOf(this.colorWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #color()}, with options for this one call. */
  public CompletableFuture<Void> color(RequestOptions options) {
    return Response.bodyOf(this.colorWithResponse(options));
  }

  /** Works like {@link #color()}, with status and headers. */
  public CompletableFuture<Response<Void>> colorWithResponse() {
    return this.colorWithResponse(RequestOptions.none());
  }

  /** Works like {@link #color()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> colorWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.COLOR)
        .sendAsync(options);
  }

  /**
   * No headers.
   */
  public CompletableFuture<Void> deleteThings() {
    return Response.bodyOf(this.deleteThingsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #deleteThings()}, with options for this one call. */
  public CompletableFuture<Void> deleteThings(RequestOptions options) {
    return Response.bodyOf(this.deleteThingsWithResponse(options));
  }

  /** Works like {@link #deleteThings()}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteThingsWithResponse() {
    return this.deleteThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #deleteThings()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.DELETE_THINGS)
        .sendAsync(options);
  }
}
