// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Outcome;
import dev.apiscribe.golden.model.Part;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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

  /** Works like {@link #createThing(Thing)}, with optional parameters. */
  public CompletableFuture<Outcome> createThing(
      Thing body, ThingsParameters.CreateThing parameters) {
    return Response.bodyOf(this.createThingWithResponse(body, parameters, RequestOptions.none()));
  }

  /** Works like {@link #createThing(Thing)}, with options for this one call. */
  public CompletableFuture<Outcome> createThing(
      Thing body, ThingsParameters.CreateThing parameters, RequestOptions options) {
    return Response.bodyOf(this.createThingWithResponse(body, parameters, options));
  }

  /** Works like {@link #createThing(Thing)}, with status and headers. */
  public CompletableFuture<Response<Outcome>> createThingWithResponse(Thing body) {
    return this.createThingWithResponse(body, ThingsParameters.CreateThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #createThing(Thing)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Outcome>> createThingWithResponse(
      Thing body, ThingsParameters.CreateThing parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CREATE_THING)
        .query("ratio", parameters.ratio())
        .query("names", parameters.names())
        .body(ThingJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Put a grid.
   */
  public CompletableFuture<Void> putGrid(@Nullable List<List<Long>> body) {
    return Response.bodyOf(this.putGridWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #putGrid(List)}, with options for this one call. */
  public CompletableFuture<Void> putGrid(
      @Nullable List<List<Long>> body, RequestOptions options) {
    return Response.bodyOf(this.putGridWithResponse(body, options));
  }

  /** Works like {@link #putGrid(List)}, with status and headers. */
  public CompletableFuture<Response<Void>> putGridWithResponse(@Nullable List<List<Long>> body) {
    return this.putGridWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putGrid(List)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> putGridWithResponse(
      @Nullable List<List<Long>> body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_GRID)
        .body(ThingsOperations.PUT_GRID_BODY_, body, "application/json")
        .sendAsync(options);
  }

  /**
   * Put a grid.
   */
  public CompletableFuture<Void> putGrid(@Nullable Map<String, String> body) {
    return Response.bodyOf(this.putGridWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #putGrid(Map)}, with options for this one call. */
  public CompletableFuture<Void> putGrid(
      @Nullable Map<String, String> body, RequestOptions options) {
    return Response.bodyOf(this.putGridWithResponse(body, options));
  }

  /** Works like {@link #putGrid(Map)}, with status and headers. */
  public CompletableFuture<Response<Void>> putGridWithResponse(@Nullable Map<String, String> body) {
    return this.putGridWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putGrid(Map)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> putGridWithResponse(
      @Nullable Map<String, String> body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_GRID)
        .body(ThingsOperations.PUT_GRID_BODY__, body, "application/x+json")
        .sendAsync(options);
  }

  /**
   * Put a grid, too.
   */
  public CompletableFuture<Void> putGridBody(@Nullable List<Part> body) {
    return Response.bodyOf(this.putGridBodyWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #putGridBody(List)}, with options for this one call. */
  public CompletableFuture<Void> putGridBody(@Nullable List<Part> body, RequestOptions options) {
    return Response.bodyOf(this.putGridBodyWithResponse(body, options));
  }

  /** Works like {@link #putGridBody(List)}, with status and headers. */
  public CompletableFuture<Response<Void>> putGridBodyWithResponse(@Nullable List<Part> body) {
    return this.putGridBodyWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putGridBody(List)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> putGridBodyWithResponse(@Nullable List<Part> body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_GRID_BODY)
        .body(JsonCodecs.list(PartJson.CODEC), body)
        .sendAsync(options);
  }
}
