// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Filter;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.List;
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
   * Parameters of every style.
   *
   * @param deep Each property in brackets.
   * @param json In JSON.
   */
  public void listThings(
      Filter key, Filter keys, Filter deep, List<Filter> json, String session) {
    this.listThingsWithResponse(key, keys, deep, json, session, ThingsParameters.ListThings.NONE, RequestOptions.none());
  }

  /** Works like {@link #listThings(Filter, Filter, Filter, List, String)}, with optional parameters. */
  public void listThings(
      Filter key, Filter keys, Filter deep, List<Filter> json, String session, ThingsParameters.ListThings parameters) {
    this.listThingsWithResponse(key, keys, deep, json, session, parameters, RequestOptions.none());
  }

  /** Works like {@link #listThings(Filter, Filter, Filter, List, String)}, with options for this one call. */
  public void listThings(
      Filter key,
      Filter keys,
      Filter deep,
      List<Filter> json,
      String session,
      ThingsParameters.ListThings parameters,
      RequestOptions options) {
    this.listThingsWithResponse(key, keys, deep, json, session, parameters, options);
  }

  /** Works like {@link #listThings(Filter, Filter, Filter, List, String)}, with status and headers. */
  public Response<Void> listThingsWithResponse(
      Filter key, Filter keys, Filter deep, List<Filter> json, String session) {
    return this.listThingsWithResponse(key, keys, deep, json, session, ThingsParameters.ListThings.NONE, RequestOptions.none());
  }

  /** Works like {@link #listThings(Filter, Filter, Filter, List, String)}, with status and headers, and with options for this one call. */
  public Response<Void> listThingsWithResponse(
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
        .send(options);
  }

  /**
   * A cookie alone.
   */
  public void readCookie(String session) {
    this.readCookieWithResponse(session, RequestOptions.none());
  }

  /** Works like {@link #readCookie(String)}, with options for this one call. */
  public void readCookie(String session, RequestOptions options) {
    this.readCookieWithResponse(session, options);
  }

  /** Works like {@link #readCookie(String)}, with status and headers. */
  public Response<Void> readCookieWithResponse(String session) {
    return this.readCookieWithResponse(session, RequestOptions.none());
  }

  /** Works like {@link #readCookie(String)}, with status and headers, and with options for this one call. */
  public Response<Void> readCookieWithResponse(String session, RequestOptions options) {
    return this.api
        .call(ThingsOperations.READ_COOKIE)
        .cookie("session", session)
        .send(options);
  }

  /**
   * An object alone.
   */
  public void readQuery() {
    this.readQueryWithResponse(ThingsParameters.ReadQuery.NONE, RequestOptions.none());
  }

  /** Works like {@link #readQuery()}, with optional parameters. */
  public void readQuery(ThingsParameters.ReadQuery parameters) {
    this.readQueryWithResponse(parameters, RequestOptions.none());
  }

  /** Works like {@link #readQuery()}, with options for this one call. */
  public void readQuery(
      ThingsParameters.ReadQuery parameters, RequestOptions options) {
    this.readQueryWithResponse(parameters, options);
  }

  /** Works like {@link #readQuery()}, with status and headers. */
  public Response<Void> readQueryWithResponse() {
    return this.readQueryWithResponse(ThingsParameters.ReadQuery.NONE, RequestOptions.none());
  }

  /** Works like {@link #readQuery()}, with status and headers, and with options for this one call. */
  public Response<Void> readQueryWithResponse(
      ThingsParameters.ReadQuery parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.READ_QUERY)
        .query("query", parameters.query())
        .send(options);
  }

  /**
   * Paths in other styles, and parameters that OpenAPI leaves open.
   */
  public void readPaths(List<String> label, Filter labels, String matrix) {
    this.readPathsWithResponse(label, labels, matrix, ThingsParameters.ReadPaths.NONE, RequestOptions.none());
  }

  /** Works like {@link #readPaths(List, Filter, String)}, with optional parameters. */
  public void readPaths(
      List<String> label, Filter labels, String matrix, ThingsParameters.ReadPaths parameters) {
    this.readPathsWithResponse(label, labels, matrix, parameters, RequestOptions.none());
  }

  /** Works like {@link #readPaths(List, Filter, String)}, with options for this one call. */
  public void readPaths(
      List<String> label, Filter labels, String matrix, ThingsParameters.ReadPaths parameters, RequestOptions options) {
    this.readPathsWithResponse(label, labels, matrix, parameters, options);
  }

  /** Works like {@link #readPaths(List, Filter, String)}, with status and headers. */
  public Response<Void> readPathsWithResponse(List<String> label, Filter labels, String matrix) {
    return this.readPathsWithResponse(label, labels, matrix, ThingsParameters.ReadPaths.NONE, RequestOptions.none());
  }

  /** Works like {@link #readPaths(List, Filter, String)}, with status and headers, and with options for this one call. */
  public Response<Void> readPathsWithResponse(
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
        .send(options);
  }
}
