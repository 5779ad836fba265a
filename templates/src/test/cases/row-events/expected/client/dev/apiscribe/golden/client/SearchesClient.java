// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Search;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.RowResponse;
import javax.annotation.processing.Generated;

/**
 * Searches.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class SearchesClient {
  private final ApiClient api;

  SearchesClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Search.
   */
  public RowResponse<Search> startSearch() {
    return this.startSearchWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #startSearch()}, with options for this one call. */
  public RowResponse<Search> startSearch(RequestOptions options) {
    return this.startSearchWithResponse(options).body();
  }

  /** Works like {@link #startSearch()}, with status and headers. */
  public Response<RowResponse<Search>> startSearchWithResponse() {
    return this.startSearchWithResponse(RequestOptions.none());
  }

  /** Works like {@link #startSearch()}, with status and headers, and with options for this one call. */
  public Response<RowResponse<Search>> startSearchWithResponse(RequestOptions options) {
    return this.api
        .call(SearchesOperations.START_SEARCH)
        .send(options);
  }

  /**
   * Follow the latest search.
   */
  public RowResponse<Search> followLatest() {
    return this.followLatestWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #followLatest()}, with options for this one call. */
  public RowResponse<Search> followLatest(RequestOptions options) {
    return this.followLatestWithResponse(options).body();
  }

  /** Works like {@link #followLatest()}, with status and headers. */
  public Response<RowResponse<Search>> followLatestWithResponse() {
    return this.followLatestWithResponse(RequestOptions.none());
  }

  /** Works like {@link #followLatest()}, with status and headers, and with options for this one call. */
  public Response<RowResponse<Search>> followLatestWithResponse(RequestOptions options) {
    return this.api
        .call(SearchesOperations.FOLLOW_LATEST)
        .send(options);
  }
}
