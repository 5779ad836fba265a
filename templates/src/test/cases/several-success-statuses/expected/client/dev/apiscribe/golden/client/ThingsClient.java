// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.EventResponse;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
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
   * Make a thing.
   */
  public @Nullable Thing makeThing() {
    return this.makeThingWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #makeThing()}, with options for this one call. */
  public @Nullable Thing makeThing(RequestOptions options) {
    return this.makeThingWithResponse(options).body();
  }

  /** Works like {@link #makeThing()}, with status and headers. */
  public Response<Thing> makeThingWithResponse() {
    return this.makeThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #makeThing()}, with status and headers, and with options for this one call. */
  public Response<Thing> makeThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.MAKE_THING)
        .send(options);
  }

  /**
   * Start all things.
   */
  public void startThings() {
    this.startThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #startThings()}, with options for this one call. */
  public void startThings(RequestOptions options) {
    this.startThingsWithResponse(options);
  }

  /** Works like {@link #startThings()}, with status and headers. */
  public Response<Void> startThingsWithResponse() {
    return this.startThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #startThings()}, with status and headers, and with options for this one call. */
  public Response<Void> startThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.START_THINGS)
        .send(options);
  }

  /**
   * Watch things.
   */
  public EventResponse<Thing> watchThings() {
    return this.watchThingsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #watchThings()}, with options for this one call. */
  public EventResponse<Thing> watchThings(RequestOptions options) {
    return this.watchThingsWithResponse(options).body();
  }

  /** Works like {@link #watchThings()}, with status and headers. */
  public Response<EventResponse<Thing>> watchThingsWithResponse() {
    return this.watchThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #watchThings()}, with status and headers, and with options for this one call. */
  public Response<EventResponse<Thing>> watchThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.WATCH_THINGS)
        .send(options);
  }
}
