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
   * At the first server.
   */
  public CompletableFuture<Void> listThings() {
    return Response.bodyOf(this.listThingsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listThings()}, with options for this one call. */
  public CompletableFuture<Void> listThings(RequestOptions options) {
    return Response.bodyOf(this.listThingsWithResponse(options));
  }

  /** Works like {@link #listThings()}, with status and headers. */
  public CompletableFuture<Response<Void>> listThingsWithResponse() {
    return this.listThingsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listThings()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> listThingsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .sendAsync(options);
  }

  /**
   * At the same server, named once more.
   */
  public CompletableFuture<Void> makeThing() {
    return Response.bodyOf(this.makeThingWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #makeThing()}, with options for this one call. */
  public CompletableFuture<Void> makeThing(RequestOptions options) {
    return Response.bodyOf(this.makeThingWithResponse(options));
  }

  /** Works like {@link #makeThing()}, with status and headers. */
  public CompletableFuture<Response<Void>> makeThingWithResponse() {
    return this.makeThingWithResponse(RequestOptions.none());
  }

  /** Works like {@link #makeThing()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> makeThingWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.MAKE_THING)
        .sendAsync(options);
  }

  /**
   * At the server of the path.
   */
  public CompletableFuture<Void> listFiles() {
    return Response.bodyOf(this.listFilesWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listFiles()}, with options for this one call. */
  public CompletableFuture<Void> listFiles(RequestOptions options) {
    return Response.bodyOf(this.listFilesWithResponse(options));
  }

  /** Works like {@link #listFiles()}, with status and headers. */
  public CompletableFuture<Response<Void>> listFilesWithResponse() {
    return this.listFilesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listFiles()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> listFilesWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_FILES)
        .sendAsync(options);
  }

  /**
   * At a server of its own.
   */
  public CompletableFuture<Void> makeFile() {
    return Response.bodyOf(this.makeFileWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #makeFile()}, with options for this one call. */
  public CompletableFuture<Void> makeFile(RequestOptions options) {
    return Response.bodyOf(this.makeFileWithResponse(options));
  }

  /** Works like {@link #makeFile()}, with status and headers. */
  public CompletableFuture<Response<Void>> makeFileWithResponse() {
    return this.makeFileWithResponse(RequestOptions.none());
  }

  /** Works like {@link #makeFile()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> makeFileWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.MAKE_FILE)
        .sendAsync(options);
  }
}
