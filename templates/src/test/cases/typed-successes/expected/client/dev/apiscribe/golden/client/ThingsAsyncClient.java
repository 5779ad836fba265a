// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

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
   * A list, or a file.
   */
  public CompletableFuture<ThingsResults.Things> things() {
    return Response.bodyOf(this.thingsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #things()}, with options for this one call. */
  public CompletableFuture<ThingsResults.Things> things(RequestOptions options) {
    return Response.bodyOf(this.thingsWithResponse(options));
  }

  /** Works like {@link #things()}, with status and headers. */
  public CompletableFuture<Response<ThingsResults.Things>> thingsWithResponse() {
    return this.thingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #things()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ThingsResults.Things>> thingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.THINGS)
        .sendAsync(options);
  }

  /**
   * Each success has a body of its own, or none.
   */
  public CompletableFuture<ThingsResults.MakeThing> makeThing() {
    return Response.bodyOf(this.makeThingWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #makeThing()}, with options for this one call. */
  public CompletableFuture<ThingsResults.MakeThing> makeThing(RequestOptions options) {
    return Response.bodyOf(this.makeThingWithResponse(options));
  }

  /** Works like {@link #makeThing()}, with status and headers. */
  public CompletableFuture<Response<ThingsResults.MakeThing>> makeThingWithResponse() {
    return this.makeThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #makeThing()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ThingsResults.MakeThing>> makeThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.MAKE_THING)
        .sendAsync(options);
  }

  /**
   * An operation that is called as a schema.
   */
  public CompletableFuture<ThingsResults.JobOperation> job() {
    return Response.bodyOf(this.jobWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #job()}, with options for this one call. */
  public CompletableFuture<ThingsResults.JobOperation> job(RequestOptions options) {
    return Response.bodyOf(this.jobWithResponse(options));
  }

  /** Works like {@link #job()}, with status and headers. */
  public CompletableFuture<Response<ThingsResults.JobOperation>> jobWithResponse() {
    return this.jobWithResponse(RequestOptions.none());
  }

  /** Works like {@link #job()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ThingsResults.JobOperation>> jobWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.JOB)
        .sendAsync(options);
  }
}
