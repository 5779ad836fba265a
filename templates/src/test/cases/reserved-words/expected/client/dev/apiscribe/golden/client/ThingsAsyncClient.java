// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Reserved;
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
   * Switch a thing.
   *
   * @param path The path.
   */
  public CompletableFuture<Reserved> switch_(
      String path, String class_, String body, Reserved requestBody) {
    return Response.bodyOf(this.switch_WithResponse(path, class_, body, requestBody, ThingsParameters.Switch.NONE, RequestOptions.none()));
  }

  /** Works like {@link #switch_(String, String, String, Reserved)}, with optional parameters. */
  public CompletableFuture<Reserved> switch_(
      String path, String class_, String body, Reserved requestBody, ThingsParameters.Switch optionalParameters) {
    return Response.bodyOf(this.switch_WithResponse(path, class_, body, requestBody, optionalParameters, RequestOptions.none()));
  }

  /** Works like {@link #switch_(String, String, String, Reserved)}, with options for this one call. */
  public CompletableFuture<Reserved> switch_(
      String path,
      String class_,
      String body,
      Reserved requestBody,
      ThingsParameters.Switch optionalParameters,
      RequestOptions requestOptions) {
    return Response.bodyOf(this.switch_WithResponse(path, class_, body, requestBody, optionalParameters, requestOptions));
  }

  /** Works like {@link #switch_(String, String, String, Reserved)}, with status and headers. */
  public CompletableFuture<Response<Reserved>> switch_WithResponse(
      String path, String class_, String body, Reserved requestBody) {
    return this.switch_WithResponse(path, class_, body, requestBody, ThingsParameters.Switch.NONE, RequestOptions.none());
  }

  /** Works like {@link #switch_(String, String, String, Reserved)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Reserved>> switch_WithResponse(
      String path,
      String class_,
      String body,
      Reserved requestBody,
      ThingsParameters.Switch optionalParameters,
      RequestOptions requestOptions) {
    return this.api
        .call(ThingsOperations.SWITCH)
        .path("path", path)
        .path("class", class_)
        .query("body", body)
        .query("request", optionalParameters.request())
        .query("options", optionalParameters.options())
        .query("parameters", optionalParameters.parameters())
        .header("api", optionalParameters.api())
        .body(ReservedJson.CODEC, requestBody)
        .sendAsync(requestOptions);
  }

  /**
   * Trace a thing.
   */
  public CompletableFuture<Void> trace(String path, String class_) {
    return Response.bodyOf(this.traceWithResponse(path, class_, RequestOptions.none()));
  }

  /** Works like {@link #trace(String, String)}, with options for this one call. */
  public CompletableFuture<Void> trace(String path, String class_, RequestOptions options) {
    return Response.bodyOf(this.traceWithResponse(path, class_, options));
  }

  /** Works like {@link #trace(String, String)}, with status and headers. */
  public CompletableFuture<Response<Void>> traceWithResponse(String path, String class_) {
    return this.traceWithResponse(path, class_, RequestOptions.none());
  }

  /** Works like {@link #trace(String, String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> traceWithResponse(String path, String class_, RequestOptions options) {
    return this.api
        .call(ThingsOperations.TRACE)
        .path("path", path)
        .path("class", class_)
        .sendAsync(options);
  }
}
