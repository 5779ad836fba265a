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
   * Bytes, or nothing.
   */
  public void putThing(String id, @Nullable RequestBody body) {
    this.putThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #putThing(String, RequestBody)}, with options for this one call. */
  public void putThing(
      String id, @Nullable RequestBody body, RequestOptions options) {
    this.putThingWithResponse(id, body, options);
  }

  /** Works like {@link #putThing(String, RequestBody)}, with status and headers. */
  public Response<Void> putThingWithResponse(String id, @Nullable RequestBody body) {
    return this.putThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #putThing(String, RequestBody)}, with status and headers, and with options for this one call. */
  public Response<Void> putThingWithResponse(
      String id, @Nullable RequestBody body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_THING)
        .path("id", id)
        .body(body)
        .send(options);
  }

  /**
   * A form of the same schema as JSON, a text, and nothing.
   */
  public void fillThing(String id, @Nullable Thing body) {
    this.fillThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, Thing)}, with options for this one call. */
  public void fillThing(
      String id, @Nullable Thing body, RequestOptions options) {
    this.fillThingWithResponse(id, body, options);
  }

  /** Works like {@link #fillThing(String, Thing)}, with status and headers. */
  public Response<Void> fillThingWithResponse(String id, @Nullable Thing body) {
    return this.fillThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, Thing)}, with status and headers, and with options for this one call. */
  public Response<Void> fillThingWithResponse(
      String id, @Nullable Thing body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.FILL_THING)
        .path("id", id)
        .body(ThingJson.CODEC, body)
        .send(options);
  }

  /**
   * A form of the same schema as JSON, a text, and nothing.
   */
  public void fillThing(String id, @Nullable RequestBody body) {
    this.fillThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with options for this one call. */
  public void fillThing(
      String id, @Nullable RequestBody body, RequestOptions options) {
    this.fillThingWithResponse(id, body, options);
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with status and headers. */
  public Response<Void> fillThingWithResponse(String id, @Nullable RequestBody body) {
    return this.fillThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #fillThing(String, RequestBody)}, with status and headers, and with options for this one call. */
  public Response<Void> fillThingWithResponse(
      String id, @Nullable RequestBody body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.FILL_THING)
        .path("id", id)
        .body(body)
        .send(options);
  }

  /**
   * One type for each schema, and a method where Java tells no lists apart.
   */
  public void changeThing(String id, Thing body) {
    this.changeThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #changeThing(String, Thing)}, with options for this one call. */
  public void changeThing(String id, Thing body, RequestOptions options) {
    this.changeThingWithResponse(id, body, options);
  }

  /** Works like {@link #changeThing(String, Thing)}, with status and headers. */
  public Response<Void> changeThingWithResponse(String id, Thing body) {
    return this.changeThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #changeThing(String, Thing)}, with status and headers, and with options for this one call. */
  public Response<Void> changeThingWithResponse(String id, Thing body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CHANGE_THING)
        .path("id", id)
        .body(ThingJson.CODEC, body, "application/merge-patch+json")
        .send(options);
  }

  /**
   * One type for each schema, and a method where Java tells no lists apart.
   */
  public void changeThing(String id, List<Change> body) {
    this.changeThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #changeThing(String, List)}, with options for this one call. */
  public void changeThing(
      String id, List<Change> body, RequestOptions options) {
    this.changeThingWithResponse(id, body, options);
  }

  /** Works like {@link #changeThing(String, List)}, with status and headers. */
  public Response<Void> changeThingWithResponse(String id, List<Change> body) {
    return this.changeThingWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #changeThing(String, List)}, with status and headers, and with options for this one call. */
  public Response<Void> changeThingWithResponse(
      String id, List<Change> body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CHANGE_THING)
        .path("id", id)
        .body(JsonCodecs.list(ChangeJson.CODEC), body, "application/json-patch+json")
        .send(options);
  }

  /**
   * One type for each schema, and a method where Java tells no lists apart.
   */
  public void changeThingAsJson(String id, List<Thing> body) {
    this.changeThingAsJsonWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #changeThingAsJson(String, List)}, with options for this one call. */
  public void changeThingAsJson(
      String id, List<Thing> body, RequestOptions options) {
    this.changeThingAsJsonWithResponse(id, body, options);
  }

  /** Works like {@link #changeThingAsJson(String, List)}, with status and headers. */
  public Response<Void> changeThingAsJsonWithResponse(String id, List<Thing> body) {
    return this.changeThingAsJsonWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #changeThingAsJson(String, List)}, with status and headers, and with options for this one call. */
  public Response<Void> changeThingAsJsonWithResponse(
      String id, List<Thing> body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CHANGE_THING)
        .path("id", id)
        .body(ThingsOperations.CHANGE_THING_BODY, body, "application/json")
        .send(options);
  }

  /**
   * JSON of any kind beside a form of another schema.
   */
  public void sendAny(Change body) {
    this.sendAnyWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendAny(Change)}, with options for this one call. */
  public void sendAny(Change body, RequestOptions options) {
    this.sendAnyWithResponse(body, options);
  }

  /** Works like {@link #sendAny(Change)}, with status and headers. */
  public Response<Void> sendAnyWithResponse(Change body) {
    return this.sendAnyWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendAny(Change)}, with status and headers, and with options for this one call. */
  public Response<Void> sendAnyWithResponse(Change body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_ANY)
        .body(ChangeJson.CODEC, body, "application/x-www-form-urlencoded")
        .send(options);
  }

  /**
   * JSON of any kind beside a form of another schema.
   */
  public void sendAny(RequestBody body) {
    this.sendAnyWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendAny(RequestBody)}, with options for this one call. */
  public void sendAny(RequestBody body, RequestOptions options) {
    this.sendAnyWithResponse(body, options);
  }

  /** Works like {@link #sendAny(RequestBody)}, with status and headers. */
  public Response<Void> sendAnyWithResponse(RequestBody body) {
    return this.sendAnyWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendAny(RequestBody)}, with status and headers, and with options for this one call. */
  public Response<Void> sendAnyWithResponse(RequestBody body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_ANY)
        .body(body)
        .send(options);
  }
}
