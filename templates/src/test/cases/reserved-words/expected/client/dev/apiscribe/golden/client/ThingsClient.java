// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Reserved;
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
   * Switch a thing.
   *
   * @param path The path.
   */
  public Reserved switch_(
      String path, String class_, String body, Reserved requestBody) {
    return this.switch_WithResponse(path, class_, body, requestBody, ThingsParameters.Switch.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #switch_(String, String, String, Reserved)}, with optional parameters. */
  public Reserved switch_(
      String path, String class_, String body, Reserved requestBody, ThingsParameters.Switch optionalParameters) {
    return this.switch_WithResponse(path, class_, body, requestBody, optionalParameters, RequestOptions.none()).body();
  }

  /** Works like {@link #switch_(String, String, String, Reserved)}, with options for this one call. */
  public Reserved switch_(
      String path,
      String class_,
      String body,
      Reserved requestBody,
      ThingsParameters.Switch optionalParameters,
      RequestOptions requestOptions) {
    return this.switch_WithResponse(path, class_, body, requestBody, optionalParameters, requestOptions).body();
  }

  /** Works like {@link #switch_(String, String, String, Reserved)}, with status and headers. */
  public Response<Reserved> switch_WithResponse(
      String path, String class_, String body, Reserved requestBody) {
    return this.switch_WithResponse(path, class_, body, requestBody, ThingsParameters.Switch.NONE, RequestOptions.none());
  }

  /** Works like {@link #switch_(String, String, String, Reserved)}, with status and headers, and with options for this one call. */
  public Response<Reserved> switch_WithResponse(
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
        .send(requestOptions);
  }

  /**
   * Trace a thing.
   */
  public void trace(String path, String class_) {
    this.traceWithResponse(path, class_, RequestOptions.none());
  }

  /** Works like {@link #trace(String, String)}, with options for this one call. */
  public void trace(String path, String class_, RequestOptions options) {
    this.traceWithResponse(path, class_, options);
  }

  /** Works like {@link #trace(String, String)}, with status and headers. */
  public Response<Void> traceWithResponse(String path, String class_) {
    return this.traceWithResponse(path, class_, RequestOptions.none());
  }

  /** Works like {@link #trace(String, String)}, with status and headers, and with options for this one call. */
  public Response<Void> traceWithResponse(String path, String class_, RequestOptions options) {
    return this.api
        .call(ThingsOperations.TRACE)
        .path("path", path)
        .path("class", class_)
        .send(options);
  }
}
