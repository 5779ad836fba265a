// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import javax.annotation.processing.Generated;

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
   * A list, or a file.
   */
  public ThingsResults.Things things() {
    return this.thingsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #things()}, with options for this one call. */
  public ThingsResults.Things things(RequestOptions options) {
    return this.thingsWithResponse(options).body();
  }

  /** Works like {@link #things()}, with status and headers. */
  public Response<ThingsResults.Things> thingsWithResponse() {
    return this.thingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #things()}, with status and headers, and with options for this one call. */
  public Response<ThingsResults.Things> thingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.THINGS)
        .send(options);
  }

  /**
   * Each success has a body of its own, or none.
   */
  public ThingsResults.MakeThing makeThing() {
    return this.makeThingWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #makeThing()}, with options for this one call. */
  public ThingsResults.MakeThing makeThing(RequestOptions options) {
    return this.makeThingWithResponse(options).body();
  }

  /** Works like {@link #makeThing()}, with status and headers. */
  public Response<ThingsResults.MakeThing> makeThingWithResponse() {
    return this.makeThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #makeThing()}, with status and headers, and with options for this one call. */
  public Response<ThingsResults.MakeThing> makeThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.MAKE_THING)
        .send(options);
  }

  /**
   * An operation that is called as a schema.
   */
  public ThingsResults.JobOperation job() {
    return this.jobWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #job()}, with options for this one call. */
  public ThingsResults.JobOperation job(RequestOptions options) {
    return this.jobWithResponse(options).body();
  }

  /** Works like {@link #job()}, with status and headers. */
  public Response<ThingsResults.JobOperation> jobWithResponse() {
    return this.jobWithResponse(RequestOptions.none());
  }

  /** Works like {@link #job()}, with status and headers, and with options for this one call. */
  public Response<ThingsResults.JobOperation> jobWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.JOB)
        .send(options);
  }
}
