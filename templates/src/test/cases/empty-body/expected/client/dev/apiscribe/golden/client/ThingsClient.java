// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Empty;
import dev.apiscribe.runtime.ApiClient;
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
   * Touch a thing.
   */
  public Empty touchThing(String id, @Nullable Empty body) {
    return this.touchThingWithResponse(id, body, RequestOptions.none()).body();
  }

  /** Works like {@link #touchThing(String, Empty)}, with options for this one call. */
  public Empty touchThing(
      String id, @Nullable Empty body, RequestOptions options) {
    return this.touchThingWithResponse(id, body, options).body();
  }

  /** Works like {@link #touchThing(String, Empty)}, with status and headers. */
  public Response<Empty> touchThingWithResponse(String id, @Nullable Empty body) {
    return this.touchThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #touchThing(String, Empty)}, with status and headers, and with options for this one call. */
  public Response<Empty> touchThingWithResponse(
      String id, @Nullable Empty body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.TOUCH_THING)
        .path("id", id)
        .body(EmptyJson.CODEC, body)
        .send(options);
  }

  /**
   * Delete a thing.
   */
  public void deleteThing(String id) {
    this.deleteThingWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteThing(String)}, with options for this one call. */
  public void deleteThing(String id, RequestOptions options) {
    this.deleteThingWithResponse(id, options);
  }

  /** Works like {@link #deleteThing(String)}, with status and headers. */
  public Response<Void> deleteThingWithResponse(String id) {
    return this.deleteThingWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteThing(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteThingWithResponse(String id, RequestOptions options) {
    return this.api
        .call(ThingsOperations.DELETE_THING)
        .path("id", id)
        .send(options);
  }
}
