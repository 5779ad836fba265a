// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Level;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.util.List;
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
   * Numbers in all places of a request.
   */
  public Level putThing(Level level, List<Thing> body) {
    return this.putThingWithResponse(level, body, ThingsParameters.PutThing.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #putThing(Level, List)}, with optional parameters. */
  public Level putThing(
      Level level, List<Thing> body, ThingsParameters.PutThing parameters) {
    return this.putThingWithResponse(level, body, parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #putThing(Level, List)}, with options for this one call. */
  public Level putThing(
      Level level, List<Thing> body, ThingsParameters.PutThing parameters, RequestOptions options) {
    return this.putThingWithResponse(level, body, parameters, options).body();
  }

  /** Works like {@link #putThing(Level, List)}, with status and headers. */
  public Response<Level> putThingWithResponse(Level level, List<Thing> body) {
    return this.putThingWithResponse(level, body, ThingsParameters.PutThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #putThing(Level, List)}, with status and headers, and with options for this one call. */
  public Response<Level> putThingWithResponse(
      Level level, List<Thing> body, ThingsParameters.PutThing parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_THING)
        .path("level", level)
        .query("share", parameters.share())
        .query("levels", parameters.levels())
        .header("X-Port", parameters.xPort())
        .body(JsonCodecs.list(ThingJson.CODEC), body)
        .send(options);
  }
}
