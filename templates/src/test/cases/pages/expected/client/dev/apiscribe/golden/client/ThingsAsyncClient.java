// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.FoundThings;
import dev.apiscribe.golden.model.ListedThings;
import dev.apiscribe.golden.model.Search;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.PagePublisher;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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
   * List things, page by page.
   */
  public CompletableFuture<ListedThings> listThings() {
    return Response.bodyOf(this.listThingsWithResponse(ThingsParameters.ListThings.NONE, RequestOptions.none()));
  }

  /** Works like {@link #listThings()}, with optional parameters. */
  public CompletableFuture<ListedThings> listThings(ThingsParameters.ListThings parameters) {
    return Response.bodyOf(this.listThingsWithResponse(parameters, RequestOptions.none()));
  }

  /** Works like {@link #listThings()}, with options for this one call. */
  public CompletableFuture<ListedThings> listThings(
      ThingsParameters.ListThings parameters, RequestOptions options) {
    return Response.bodyOf(this.listThingsWithResponse(parameters, options));
  }

  /** Works like {@link #listThings()}, with status and headers. */
  public CompletableFuture<Response<ListedThings>> listThingsWithResponse() {
    return this.listThingsWithResponse(ThingsParameters.ListThings.NONE, RequestOptions.none());
  }

  /** Works like {@link #listThings()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ListedThings>> listThingsWithResponse(
      ThingsParameters.ListThings parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .query("size", parameters.size())
        .query("start_name", parameters.startName())
        .sendAsync(options);
  }

  /**
   * Works like {@link #listThings()}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  public PagePublisher<ListedThings, Thing> listThingsAll() {
    return this.listThingsAll(ThingsParameters.ListThings.NONE, RequestOptions.none());
  }

  /** Brings the items of all pages, with optional parameters, which are sent for each page. */
  public PagePublisher<ListedThings, Thing> listThingsAll(ThingsParameters.ListThings parameters) {
    return this.listThingsAll(parameters, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  public PagePublisher<ListedThings, Thing> listThingsAll(
      ThingsParameters.ListThings parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_THINGS)
        .query("size", parameters.size())
        .query("start_name", parameters.startName())
        .pagesAsync(ThingsOperations.LIST_THINGS_PAGES, options);
  }

  /**
   * Find things, as a token says.
   */
  @Deprecated
  public CompletableFuture<FoundThings> findThings(String kind, @Nullable Search body) {
    return Response.bodyOf(this.findThingsWithResponse(kind, body, ThingsParameters.FindThings.NONE, RequestOptions.none()));
  }

  /** Works like {@link #findThings(String, Search)}, with optional parameters. */
  @Deprecated
  public CompletableFuture<FoundThings> findThings(
      String kind, @Nullable Search body, ThingsParameters.FindThings parameters) {
    return Response.bodyOf(this.findThingsWithResponse(kind, body, parameters, RequestOptions.none()));
  }

  /** Works like {@link #findThings(String, Search)}, with options for this one call. */
  @Deprecated
  public CompletableFuture<FoundThings> findThings(
      String kind, @Nullable Search body, ThingsParameters.FindThings parameters, RequestOptions options) {
    return Response.bodyOf(this.findThingsWithResponse(kind, body, parameters, options));
  }

  /** Works like {@link #findThings(String, Search)}, with status and headers. */
  @Deprecated
  public CompletableFuture<Response<FoundThings>> findThingsWithResponse(String kind, @Nullable Search body) {
    return this.findThingsWithResponse(kind, body, ThingsParameters.FindThings.NONE, RequestOptions.none());
  }

  /** Works like {@link #findThings(String, Search)}, with status and headers, and with options for this one call. */
  @Deprecated
  public CompletableFuture<Response<FoundThings>> findThingsWithResponse(
      String kind, @Nullable Search body, ThingsParameters.FindThings parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.FIND_THINGS)
        .query("kind", kind)
        .header("X-Marker", parameters.xMarker())
        .body(SearchJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Works like {@link #findThings(String, Search)}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  @Deprecated
  public PagePublisher<FoundThings, String> findThingsAll(String kind, @Nullable Search body) {
    return this.findThingsAll(kind, body, ThingsParameters.FindThings.NONE, RequestOptions.none());
  }

  /** Brings the items of all pages, with optional parameters, which are sent for each page. */
  @Deprecated
  public PagePublisher<FoundThings, String> findThingsAll(
      String kind, @Nullable Search body, ThingsParameters.FindThings parameters) {
    return this.findThingsAll(kind, body, parameters, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  @Deprecated
  public PagePublisher<FoundThings, String> findThingsAll(
      String kind, @Nullable Search body, ThingsParameters.FindThings parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.FIND_THINGS)
        .query("kind", kind)
        .header("X-Marker", parameters.xMarker())
        .body(SearchJson.CODEC, body)
        .pagesAsync(ThingsOperations.FIND_THINGS_PAGES, options);
  }

  /**
   * List things from a number on, in a method whose name the pages of another would have.
   */
  public CompletableFuture<ListedThings> listNamesAll(Integer offset) {
    return Response.bodyOf(this.listNamesAllWithResponse(offset, RequestOptions.none()));
  }

  /** Works like {@link #listNamesAll(Integer)}, with options for this one call. */
  public CompletableFuture<ListedThings> listNamesAll(Integer offset, RequestOptions options) {
    return Response.bodyOf(this.listNamesAllWithResponse(offset, options));
  }

  /** Works like {@link #listNamesAll(Integer)}, with status and headers. */
  public CompletableFuture<Response<ListedThings>> listNamesAllWithResponse(Integer offset) {
    return this.listNamesAllWithResponse(offset, RequestOptions.none());
  }

  /** Works like {@link #listNamesAll(Integer)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ListedThings>> listNamesAllWithResponse(Integer offset, RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_NAMES_ALL)
        .query("offset", offset)
        .sendAsync(options);
  }

  /**
   * Works like {@link #listNamesAll(Integer)}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  public PagePublisher<ListedThings, Thing> listNamesAllAll(Integer offset) {
    return this.listNamesAllAll(offset, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  public PagePublisher<ListedThings, Thing> listNamesAllAll(Integer offset, RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_NAMES_ALL)
        .query("offset", offset)
        .pagesAsync(ThingsOperations.LIST_NAMES_ALL_PAGES, options);
  }

  /**
   * List names, by the number of the page.
   */
  public CompletableFuture<List<String>> listNames() {
    return Response.bodyOf(this.listNamesWithResponse(ThingsParameters.ListNames.NONE, RequestOptions.none()));
  }

  /** Works like {@link #listNames()}, with optional parameters. */
  public CompletableFuture<List<String>> listNames(ThingsParameters.ListNames parameters) {
    return Response.bodyOf(this.listNamesWithResponse(parameters, RequestOptions.none()));
  }

  /** Works like {@link #listNames()}, with options for this one call. */
  public CompletableFuture<List<String>> listNames(
      ThingsParameters.ListNames parameters, RequestOptions options) {
    return Response.bodyOf(this.listNamesWithResponse(parameters, options));
  }

  /** Works like {@link #listNames()}, with status and headers. */
  public CompletableFuture<Response<List<String>>> listNamesWithResponse() {
    return this.listNamesWithResponse(ThingsParameters.ListNames.NONE, RequestOptions.none());
  }

  /** Works like {@link #listNames()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<String>>> listNamesWithResponse(
      ThingsParameters.ListNames parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_NAMES)
        .query("page", parameters.page())
        .sendAsync(options);
  }

  /**
   * Works like {@link #listNames()}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  public PagePublisher<List<String>, String> listNamesAll_() {
    return this.listNamesAll_(ThingsParameters.ListNames.NONE, RequestOptions.none());
  }

  /** Brings the items of all pages, with optional parameters, which are sent for each page. */
  public PagePublisher<List<String>, String> listNamesAll_(ThingsParameters.ListNames parameters) {
    return this.listNamesAll_(parameters, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  public PagePublisher<List<String>, String> listNamesAll_(
      ThingsParameters.ListNames parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.LIST_NAMES)
        .query("page", parameters.page())
        .pagesAsync(ThingsOperations.LIST_NAMES_PAGES, options);
  }
}
