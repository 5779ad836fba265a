// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Filling;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestBody;
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
   * Fill a thing.
   */
  public CompletableFuture<Void> fillThing(String name, Filling body) {
    return Response.bodyOf(this.fillThingWithResponse(name, body, ThingsParameters.FillThing.NONE, RequestOptions.none()));
  }

  /** Works like {@link #fillThing(String, Filling)}, with optional parameters. */
  public CompletableFuture<Void> fillThing(
      String name, Filling body, ThingsParameters.FillThing parameters) {
    return Response.bodyOf(this.fillThingWithResponse(name, body, parameters, RequestOptions.none()));
  }

  /** Works like {@link #fillThing(String, Filling)}, with options for this one call. */
  public CompletableFuture<Void> fillThing(
      String name, Filling body, ThingsParameters.FillThing parameters, RequestOptions options) {
    return Response.bodyOf(this.fillThingWithResponse(name, body, parameters, options));
  }

  /** Works like {@link #fillThing(String, Filling)}, with status and headers. */
  public CompletableFuture<Response<Void>> fillThingWithResponse(String name, Filling body) {
    return this.fillThingWithResponse(name, body, ThingsParameters.FillThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, Filling)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> fillThingWithResponse(
      String name, Filling body, ThingsParameters.FillThing parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.FILL_THING)
        .path("name", name)
        .query("since", parameters.since())
        .body(FillingJson.CODEC, body, "application/json")
        .sendAsync(options);
  }

  /**
   * Fill a thing.
   */
  public CompletableFuture<Void> fillThing(String name, RequestBody body) {
    return Response.bodyOf(this.fillThingWithResponse(name, body, ThingsParameters.FillThing.NONE, RequestOptions.none()));
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with optional parameters. */
  public CompletableFuture<Void> fillThing(
      String name, RequestBody body, ThingsParameters.FillThing parameters) {
    return Response.bodyOf(this.fillThingWithResponse(name, body, parameters, RequestOptions.none()));
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with options for this one call. */
  public CompletableFuture<Void> fillThing(
      String name, RequestBody body, ThingsParameters.FillThing parameters, RequestOptions options) {
    return Response.bodyOf(this.fillThingWithResponse(name, body, parameters, options));
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with status and headers. */
  public CompletableFuture<Response<Void>> fillThingWithResponse(String name, RequestBody body) {
    return this.fillThingWithResponse(name, body, ThingsParameters.FillThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> fillThingWithResponse(
      String name, RequestBody body, ThingsParameters.FillThing parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.FILL_THING)
        .path("name", name)
        .query("since", parameters.since())
        .body(body)
        .sendAsync(options);
  }
}
