// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.FoundThings;
import dev.apiscribe.golden.model.ListedThings;
import dev.apiscribe.golden.model.Search;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.PageIterable;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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
   * List things, page by page.
   */
  public ListedThings listThings() {
    return this.listThingsWithResponse(ThingsParameters.ListThings.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #listThings()}, with optional parameters. */
  public ListedThings listThings(ThingsParameters.ListThings parameters) {
    return this.listThingsWithResponse(parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #listThings()}, with options for this one call. */
  public ListedThings listThings(
      ThingsParameters.ListThings parameters, RequestOptions options) {
    return this.listThingsWithResponse(parameters, options).body();
  }

  /** Works like {@link #listThings()}, with status and headers. */
  public Response<ListedThings> listThingsWithResponse() {
    return this.listThingsWithResponse(ThingsParameters.ListThings.NONE, RequestOptions.none());
  }

  /** Works like {@link #listThings()}, with status and headers, and with options for this one call. */
  public Response<ListedThings> listThingsWithResponse(
      ThingsParameters.ListThings parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .query("size", parameters.size())
        .query("start_name", parameters.startName())
        .send(options);
  }

  /**
   * Works like {@link #listThings()}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  public PageIterable<ListedThings, Thing> listThingsAll() {
    return this.listThingsAll(ThingsParameters.ListThings.NONE, RequestOptions.none());
  }

  /** Brings the items of all pages, with optional parameters, which are sent for each page. */
  public PageIterable<ListedThings, Thing> listThingsAll(ThingsParameters.ListThings parameters) {
    return this.listThingsAll(parameters, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  public PageIterable<ListedThings, Thing> listThingsAll(
      ThingsParameters.ListThings parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .query("size", parameters.size())
        .query("start_name", parameters.startName())
        .pages(ThingsOperations.LIST_THINGS_PAGES, options);
  }

  /**
   * Find things, as a token says.
   */
  @Deprecated
  public FoundThings findThings(String kind, @Nullable Search body) {
    return this.findThingsWithResponse(kind, body, ThingsParameters.FindThings.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #findThings(String, Search)}, with optional parameters. */
  @Deprecated
  public FoundThings findThings(
      String kind, @Nullable Search body, ThingsParameters.FindThings parameters) {
    return this.findThingsWithResponse(kind, body, parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #findThings(String, Search)}, with options for this one call. */
  @Deprecated
  public FoundThings findThings(
      String kind, @Nullable Search body, ThingsParameters.FindThings parameters, RequestOptions options) {
    return this.findThingsWithResponse(kind, body, parameters, options).body();
  }

  /** Works like {@link #findThings(String, Search)}, with status and headers. */
  @Deprecated
  public Response<FoundThings> findThingsWithResponse(String kind, @Nullable Search body) {
    return this.findThingsWithResponse(kind, body, ThingsParameters.FindThings.NONE, RequestOptions.none());
  }

  /** Works like {@link #findThings(String, Search)}, with status and headers, and with options for this one call. */
  @Deprecated
  public Response<FoundThings> findThingsWithResponse(
      String kind, @Nullable Search body, ThingsParameters.FindThings parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.FIND_THINGS)
        .query("kind", kind)
        .header("X-Marker", parameters.xMarker())
        .body(SearchJson.CODEC, body)
        .send(options);
  }

  /**
   * Works like {@link #findThings(String, Search)}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  @Deprecated
  public PageIterable<FoundThings, String> findThingsAll(String kind, @Nullable Search body) {
    return this.findThingsAll(kind, body, ThingsParameters.FindThings.NONE, RequestOptions.none());
  }

  /** Brings the items of all pages, with optional parameters, which are sent for each page. */
  @Deprecated
  public PageIterable<FoundThings, String> findThingsAll(
      String kind, @Nullable Search body, ThingsParameters.FindThings parameters) {
    return this.findThingsAll(kind, body, parameters, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  @Deprecated
  public PageIterable<FoundThings, String> findThingsAll(
      String kind, @Nullable Search body, ThingsParameters.FindThings parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.FIND_THINGS)
        .query("kind", kind)
        .header("X-Marker", parameters.xMarker())
        .body(SearchJson.CODEC, body)
        .pages(ThingsOperations.FIND_THINGS_PAGES, options);
  }

  /**
   * List things from a number on, in a method whose name the pages of another would have.
   */
  public ListedThings listNamesAll(Integer offset) {
    return this.listNamesAllWithResponse(offset, RequestOptions.none()).body();
  }

  /** Works like {@link #listNamesAll(Integer)}, with options for this one call. */
  public ListedThings listNamesAll(Integer offset, RequestOptions options) {
    return this.listNamesAllWithResponse(offset, options).body();
  }

  /** Works like {@link #listNamesAll(Integer)}, with status and headers. */
  public Response<ListedThings> listNamesAllWithResponse(Integer offset) {
    return this.listNamesAllWithResponse(offset, RequestOptions.none());
  }

  /** Works like {@link #listNamesAll(Integer)}, with status and headers, and with options for this one call. */
  public Response<ListedThings> listNamesAllWithResponse(Integer offset, RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_NAMES_ALL)
        .query("offset", offset)
        .send(options);
  }

  /**
   * Works like {@link #listNamesAll(Integer)}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  public PageIterable<ListedThings, Thing> listNamesAllAll(Integer offset) {
    return this.listNamesAllAll(offset, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  public PageIterable<ListedThings, Thing> listNamesAllAll(Integer offset, RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_NAMES_ALL)
        .query("offset", offset)
        .pages(ThingsOperations.LIST_NAMES_ALL_PAGES, options);
  }

  /**
   * List names, by the number of the page.
   */
  public List<String> listNames() {
    return this.listNamesWithResponse(ThingsParameters.ListNames.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #listNames()}, with optional parameters. */
  public List<String> listNames(ThingsParameters.ListNames parameters) {
    return this.listNamesWithResponse(parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #listNames()}, with options for this one call. */
  public List<String> listNames(
      ThingsParameters.ListNames parameters, RequestOptions options) {
    return this.listNamesWithResponse(parameters, options).body();
  }

  /** Works like {@link #listNames()}, with status and headers. */
  public Response<List<String>> listNamesWithResponse() {
    return this.listNamesWithResponse(ThingsParameters.ListNames.NONE, RequestOptions.none());
  }

  /** Works like {@link #listNames()}, with status and headers, and with options for this one call. */
  public Response<List<String>> listNamesWithResponse(
      ThingsParameters.ListNames parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_NAMES)
        .query("page", parameters.page())
        .send(options);
  }

  /**
   * Works like {@link #listNames()}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  public PageIterable<List<String>, String> listNamesAll_() {
    return this.listNamesAll_(ThingsParameters.ListNames.NONE, RequestOptions.none());
  }

  /** Brings the items of all pages, with optional parameters, which are sent for each page. */
  public PageIterable<List<String>, String> listNamesAll_(ThingsParameters.ListNames parameters) {
    return this.listNamesAll_(parameters, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  public PageIterable<List<String>, String> listNamesAll_(
      ThingsParameters.ListNames parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_NAMES)
        .query("page", parameters.page())
        .pages(ThingsOperations.LIST_NAMES_PAGES, options);
  }
}
