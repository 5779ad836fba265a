// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Rows;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.util.List;
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
   * Get a thing.
   */
  public CompletableFuture<List<List<@Nullable Object>>> getThing() {
    return Response.bodyOf(this.getThingWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getThing()}, with options for this one call. */
  public CompletableFuture<List<List<@Nullable Object>>> getThing(RequestOptions options) {
    return Response.bodyOf(this.getThingWithResponse(options));
  }

  /** Works like {@link #getThing()}, with status and headers. */
  public CompletableFuture<Response<List<List<@Nullable Object>>>> getThingWithResponse() {
    return this.getThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getThing()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<List<@Nullable Object>>>> getThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_THING)
        .sendAsync(options);
  }

  /**
   * Put anything.
   */
  public CompletableFuture<Object> putAnything(Object body) {
    return Response.bodyOf(this.putAnythingWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #putAnything(Object)}, with options for this one call. */
  public CompletableFuture<Object> putAnything(Object body, RequestOptions options) {
    return Response.bodyOf(this.putAnythingWithResponse(body, options));
  }

  /** Works like {@link #putAnything(Object)}, with status and headers. */
  public CompletableFuture<Response<Object>> putAnythingWithResponse(Object body) {
    return this.putAnythingWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putAnything(Object)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Object>> putAnythingWithResponse(Object body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_ANYTHING)
        .body(JsonCodecs.ANY, body)
        .sendAsync(options);
  }

  /**
   * Add things.
   */
  public CompletableFuture<Void> addThings(Rows body) {
    return Response.bodyOf(this.addThingsWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #addThings(Rows)}, with options for this one call. */
  public CompletableFuture<Void> addThings(Rows body, RequestOptions options) {
    return Response.bodyOf(this.addThingsWithResponse(body, options));
  }

  /** Works like {@link #addThings(Rows)}, with status and headers. */
  public CompletableFuture<Response<Void>> addThingsWithResponse(Rows body) {
    return this.addThingsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #addThings(Rows)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> addThingsWithResponse(Rows body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.ADD_THINGS)
        .body(RowsJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Change anything.
   */
  public CompletableFuture<Object> changeAnything(@Nullable Object body) {
    return Response.bodyOf(this.changeAnythingWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #changeAnything(Object)}, with options for this one call. */
  public CompletableFuture<Object> changeAnything(@Nullable Object body, RequestOptions options) {
    return Response.bodyOf(this.changeAnythingWithResponse(body, options));
  }

  /** Works like {@link #changeAnything(Object)}, with status and headers. */
  public CompletableFuture<Response<Object>> changeAnythingWithResponse(@Nullable Object body) {
    return this.changeAnythingWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #changeAnything(Object)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Object>> changeAnythingWithResponse(@Nullable Object body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CHANGE_ANYTHING)
        .body(JsonCodecs.ANY, body)
        .sendAsync(options);
  }
}
