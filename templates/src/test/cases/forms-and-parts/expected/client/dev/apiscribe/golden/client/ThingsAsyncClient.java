// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Part;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.json.JsonCodecs;
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
   * A form beside JSON of another schema.
   */
  public CompletableFuture<Void> sendFormOrJson(@Nullable Thing body) {
    return Response.bodyOf(this.sendFormOrJsonWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #sendFormOrJson(Thing)}, with options for this one call. */
  public CompletableFuture<Void> sendFormOrJson(@Nullable Thing body, RequestOptions options) {
    return Response.bodyOf(this.sendFormOrJsonWithResponse(body, options));
  }

  /** Works like {@link #sendFormOrJson(Thing)}, with status and headers. */
  public CompletableFuture<Response<Void>> sendFormOrJsonWithResponse(@Nullable Thing body) {
    return this.sendFormOrJsonWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendFormOrJson(Thing)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> sendFormOrJsonWithResponse(@Nullable Thing body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_FORM_OR_JSON)
        .body(ThingJson.CODEC, body, "application/x-www-form-urlencoded")
        .sendAsync(options);
  }

  /**
   * A form beside JSON of another schema.
   */
  public CompletableFuture<Void> sendFormOrJson(@Nullable Part body) {
    return Response.bodyOf(this.sendFormOrJsonWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #sendFormOrJson(Part)}, with options for this one call. */
  public CompletableFuture<Void> sendFormOrJson(@Nullable Part body, RequestOptions options) {
    return Response.bodyOf(this.sendFormOrJsonWithResponse(body, options));
  }

  /** Works like {@link #sendFormOrJson(Part)}, with status and headers. */
  public CompletableFuture<Response<Void>> sendFormOrJsonWithResponse(@Nullable Part body) {
    return this.sendFormOrJsonWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendFormOrJson(Part)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> sendFormOrJsonWithResponse(@Nullable Part body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_FORM_OR_JSON)
        .body(PartJson.CODEC, body, "application/json")
        .sendAsync(options);
  }

  /**
   * A form alone.
   */
  public CompletableFuture<Void> sendForm(Thing body) {
    return Response.bodyOf(this.sendFormWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #sendForm(Thing)}, with options for this one call. */
  public CompletableFuture<Void> sendForm(Thing body, RequestOptions options) {
    return Response.bodyOf(this.sendFormWithResponse(body, options));
  }

  /** Works like {@link #sendForm(Thing)}, with status and headers. */
  public CompletableFuture<Response<Void>> sendFormWithResponse(Thing body) {
    return this.sendFormWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendForm(Thing)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> sendFormWithResponse(Thing body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_FORM)
        .body(ThingJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * A form and XML of the same schema as JSON.
   */
  public CompletableFuture<Void> sendSame(@Nullable Thing body) {
    return Response.bodyOf(this.sendSameWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #sendSame(Thing)}, with options for this one call. */
  public CompletableFuture<Void> sendSame(@Nullable Thing body, RequestOptions options) {
    return Response.bodyOf(this.sendSameWithResponse(body, options));
  }

  /** Works like {@link #sendSame(Thing)}, with status and headers. */
  public CompletableFuture<Response<Void>> sendSameWithResponse(@Nullable Thing body) {
    return this.sendSameWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendSame(Thing)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> sendSameWithResponse(@Nullable Thing body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_SAME)
        .body(ThingJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * A form and XML of the same schema as JSON.
   */
  public CompletableFuture<Void> sendSame(@Nullable RequestBody body) {
    return Response.bodyOf(this.sendSameWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #sendSame(RequestBody)}, with options for this one call. */
  public CompletableFuture<Void> sendSame(@Nullable RequestBody body, RequestOptions options) {
    return Response.bodyOf(this.sendSameWithResponse(body, options));
  }

  /** Works like {@link #sendSame(RequestBody)}, with status and headers. */
  public CompletableFuture<Response<Void>> sendSameWithResponse(@Nullable RequestBody body) {
    return this.sendSameWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendSame(RequestBody)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> sendSameWithResponse(@Nullable RequestBody body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_SAME)
        .body(body)
        .sendAsync(options);
  }

  /**
   * Parts with a schema of their own, beside JSON, or nothing.
   */
  public CompletableFuture<Void> sendThing(ThingsParts.@Nullable SendThing body) {
    return Response.bodyOf(this.sendThingWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #sendThing(ThingsParts.SendThing)}, with options for this one call. */
  public CompletableFuture<Void> sendThing(
      ThingsParts.@Nullable SendThing body, RequestOptions options) {
    return Response.bodyOf(this.sendThingWithResponse(body, options));
  }

  /** Works like {@link #sendThing(ThingsParts.SendThing)}, with status and headers. */
  public CompletableFuture<Response<Void>> sendThingWithResponse(ThingsParts.@Nullable SendThing body) {
    return this.sendThingWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendThing(ThingsParts.SendThing)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> sendThingWithResponse(
      ThingsParts.@Nullable SendThing body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_THING)
        .body(body == null ? null : body.toRequestBody())
        .sendAsync(options);
  }

  /**
   * Parts with a schema of their own, beside JSON, or nothing.
   */
  public CompletableFuture<Void> sendThing(@Nullable Object body) {
    return Response.bodyOf(this.sendThingWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #sendThing(Object)}, with options for this one call. */
  public CompletableFuture<Void> sendThing(@Nullable Object body, RequestOptions options) {
    return Response.bodyOf(this.sendThingWithResponse(body, options));
  }

  /** Works like {@link #sendThing(Object)}, with status and headers. */
  public CompletableFuture<Response<Void>> sendThingWithResponse(@Nullable Object body) {
    return this.sendThingWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendThing(Object)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> sendThingWithResponse(@Nullable Object body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_THING)
        .body(JsonCodecs.ANY, body)
        .sendAsync(options);
  }

  /**
   * Parts of all kinds.
   */
  public CompletableFuture<Void> sendParts(ThingsParts.SendParts body) {
    return Response.bodyOf(this.sendPartsWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #sendParts(ThingsParts.SendParts)}, with options for this one call. */
  public CompletableFuture<Void> sendParts(ThingsParts.SendParts body, RequestOptions options) {
    return Response.bodyOf(this.sendPartsWithResponse(body, options));
  }

  /** Works like {@link #sendParts(ThingsParts.SendParts)}, with status and headers. */
  public CompletableFuture<Response<Void>> sendPartsWithResponse(ThingsParts.SendParts body) {
    return this.sendPartsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendParts(ThingsParts.SendParts)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> sendPartsWithResponse(ThingsParts.SendParts body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_PARTS)
        .body(body.toRequestBody())
        .sendAsync(options);
  }
}
