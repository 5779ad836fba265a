// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import javax.annotation.processing.Generated;

/**
 * Operations with the tag things.
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
   * A success, ranges of errors, and whatever else happens.
   */
  public Thing listThings() {
    return this.listThingsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listThings()}, with options for this one call. */
  public Thing listThings(RequestOptions options) {
    return this.listThingsWithResponse(options).body();
  }

  /** Works like {@link #listThings()}, with status and headers. */
  public Response<Thing> listThingsWithResponse() {
    return this.listThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listThings()}, with status and headers, and with options for this one call. */
  public Response<Thing> listThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .send(options);
  }

  /**
   * A range beside a status of its own.
   */
  public Thing putThing() {
    return this.putThingWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #putThing()}, with options for this one call. */
  public Thing putThing(RequestOptions options) {
    return this.putThingWithResponse(options).body();
  }

  /** Works like {@link #putThing()}, with status and headers. */
  public Response<Thing> putThingWithResponse() {
    return this.putThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #putThing()}, with status and headers, and with options for this one call. */
  public Response<Thing> putThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_THING)
        .send(options);
  }

  /**
   * Any success has the same body.
   */
  public Thing makeThing() {
    return this.makeThingWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #makeThing()}, with options for this one call. */
  public Thing makeThing(RequestOptions options) {
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
   * No success is documented.
   */
  public void deleteThing() {
    this.deleteThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #deleteThing()}, with options for this one call. */
  public void deleteThing(RequestOptions options) {
    this.deleteThingWithResponse(options);
  }

  /** Works like {@link #deleteThing()}, with status and headers. */
  public Response<Void> deleteThingWithResponse() {
    return this.deleteThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #deleteThing()}, with status and headers, and with options for this one call. */
  public Response<Void> deleteThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.DELETE_THING)
        .send(options);
  }

  /**
   * Nothing but a default, which is that of a success as well.
   */
  public Thing changeThing() {
    return this.changeThingWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #changeThing()}, with options for this one call. */
  public Thing changeThing(RequestOptions options) {
    return this.changeThingWithResponse(options).body();
  }

  /** Works like {@link #changeThing()}, with status and headers. */
  public Response<Thing> changeThingWithResponse() {
    return this.changeThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #changeThing()}, with status and headers, and with options for this one call. */
  public Response<Thing> changeThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.CHANGE_THING)
        .send(options);
  }

  /**
   * {@code PUT /things/start}
   */
  public void restartThings() {
    this.restartThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #restartThings()}, with options for this one call. */
  public void restartThings(RequestOptions options) {
    this.restartThingsWithResponse(options);
  }

  /** Works like {@link #restartThings()}, with status and headers. */
  public Response<Void> restartThingsWithResponse() {
    return this.restartThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #restartThings()}, with status and headers, and with options for this one call. */
  public Response<Void> restartThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.RESTART_THINGS)
        .send(options);
  }

  /**
   * A success of several parts.
   */
  public Thing startThings() {
    return this.startThingsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #startThings()}, with options for this one call. */
  public Thing startThings(RequestOptions options) {
    return this.startThingsWithResponse(options).body();
  }

  /** Works like {@link #startThings()}, with status and headers. */
  public Response<Thing> startThingsWithResponse() {
    return this.startThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #startThings()}, with status and headers, and with options for this one call. */
  public Response<Thing> startThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.START_THINGS)
        .send(options);
  }
}
