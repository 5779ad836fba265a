// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Change;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestBody;
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
   * Bytes, or nothing.
   */
  public CompletableFuture<Void> putThing(String id, @Nullable RequestBody body) {
    return Response.bodyOf(this.putThingWithResponse(id, body, RequestOptions.none()));
  }

  /** Works like {@link #putThing(String, RequestBody)}, with options for this one call. */
  public CompletableFuture<Void> putThing(
      String id, @Nullable RequestBody body, RequestOptions options) {
    return Response.bodyOf(this.putThingWithResponse(id, body, options));
  }

  /** Works like {@link #putThing(String, RequestBody)}, with status and headers. */
  public CompletableFuture<Response<Void>> putThingWithResponse(String id, @Nullable RequestBody body) {
    return this.putThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #putThing(String, RequestBody)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> putThingWithResponse(
      String id, @Nullable RequestBody body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_THING)
        .path("id", id)
        .body(body)
        .sendAsync(options);
  }

  /**
   * A form of the same schema as JSON, a text, and nothing.
   */
  public CompletableFuture<Void> fillThing(String id, @Nullable Thing body) {
    return Response.bodyOf(this.fillThingWithResponse(id, body, RequestOptions.none()));
  }

  /** Works like {@link #fillThing(String, Thing)}, with options for this one call. */
  public CompletableFuture<Void> fillThing(
      String id, @Nullable Thing body, RequestOptions options) {
    return Response.bodyOf(this.fillThingWithResponse(id, body, options));
  }

  /** Works like {@link #fillThing(String, Thing)}, with status and headers. */
  public CompletableFuture<Response<Void>> fillThingWithResponse(String id, @Nullable Thing body) {
    return this.fillThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, Thing)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> fillThingWithResponse(
      String id, @Nullable Thing body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.FILL_THING)
        .path("id", id)
        .body(ThingJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * A form of the same schema as JSON, a text, and nothing.
   */
  public CompletableFuture<Void> fillThing(String id, @Nullable RequestBody body) {
    return Response.bodyOf(this.fillThingWithResponse(id, body, RequestOptions.none()));
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with options for this one call. */
  public CompletableFuture<Void> fillThing(
      String id, @Nullable RequestBody body, RequestOptions options) {
    return Response.bodyOf(this.fillThingWithResponse(id, body, options));
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with status and headers. */
  public CompletableFuture<Response<Void>> fillThingWithResponse(String id, @Nullable RequestBody body) {
    return this.fillThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> fillThingWithResponse(
      String id, @Nullable RequestBody body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.FILL_THING)
        .path("id", id)
        .body(body)
        .sendAsync(options);
  }

  /**
   * One type for each schema, and a method where Java tells no lists apart.
   */
  public CompletableFuture<Void> changeThing(String id, Thing body) {
    return Response.bodyOf(this.changeThingWithResponse(id, body, RequestOptions.none()));
  }

  /** Works like {@link #changeThing(String, Thing)}, with options for this one call. */
  public CompletableFuture<Void> changeThing(String id, Thing body, RequestOptions options) {
    return Response.bodyOf(this.changeThingWithResponse(id, body, options));
  }

  /** Works like {@link #changeThing(String, Thing)}, with status and headers. */
  public CompletableFuture<Response<Void>> changeThingWithResponse(String id, Thing body) {
    return this.changeThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #changeThing(String, Thing)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> changeThingWithResponse(String id, Thing body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CHANGE_THING)
        .path("id", id)
        .body(ThingJson.CODEC, body, "application/merge-patch+json")
        .sendAsync(options);
  }

  /**
   * One type for each schema, and a method where Java tells no lists apart.
   */
  public CompletableFuture<Void> changeThing(String id, List<Change> body) {
    return Response.bodyOf(this.changeThingWithResponse(id, body, RequestOptions.none()));
  }

  /** Works like {@link #changeThing(String, List)}, with options for this one call. */
  public CompletableFuture<Void> changeThing(
      String id, List<Change> body, RequestOptions options) {
    return Response.bodyOf(this.changeThingWithResponse(id, body, options));
  }

  /** Works like {@link #changeThing(String, List)}, with status and headers. */
  public CompletableFuture<Response<Void>> changeThingWithResponse(String id, List<Change> body) {
    return this.changeThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #changeThing(String, List)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> changeThingWithResponse(
      String id, List<Change> body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CHANGE_THING)
        .path("id", id)
        .body(JsonCodecs.list(ChangeJson.CODEC), body, "application/json-patch+json")
        .sendAsync(options);
  }

  /**
   * One type for each schema, and a method where Java tells no lists apart.
   */
  public CompletableFuture<Void> changeThingAsJson(String id, List<Thing> body) {
    return Response.bodyOf(this.changeThingAsJsonWithResponse(id, body, RequestOptions.none()));
  }

  /** Works like {@link #changeThingAsJson(String, List)}, with options for this one call. */
  public CompletableFuture<Void> changeThingAsJson(
      String id, List<Thing> body, RequestOptions options) {
    return Response.bodyOf(this.changeThingAsJsonWithResponse(id, body, options));
  }

  /** Works like {@link #changeThingAsJson(String, List)}, with status and headers. */
  public CompletableFuture<Response<Void>> changeThingAsJsonWithResponse(String id, List<Thing> body) {
    return this.changeThingAsJsonWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #changeThingAsJson(String, List)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> changeThingAsJsonWithResponse(
      String id, List<Thing> body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CHANGE_THING)
        .path("id", id)
        .body(ThingsOperations.CHANGE_THING_BODY, body, "application/json")
        .sendAsync(options);
  }

  /**
   * JSON of any kind beside a form of another schema.
   */
  public CompletableFuture<Void> sendAny(Change body) {
    return Response.bodyOf(this.sendAnyWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #sendAny(Change)}, with options for this one call. */
  public CompletableFuture<Void> sendAny(Change body, RequestOptions options) {
    return Response.bodyOf(this.sendAnyWithResponse(body, options));
  }

  /** Works like {@link #sendAny(Change)}, with status and headers. */
  public CompletableFuture<Response<Void>> sendAnyWithResponse(Change body) {
    return this.sendAnyWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendAny(Change)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> sendAnyWithResponse(Change body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_ANY)
        .body(ChangeJson.CODEC, body, "application/x-www-form-urlencoded")
        .sendAsync(options);
  }

  /**
   * JSON of any kind beside a form of another schema.
   */
  public CompletableFuture<Void> sendAny(RequestBody body) {
    return Response.bodyOf(this.sendAnyWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #sendAny(RequestBody)}, with options for this one call. */
  public CompletableFuture<Void> sendAny(RequestBody body, RequestOptions options) {
    return Response.bodyOf(this.sendAnyWithResponse(body, options));
  }

  /** Works like {@link #sendAny(RequestBody)}, with status and headers. */
  public CompletableFuture<Response<Void>> sendAnyWithResponse(RequestBody body) {
    return this.sendAnyWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendAny(RequestBody)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> sendAnyWithResponse(RequestBody body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_ANY)
        .body(body)
        .sendAsync(options);
  }
}
