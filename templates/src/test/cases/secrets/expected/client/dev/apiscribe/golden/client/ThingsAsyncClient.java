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
    return Response.bodyOf(this.getThingWithResponse(ThingsParameters.GetThing.NONE, RequestOptions.none()));
  }

  /** Works like {@link #getThing()}, with optional parameters. */
  public CompletableFuture<Thing> getThing(ThingsParameters.GetThing parameters) {
    return Response.bodyOf(this.getThingWithResponse(parameters, RequestOptions.none()));
  }

  /** Works like {@link #getThing()}, with options for this one call. */
  public CompletableFuture<Thing> getThing(
      ThingsParameters.GetThing parameters, RequestOptions options) {
    return Response.bodyOf(this.getThingWithResponse(parameters, options));
  }

  /** Works like {@link #getThing()}, with status and headers. */
  public CompletableFuture<Response<Thing>> getThingWithResponse() {
    return this.getThingWithResponse(ThingsParameters.GetThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #getThing()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> getThingWithResponse(
      ThingsParameters.GetThing parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_THING)
        .query("by-mark", parameters.byMark())
        .query("by-format", parameters.byFormat())
        .query("by-mark-of-schema", parameters.byMarkOfSchema())
        .query("by-format-elsewhere", parameters.byFormatElsewhere())
        .query("by-mark-elsewhere", parameters.byMarkElsewhere())
        .query("by-format-of-elements", parameters.byFormatOfElements())
        .header("X-By-Format", parameters.xByFormat())
        .query("shown", parameters.shown())
        .sendAsync(options);
  }
}
