// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Filter;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.List;
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
   * Parameters of every style.
   *
   * @param deep Each property in brackets.
   * @param json In JSON.
   */
  public CompletableFuture<Void> listThings(
      Filter key, Filter keys, Filter deep, List<Filter> json, String session) {
    return Response.bodyOf(this.listThingsWithResponse(key, keys, deep, json, session, ThingsParameters.ListThings.NONE, RequestOptions.none()));
  }

  /** Works like {@link #listThings(Filter, Filter, Filter, List, String)}, with optional parameters. */
  public CompletableFuture<Void> listThings(
      Filter key, Filter keys, Filter deep, List<Filter> json, String session, ThingsParameters.ListThings parameters) {
    return Response.bodyOf(this.listThingsWithResponse(key, keys, deep, json, session, parameters, RequestOptions.none()));
  }

  /** Works like {@link #listThings(Filter, Filter, Filter, List, String)}, with options for this one call. */
  public CompletableFuture<Void> listThings(
      Filter key,
      Filter keys,
      Filter deep,
      List<Filter> json,
      String session,
      ThingsParameters.ListThings parameters,
      RequestOptions options) {
    return Response.bodyOf(this.listThingsWithResponse(key, keys, deep, json, session, parameters, options));
  }

  /** Works like {@link #listThings(Filter, Filter, Filter, List, String)}, with status and headers. */
  public CompletableFuture<Response<Void>> listThingsWithResponse(
      Filter key, Filter keys, Filter deep, List<Filter> json, String session) {
    return this.listThingsWithResponse(key, keys, deep, json, session, ThingsParameters.ListThings.NONE, RequestOptions.none());
  }

  /** Works like {@link #listThings(Filter, Filter, Filter, List, String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> listThingsWithResponse(
      Filter key,
      Filter keys,
      Filter deep,
      List<Filter> json,
      String session,
      ThingsParameters.ListThings parameters,
      RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .path("key", key)
        .path("keys", keys)
        .query("deep", deep)
        .query("json", json)
        .cookie("session", session)
        .query("form", parameters.form())
        .query("joined", parameters.joined())
        .query("free", parameters.free())
        .query("any", parameters.any())
        .query("spaced", parameters.spaced())
        .query("piped", parameters.piped())
        .query("piece", parameters.piece())
        .query("colors", parameters.colors())
        .query("level", parameters.level())
        .header("X-Filter", parameters.xFilter())
        .cookie("tries", parameters.tries())
        .sendAsync(options);
  }

  /**
   * A cookie alone.
   */
  public CompletableFuture<Void> readCookie(String session) {
    return Response.bodyOf(this.readCookieWithResponse(session, RequestOptions.none()));
  }

  /** Works like {@link #readCookie(String)}, with options for this one call. */
  public CompletableFuture<Void> readCookie(String session, RequestOptions options) {
    return Response.bodyOf(this.readCookieWithResponse(session, options));
  }

  /** Works like {@link #readCookie(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> readCookieWithResponse(String session) {
    return this.readCookieWithResponse(session, RequestOptions.none());
  }

  /** Works like {@link #readCookie(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> readCookieWithResponse(String session, RequestOptions options) {
    return this.api
        .call(ThingsOperations.READ_COOKIE)
        .cookie("session", session)
        .sendAsync(options);
  }

  /**
   * An object alone.
   */
  public CompletableFuture<Void> readQuery() {
    return Response.bodyOf(this.readQueryWithResponse(ThingsParameters.ReadQuery.NONE, RequestOptions.none()));
  }

  /** Works like {@link #readQuery()}, with optional parameters. */
  public CompletableFuture<Void> readQuery(ThingsParameters.ReadQuery parameters) {
    return Response.bodyOf(this.readQueryWithResponse(parameters, RequestOptions.none()));
  }

  /** Works like {@link #readQuery()}, with options for this one call. */
  public CompletableFuture<Void> readQuery(
      ThingsParameters.ReadQuery parameters, RequestOptions options) {
    return Response.bodyOf(this.readQueryWithResponse(parameters, options));
  }

  /** Works like {@link #readQuery()}, with status and headers. */
  public CompletableFuture<Response<Void>> readQueryWithResponse() {
    return this.readQueryWithResponse(ThingsParameters.ReadQuery.NONE, RequestOptions.none());
  }

  /** Works like {@link #readQuery()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> readQueryWithResponse(
      ThingsParameters.ReadQuery parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.READ_QUERY)
        .query("query", parameters.query())
        .sendAsync(options);
  }

  /**
   * Paths in other styles, and parameters that OpenAPI leaves open.
   */
  public CompletableFuture<Void> readPaths(List<String> label, Filter labels, String matrix) {
    return Response.bodyOf(this.readPathsWithResponse(label, labels, matrix, ThingsParameters.ReadPaths.NONE, RequestOptions.none()));
  }

  /** Works like {@link #readPaths(List, Filter, String)}, with optional parameters. */
  public CompletableFuture<Void> readPaths(
      List<String> label, Filter labels, String matrix, ThingsParameters.ReadPaths parameters) {
    return Response.bodyOf(this.readPathsWithResponse(label, labels, matrix, parameters, RequestOptions.none()));
  }

  /** Works like {@link #readPaths(List, Filter, String)}, with options for this one call. */
  public CompletableFuture<Void> readPaths(
      List<String> label, Filter labels, String matrix, ThingsParameters.ReadPaths parameters, RequestOptions options) {
    return Response.bodyOf(this.readPathsWithResponse(label, labels, matrix, parameters, options));
  }

  /** Works like {@link #readPaths(List, Filter, String)}, with status and headers. */
  public CompletableFuture<Response<Void>> readPathsWithResponse(List<String> label, Filter labels, String matrix) {
    return this.readPathsWithResponse(label, labels, matrix, ThingsParameters.ReadPaths.NONE, RequestOptions.none());
  }

  /** Works like {@link #readPaths(List, Filter, String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> readPathsWithResponse(
      List<String> label, Filter labels, String matrix, ThingsParameters.ReadPaths parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.READ_PATHS)
        .path("label", label)
        .path("labels", labels)
        .path("matrix", matrix)
        .query("nested", parameters.nested())
        .query("filters", parameters.filters())
        .query("url", parameters.url())
        .query("pairs", parameters.pairs())
        .cookie("sizes", parameters.sizes())
        .cookie("filter", parameters.filter())
        .sendAsync(options);
  }
}
