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
    return this.getThingWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #getThing()}, with options for this one call. */
  public Thing getThing(RequestOptions options) {
    return this.getThingWithResponse(options).body();
  }

  /** Works like {@link #getThing()}, with status and headers. */
  public Response<Thing> getThingWithResponse() {
    return this.getThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getThing()}, with status and headers, and with options for this one call. */
  public Response<Thing> getThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_THING)
        .send(options);
  }

  /**
   * Replace a thing.
   */
  public void replaceThing() {
    this.replaceThingWithResponse(ThingsParameters.ReplaceThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #replaceThing()}, with optional parameters. */
  public void replaceThing(ThingsParameters.ReplaceThing parameters) {
    this.replaceThingWithResponse(parameters, RequestOptions.none());
  }

  /** Works like {@link #replaceThing()}, with options for this one call. */
  public void replaceThing(
      ThingsParameters.ReplaceThing parameters, RequestOptions options) {
    this.replaceThingWithResponse(parameters, options);
  }

  /** Works like {@link #replaceThing()}, with status and headers. */
  public Response<Void> replaceThingWithResponse() {
    return this.replaceThingWithResponse(ThingsParameters.ReplaceThing.NONE, RequestOptions.none());
  }

  /** Works like {@link #replaceThing()}, with status and headers, and with options for this one call. */
  public Response<Void> replaceThingWithResponse(
      ThingsParameters.ReplaceThing parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.REPLACE_THING)
        .query("mode", parameters.mode())
        .send(options);
  }
}
