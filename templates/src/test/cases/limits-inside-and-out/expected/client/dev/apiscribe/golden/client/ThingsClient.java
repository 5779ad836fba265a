// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Outcome;
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
   * Create a thing.
   */
  public Outcome createThing(Thing body) {
    return this.createThingWithResponse(body, ThingsParameters.CreateThing.NONE, RequestOptions.none()).body();
  }

  /** Like {@link #createThing(Thing)}, with optional parameters. */
  public Outcome createThing(
      Thing body, ThingsParameters.CreateThing parameters) {
    return this.createThingWithResponse(body, parameters, RequestOptions.none()).body();
  }

  /** Like {@link #createThing(Thing)}, with options for this one call. */
  public Outcome createThing(
      Thing body, ThingsParameters.CreateThing parameters, RequestOptions options) {
    return this.createThingWithResponse(body, parameters, options).body();
  }

  /** Like {@link #createThing(Thing)}, with status and headers. */
  public Response<Outcome> createThingWithResponse(Thing body) {
    return this.createThingWithResponse(body, ThingsParameters.CreateThing.NONE, RequestOptions.none());
  }

  /** As {@link #createThing(Thing)}, with status and headers, and with options for this one call. */
  public Response<Outcome> createThingWithResponse(
      Thing body, ThingsParameters.CreateThing parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CREATE_THING)
        .query("ratio", parameters.ratio())
        .body(ThingJson.CODEC, body)
        .send(options);
  }
}
