// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

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
   * Get a thing.
   */
  public Thing getThing() {
    return this.getThingWithResponse(ThingsParameters.GetThing.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #getThing()}, with optional parameters. */
  public Thing getThing(ThingsParameters.GetThing parameters) {
    return this.getThingWithResponse(parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #getThing()}, with options for this one call. */
  public Thing getThing(
      ThingsParameters.GetThing parameters, RequestOptions options) {
    return this.getThingWithResponse(parameters, options).body();
  }

  /** Works like {@link #getThing()}, with status and headers. */
  public Response<Thing> getThingWithResponse() {
    return this.getThingWithResponse(ThingsParameters.GetThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #getThing()}, with status and headers, and with options for this one call. */
  public Response<Thing> getThingWithResponse(
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
        .send(options);
  }
}
