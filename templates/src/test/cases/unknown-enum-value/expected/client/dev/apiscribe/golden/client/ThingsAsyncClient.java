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
   * Get a thing.
   */
  public CompletableFuture<Thing> getThing() {
    return Response.bodyOf(this.getThingWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getThing()}, with options for this one call. */
  public CompletableFuture<Thing> getThing(RequestOptions options) {
    return Response.bodyOf(this.getThingWithResponse(options));
  }

  /** Works like {@link #getThing()}, with status and headers. */
  public CompletableFuture<Response<Thing>> getThingWithResponse() {
    return this.getThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getThing()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> getThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_THING)
        .sendAsync(options);
  }

  /**
   * Replace a thing.
   */
  public CompletableFuture<Void> replaceThing() {
    return Response.bodyOf(this.replaceThingWithResponse(ThingsParameters.ReplaceThing.NONE, RequestOptions.none()));
  }

  /** Works like {@link #replaceThing()}, with optional parameters. */
  public CompletableFuture<Void> replaceThing(ThingsParameters.ReplaceThing parameters) {
    return Response.bodyOf(this.replaceThingWithResponse(parameters, RequestOptions.none()));
  }

  /** Works like {@link #replaceThing()}, with options for this one call. */
  public CompletableFuture<Void> replaceThing(
      ThingsParameters.ReplaceThing parameters, RequestOptions options) {
    return Response.bodyOf(this.replaceThingWithResponse(parameters, options));
  }

  /** Works like {@link #replaceThing()}, with status and headers. */
  public CompletableFuture<Response<Void>> replaceThingWithResponse() {
    return this.replaceThingWithResponse(ThingsParameters.ReplaceThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #replaceThing()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> replaceThingWithResponse(
      ThingsParameters.ReplaceThing parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.REPLACE_THING)
        .query("mode", parameters.mode())
        .sendAsync(options);
  }
}
