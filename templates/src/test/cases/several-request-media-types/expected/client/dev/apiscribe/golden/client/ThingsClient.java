// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Filling;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestBody;
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
   * Fill a thing.
   */
  public void fillThing(String name, Filling body) {
    this.fillThingWithResponse(name, body, ThingsParameters.FillThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, Filling)}, with optional parameters. */
  public void fillThing(
      String name, Filling body, ThingsParameters.FillThing parameters) {
    this.fillThingWithResponse(name, body, parameters, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, Filling)}, with options for this one call. */
  public void fillThing(
      String name, Filling body, ThingsParameters.FillThing parameters, RequestOptions options) {
    this.fillThingWithResponse(name, body, parameters, options);
  }

  /** Works like {@link #fillThing(String, Filling)}, with status and headers. */
  public Response<Void> fillThingWithResponse(String name, Filling body) {
    return this.fillThingWithResponse(name, body, ThingsParameters.FillThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, Filling)}, with status and headers, and with options for this one call. */
  public Response<Void> fillThingWithResponse(
      String name, Filling body, ThingsParameters.FillThing parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.FILL_THING)
        .path("name", name)
        .query("since", parameters.since())
        .body(FillingJson.CODEC, body, "application/json")
        .send(options);
  }

  /**
   * Fill a thing.
   */
  public void fillThing(String name, RequestBody body) {
    this.fillThingWithResponse(name, body, ThingsParameters.FillThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with optional parameters. */
  public void fillThing(
      String name, RequestBody body, ThingsParameters.FillThing parameters) {
    this.fillThingWithResponse(name, body, parameters, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with options for this one call. */
  public void fillThing(
      String name, RequestBody body, ThingsParameters.FillThing parameters, RequestOptions options) {
    this.fillThingWithResponse(name, body, parameters, options);
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with status and headers. */
  public Response<Void> fillThingWithResponse(String name, RequestBody body) {
    return this.fillThingWithResponse(name, body, ThingsParameters.FillThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with status and headers, and with options for this one call. */
  public Response<Void> fillThingWithResponse(
      String name, RequestBody body, ThingsParameters.FillThing parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.FILL_THING)
        .path("name", name)
        .query("since", parameters.since())
        .body(body)
        .send(options);
  }
}
