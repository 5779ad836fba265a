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
   * At the first server.
   */
  public void listThings() {
    this.listThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listThings()}, with options for this one call. */
  public void listThings(RequestOptions options) {
    this.listThingsWithResponse(options);
  }

  /** Works like {@link #listThings()}, with status and headers. */
  public Response<Void> listThingsWithResponse() {
    return this.listThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listThings()}, with status and headers, and with options for this one call. */
  public Response<Void> listThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .send(options);
  }

  /**
   * At the same server, named once more.
   */
  public void makeThing() {
    this.makeThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #makeThing()}, with options for this one call. */
  public void makeThing(RequestOptions options) {
    this.makeThingWithResponse(options);
  }

  /** Works like {@link #makeThing()}, with status and headers. */
  public Response<Void> makeThingWithResponse() {
    return this.makeThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #makeThing()}, with status and headers, and with options for this one call. */
  public Response<Void> makeThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.MAKE_THING)
        .send(options);
  }

  /**
   * At the server of the path.
   */
  public void listFiles() {
    this.listFilesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listFiles()}, with options for this one call. */
  public void listFiles(RequestOptions options) {
    this.listFilesWithResponse(options);
  }

  /** Works like {@link #listFiles()}, with status and headers. */
  public Response<Void> listFilesWithResponse() {
    return this.listFilesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listFiles()}, with status and headers, and with options for this one call. */
  public Response<Void> listFilesWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_FILES)
        .send(options);
  }

  /**
   * At a server of its own.
   */
  public void makeFile() {
    this.makeFileWithResponse(RequestOptions.none());
  }

  /** Works like {@link #makeFile()}, with options for this one call. */
  public void makeFile(RequestOptions options) {
    this.makeFileWithResponse(options);
  }

  /** Works like {@link #makeFile()}, with status and headers. */
  public Response<Void> makeFileWithResponse() {
    return this.makeFileWithResponse(RequestOptions.none());
  }

  /** Works like {@link #makeFile()}, with status and headers, and with options for this one call. */
  public Response<Void> makeFileWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.MAKE_FILE)
        .send(options);
  }
}
