// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Part;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.json.JsonCodecs;
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
   * A form beside JSON of another schema.
   */
  public void sendFormOrJson(@Nullable Thing body) {
    this.sendFormOrJsonWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendFormOrJson(Thing)}, with options for this one call. */
  public void sendFormOrJson(@Nullable Thing body, RequestOptions options) {
    this.sendFormOrJsonWithResponse(body, options);
  }

  /** Works like {@link #sendFormOrJson(Thing)}, with status and headers. */
  public Response<Void> sendFormOrJsonWithResponse(@Nullable Thing body) {
    return this.sendFormOrJsonWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendFormOrJson(Thing)}, with status and headers, and with options for this one call. */
  public Response<Void> sendFormOrJsonWithResponse(@Nullable Thing body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_FORM_OR_JSON)
        .body(ThingJson.CODEC, body, "application/x-www-form-urlencoded")
        .send(options);
  }

  /**
   * A form beside JSON of another schema.
   */
  public void sendFormOrJson(@Nullable Part body) {
    this.sendFormOrJsonWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendFormOrJson(Part)}, with options for this one call. */
  public void sendFormOrJson(@Nullable Part body, RequestOptions options) {
    this.sendFormOrJsonWithResponse(body, options);
  }

  /** Works like {@link #sendFormOrJson(Part)}, with status and headers. */
  public Response<Void> sendFormOrJsonWithResponse(@Nullable Part body) {
    return this.sendFormOrJsonWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendFormOrJson(Part)}, with status and headers, and with options for this one call. */
  public Response<Void> sendFormOrJsonWithResponse(@Nullable Part body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_FORM_OR_JSON)
        .body(PartJson.CODEC, body, "application/json")
        .send(options);
  }

  /**
   * A form alone.
   */
  public void sendForm(Thing body) {
    this.sendFormWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendForm(Thing)}, with options for this one call. */
  public void sendForm(Thing body, RequestOptions options) {
    this.sendFormWithResponse(body, options);
  }

  /** Works like {@link #sendForm(Thing)}, with status and headers. */
  public Response<Void> sendFormWithResponse(Thing body) {
    return this.sendFormWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendForm(Thing)}, with status and headers, and with options for this one call. */
  public Response<Void> sendFormWithResponse(Thing body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_FORM)
        .body(ThingJson.CODEC, body)
        .send(options);
  }

  /**
   * A form and XML of the same schema as JSON.
   */
  public void sendSame(@Nullable Thing body) {
    this.sendSameWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendSame(Thing)}, with options for this one call. */
  public void sendSame(@Nullable Thing body, RequestOptions options) {
    this.sendSameWithResponse(body, options);
  }

  /** Works like {@link #sendSame(Thing)}, with status and headers. */
  public Response<Void> sendSameWithResponse(@Nullable Thing body) {
    return this.sendSameWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendSame(Thing)}, with status and headers, and with options for this one call. */
  public Response<Void> sendSameWithResponse(@Nullable Thing body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_SAME)
        .body(ThingJson.CODEC, body)
        .send(options);
  }

  /**
   * A form and XML of the same schema as JSON.
   */
  public void sendSame(@Nullable RequestBody body) {
    this.sendSameWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendSame(RequestBody)}, with options for this one call. */
  public void sendSame(@Nullable RequestBody body, RequestOptions options) {
    this.sendSameWithResponse(body, options);
  }

  /** Works like {@link #sendSame(RequestBody)}, with status and headers. */
  public Response<Void> sendSameWithResponse(@Nullable RequestBody body) {
    return this.sendSameWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendSame(RequestBody)}, with status and headers, and with options for this one call. */
  public Response<Void> sendSameWithResponse(@Nullable RequestBody body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_SAME)
        .body(body)
        .send(options);
  }

  /**
   * Parts with a schema of their own, beside JSON, or nothing.
   */
  public void sendThing(ThingsParts.@Nullable SendThing body) {
    this.sendThingWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendThing(ThingsParts.SendThing)}, with options for this one call. */
  public void sendThing(
      ThingsParts.@Nullable SendThing body, RequestOptions options) {
    this.sendThingWithResponse(body, options);
  }

  /** Works like {@link #sendThing(ThingsParts.SendThing)}, with status and headers. */
  public Response<Void> sendThingWithResponse(ThingsParts.@Nullable SendThing body) {
    return this.sendThingWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendThing(ThingsParts.SendThing)}, with status and headers, and with options for this one call. */
  public Response<Void> sendThingWithResponse(
      ThingsParts.@Nullable SendThing body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_THING)
        .body(body == null ? null : body.toRequestBody())
        .send(options);
  }

  /**
   * Parts with a schema of their own, beside JSON, or nothing.
   */
  public void sendThing(@Nullable Object body) {
    this.sendThingWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendThing(Object)}, with options for this one call. */
  public void sendThing(@Nullable Object body, RequestOptions options) {
    this.sendThingWithResponse(body, options);
  }

  /** Works like {@link #sendThing(Object)}, with status and headers. */
  public Response<Void> sendThingWithResponse(@Nullable Object body) {
    return this.sendThingWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendThing(Object)}, with status and headers, and with options for this one call. */
  public Response<Void> sendThingWithResponse(@Nullable Object body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_THING)
        .body(JsonCodecs.ANY, body)
        .send(options);
  }

  /**
   * Parts of all kinds.
   */
  public void sendParts(ThingsParts.SendParts body) {
    this.sendPartsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendParts(ThingsParts.SendParts)}, with options for this one call. */
  public void sendParts(ThingsParts.SendParts body, RequestOptions options) {
    this.sendPartsWithResponse(body, options);
  }

  /** Works like {@link #sendParts(ThingsParts.SendParts)}, with status and headers. */
  public Response<Void> sendPartsWithResponse(ThingsParts.SendParts body) {
    return this.sendPartsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #sendParts(ThingsParts.SendParts)}, with status and headers, and with options for this one call. */
  public Response<Void> sendPartsWithResponse(ThingsParts.SendParts body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.SEND_PARTS)
        .body(body.toRequestBody())
        .send(options);
  }
}
