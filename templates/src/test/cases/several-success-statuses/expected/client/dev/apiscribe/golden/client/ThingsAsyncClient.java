// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.EventResponse;
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
   * Make a thing.
   */
  public CompletableFuture<Thing> makeThing() {
    return Response.bodyOf(this.makeThingWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #makeThing()}, with options for this one call. */
  public CompletableFuture<Thing> makeThing(RequestOptions options) {
    return Response.bodyOf(this.makeThingWithResponse(options));
  }

  /** Works like {@link #makeThing()}, with status and headers. */
  public CompletableFuture<Response<Thing>> makeThingWithResponse() {
    return this.makeThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #makeThing()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> makeThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.MAKE_THING)
        .sendAsync(options);
  }

  /**
   * Start all things.
   */
  public CompletableFuture<Void> startThings() {
    return Response.bodyOf(this.startThingsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #startThings()}, with options for this one call. */
  public CompletableFuture<Void> startThings(RequestOptions options) {
    return Response.bodyOf(this.startThingsWithResponse(options));
  }

  /** Works like {@link #startThings()}, with status and headers. */
  public CompletableFuture<Response<Void>> startThingsWithResponse() {
    return this.startThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #startThings()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> startThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.START_THINGS)
        .sendAsync(options);
  }

  /**
   * Watch things.
   */
  public CompletableFuture<EventResponse<Thing>> watchThings() {
    return Response.bodyOf(this.watchThingsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #watchThings()}, with options for this one call. */
  public CompletableFuture<EventResponse<Thing>> watchThings(RequestOptions options) {
    return Response.bodyOf(this.watchThingsWithResponse(options));
  }

  /** Works like {@link #watchThings()}, with status and headers. */
  public CompletableFuture<Response<EventResponse<Thing>>> watchThingsWithResponse() {
    return this.watchThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #watchThings()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<EventResponse<Thing>>> watchThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.WATCH_THINGS)
        .sendAsync(options);
  }
}
