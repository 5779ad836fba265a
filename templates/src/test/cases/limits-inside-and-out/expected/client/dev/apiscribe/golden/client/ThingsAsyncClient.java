// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Outcome;
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
   * Create a thing.
   */
  public CompletableFuture<Outcome> createThing(Thing body) {
    return Response.bodyOf(this.createThingWithResponse(body, ThingsParameters.CreateThing.NONE, RequestOptions.none()));
  }

  /** Like {@link #createThing(Thing)}, with optional parameters. */
  public CompletableFuture<Outcome> createThing(
      Thing body, ThingsParameters.CreateThing parameters) {
    return Response.bodyOf(this.createThingWithResponse(body, parameters, RequestOptions.none()));
  }

  /** Like {@link #createThing(Thing)}, with options for this one call. */
  public CompletableFuture<Outcome> createThing(
      Thing body, ThingsParameters.CreateThing parameters, RequestOptions options) {
    return Response.bodyOf(this.createThingWithResponse(body, parameters, options));
  }

  /** Like {@link #createThing(Thing)}, with status and headers. */
  public CompletableFuture<Response<Outcome>> createThingWithResponse(Thing body) {
    return this.createThingWithResponse(body, ThingsParameters.CreateThing.NONE, RequestOptions.none());
  }

  /** As {@link #createThing(Thing)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Outcome>> createThingWithResponse(
      Thing body, ThingsParameters.CreateThing parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CREATE_THING)
        .query("ratio", parameters.ratio())
        .body(ThingJson.CODEC, body)
        .sendAsync(options);
  }
}
