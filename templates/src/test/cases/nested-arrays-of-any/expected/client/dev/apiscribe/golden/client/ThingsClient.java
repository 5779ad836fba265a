// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Rows;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.util.List;
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
   * Get a thing.
   */
  public List<List<@Nullable Object>> getThing() {
    return this.getThingWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #getThing()}, with options for this one call. */
  public List<List<@Nullable Object>> getThing(RequestOptions options) {
    return this.getThingWithResponse(options).body();
  }

  /** Works like {@link #getThing()}, with status and headers. */
  public Response<List<List<@Nullable Object>>> getThingWithResponse() {
    return this.getThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getThing()}, with status and headers, and with options for this one call. */
  public Response<List<List<@Nullable Object>>> getThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_THING)
        .send(options);
  }

  /**
   * Put anything.
   */
  public Object putAnything(Object body) {
    return this.putAnythingWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #putAnything(Object)}, with options for this one call. */
  public Object putAnything(Object body, RequestOptions options) {
    return this.putAnythingWithResponse(body, options).body();
  }

  /** Works like {@link #putAnything(Object)}, with status and headers. */
  public Response<Object> putAnythingWithResponse(Object body) {
    return this.putAnythingWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #putAnything(Object)}, with status and headers, and with options for this one call. */
  public Response<Object> putAnythingWithResponse(Object body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_ANYTHING)
        .body(JsonCodecs.ANY, body)
        .send(options);
  }

  /**
   * Add things.
   */
  public void addThings(Rows body) {
    this.addThingsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #addThings(Rows)}, with options for this one call. */
  public void addThings(Rows body, RequestOptions options) {
    this.addThingsWithResponse(body, options);
  }

  /** Works like {@link #addThings(Rows)}, with status and headers. */
  public Response<Void> addThingsWithResponse(Rows body) {
    return this.addThingsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #addThings(Rows)}, with status and headers, and with options for this one call. */
  public Response<Void> addThingsWithResponse(Rows body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.ADD_THINGS)
        .body(RowsJson.CODEC, body)
        .send(options);
  }

  /**
   * Change anything.
   */
  public Object changeAnything(@Nullable Object body) {
    return this.changeAnythingWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #changeAnything(Object)}, with options for this one call. */
  public Object changeAnything(@Nullable Object body, RequestOptions options) {
    return this.changeAnythingWithResponse(body, options).body();
  }

  /** Works like {@link #changeAnything(Object)}, with status and headers. */
  public Response<Object> changeAnythingWithResponse(@Nullable Object body) {
    return this.changeAnythingWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #changeAnything(Object)}, with status and headers, and with options for this one call. */
  public Response<Object> changeAnythingWithResponse(@Nullable Object body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CHANGE_ANYTHING)
        .body(JsonCodecs.ANY, body)
        .send(options);
  }
}
