// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Empty;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
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
   * Touch a thing.
   */
  public CompletableFuture<Empty> touchThing(String id, @Nullable Empty body) {
    return Response.bodyOf(this.touchThingWithResponse(id, body, RequestOptions.none()));
  }

  /** Works like {@link #touchThing(String, Empty)}, with options for this one call. */
  public CompletableFuture<Empty> touchThing(
      String id, @Nullable Empty body, RequestOptions options) {
    return Response.bodyOf(this.touchThingWithResponse(id, body, options));
  }

  /** Works like {@link #touchThing(String, Empty)}, with status and headers. */
  public CompletableFuture<Response<Empty>> touchThingWithResponse(String id, @Nullable Empty body) {
    return this.touchThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #touchThing(String, Empty)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Empty>> touchThingWithResponse(
      String id, @Nullable Empty body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.TOUCH_THING)
        .path("id", id)
        .body(EmptyJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Delete a thing.
   */
  public CompletableFuture<Void> deleteThing(String id) {
    return Response.bodyOf(this.deleteThingWithResponse(id, RequestOptions.none()));
  }

  /** Works like {@link #deleteThing(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteThing(String id, RequestOptions options) {
    return Response.bodyOf(this.deleteThingWithResponse(id, options));
  }

  /** Works like {@link #deleteThing(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteThingWithResponse(String id) {
    return this.deleteThingWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteThing(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteThingWithResponse(String id, RequestOptions options) {
    return this.api
        .call(ThingsOperations.DELETE_THING)
        .path("id", id)
        .sendAsync(options);
  }
}
