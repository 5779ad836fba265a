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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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
   * Create a thing.
   */
  public Outcome createThing(Thing body) {
    return this.createThingWithResponse(body, ThingsParameters.CreateThing.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #createThing(Thing)}, with optional parameters. */
  public Outcome createThing(
      Thing body, ThingsParameters.CreateThing parameters) {
    return this.createThingWithResponse(body, parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #createThing(Thing)}, with options for this one call. */
  public Outcome createThing(
      Thing body, ThingsParameters.CreateThing parameters, RequestOptions options) {
    return this.createThingWithResponse(body, parameters, options).body();
  }

  /** Works like {@link #createThing(Thing)}, with status and headers. */
  public Response<Outcome> createThingWithResponse(Thing body) {
    return this.createThingWithResponse(body, ThingsParameters.CreateThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #createThing(Thing)}, with status and headers, and with options for this one call. */
  public Response<Outcome> createThingWithResponse(
      Thing body, ThingsParameters.CreateThing parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CREATE_THING)
        .query("ratio", parameters.ratio())
        .query("names", parameters.names())
        .body(ThingJson.CODEC, body)
        .send(options);
  }

  /**
   * Put a grid.
   */
  public void putGrid(@Nullable List<List<Long>> body) {
    this.putGridWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putGrid(List)}, with options for this one call. */
  public void putGrid(
      @Nullable List<List<Long>> body, RequestOptions options) {
    this.putGridWithResponse(body, options);
  }

  /** Works like {@link #putGrid(List)}, with status and headers. */
  public Response<Void> putGridWithResponse(@Nullable List<List<Long>> body) {
    return this.putGridWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putGrid(List)}, with status and headers, and with options for this one call. */
  public Response<Void> putGridWithResponse(
      @Nullable List<List<Long>> body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_GRID)
        .body(ThingsOperations.PUT_GRID_BODY_, body, "application/json")
        .send(options);
  }

  /**
   * Put a grid.
   */
  public void putGrid(@Nullable Map<String, String> body) {
    this.putGridWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putGrid(Map)}, with options for this one call. */
  public void putGrid(
      @Nullable Map<String, String> body, RequestOptions options) {
    this.putGridWithResponse(body, options);
  }

  /** Works like {@link #putGrid(Map)}, with status and headers. */
  public Response<Void> putGridWithResponse(@Nullable Map<String, String> body) {
    return this.putGridWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putGrid(Map)}, with status and headers, and with options for this one call. */
  public Response<Void> putGridWithResponse(
      @Nullable Map<String, String> body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_GRID)
        .body(ThingsOperations.PUT_GRID_BODY__, body, "application/x+json")
        .send(options);
  }

  /**
   * Put a grid, too.
   */
  public void putGridBody(@Nullable List<Part> body) {
    this.putGridBodyWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putGridBody(List)}, with options for this one call. */
  public void putGridBody(@Nullable List<Part> body, RequestOptions options) {
    this.putGridBodyWithResponse(body, options);
  }

  /** Works like {@link #putGridBody(List)}, with status and headers. */
  public Response<Void> putGridBodyWithResponse(@Nullable List<Part> body) {
    return this.putGridBodyWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putGridBody(List)}, with status and headers, and with options for this one call. */
  public Response<Void> putGridBodyWithResponse(@Nullable List<Part> body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_GRID_BODY)
        .body(JsonCodecs.list(PartJson.CODEC), body)
        .send(options);
  }
}
