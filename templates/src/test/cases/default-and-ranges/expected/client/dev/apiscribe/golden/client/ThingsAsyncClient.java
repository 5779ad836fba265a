// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Operations with the tag things.
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
   * A success, ranges of errors, and whatever else happens.
   */
  public CompletableFuture<Thing> listThings() {
    return Response.bodyOf(this.listThingsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listThings()}, with options for this one call. */
  public CompletableFuture<Thing> listThings(RequestOptions options) {
    return Response.bodyOf(this.listThingsWithResponse(options));
  }

  /** Works like {@link #listThings()}, with status and headers. */
  public CompletableFuture<Response<Thing>> listThingsWithResponse() {
    return this.listThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listThings()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> listThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .sendAsync(options);
  }

  /**
   * A range beside a status of its own.
   */
  public CompletableFuture<Thing> putThing() {
    return Response.bodyOf(this.putThingWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #putThing()}, with options for this one call. */
  public CompletableFuture<Thing> putThing(RequestOptions options) {
    return Response.bodyOf(this.putThingWithResponse(options));
  }

  /** Works like {@link #putThing()}, with status and headers. */
  public CompletableFuture<Response<Thing>> putThingWithResponse() {
    return this.putThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #putThing()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> putThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.PUT_THING)
        .sendAsync(options);
  }

  /**
   * Any success has the same body.
   */
  public CompletableFuture<Thing> makeThing() {
    return Response.bodyOf(this.makeThingWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #makeThing()}, with options for this one call. */
  public CompletableFuture<Thing> makeThing(RequestOptions options) {
    return Response.bodyOf(this.makeThingWithResponse(options));
  }

  /** Works like {@link #makeThing()}, with status and headers. */
  public CompletableFuture<Response<Thing>> makeThingWithResponse() {
    return this.makeThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #makeThing()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> makeThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.MAKE_THING)
        .sendAsync(options);
  }

  /**
   * No success is documented.
   */
  public CompletableFuture<Void> deleteThing() {
    return Response.bodyOf(this.deleteThingWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #deleteThing()}, with options for this one call. */
  public CompletableFuture<Void> deleteThing(RequestOptions options) {
    return Response.bodyOf(this.deleteThingWithResponse(options));
  }

  /** Works like {@link #deleteThing()}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteThingWithResponse() {
    return this.deleteThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #deleteThing()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.DELETE_THING)
        .sendAsync(options);
  }

  /**
   * Nothing but a default, which is that of a success as well.
   */
  public CompletableFuture<Thing> changeThing() {
    return Response.bodyOf(this.changeThingWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #changeThing()}, with options for this one call. */
  public CompletableFuture<Thing> changeThing(RequestOptions options) {
    return Response.bodyOf(this.changeThingWithResponse(options));
  }

  /** Works like {@link #changeThing()}, with status and headers. */
  public CompletableFuture<Response<Thing>> changeThingWithResponse() {
    return this.changeThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #changeThing()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> changeThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.CHANGE_THING)
        .sendAsync(options);
  }

  /**
   * {@code PUT /things/start}
   */
  public CompletableFuture<Void> restartThings() {
    return Response.bodyOf(this.restartThingsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #restartThings()}, with options for this one call. */
  public CompletableFuture<Void> restartThings(RequestOptions options) {
    return Response.bodyOf(this.restartThingsWithResponse(options));
  }

  /** Works like {@link #restartThings()}, with status and headers. */
  public CompletableFuture<Response<Void>> restartThingsWithResponse() {
    return this.restartThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #restartThings()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> restartThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.RESTART_THINGS)
        .sendAsync(options);
  }

  /**
   * A success of several parts.
   */
  public CompletableFuture<Thing> startThings() {
    return Response.bodyOf(this.startThingsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #startThings()}, with options for this one call. */
  public CompletableFuture<Thing> startThings(RequestOptions options) {
    return Response.bodyOf(this.startThingsWithResponse(options));
  }

  /** Works like {@link #startThings()}, with status and headers. */
  public CompletableFuture<Response<Thing>> startThingsWithResponse() {
    return this.startThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #startThings()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> startThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.START_THINGS)
        .sendAsync(options);
  }
}
