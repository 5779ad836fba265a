// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Search;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.RowResponse;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Searches.
 *
 * <p>Safe for concurrent use. A future fails with what {@link SearchesClient} throws.
 */
@Generated("apiscribe")
public final class SearchesAsyncClient {
  private final ApiClient api;

  SearchesAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Search.
   */
  public CompletableFuture<RowResponse<Search>> startSearch() {
    return Response.bodyOf(this.startSearchWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #startSearch()}, with options for this one call. */
  public CompletableFuture<RowResponse<Search>> startSearch(RequestOptions options) {
    return Response.bodyOf(this.startSearchWithResponse(options));
  }

  /** Works like {@link #startSearch()}, with status and headers. */
  public CompletableFuture<Response<RowResponse<Search>>> startSearchWithResponse() {
    return this.startSearchWithResponse(RequestOptions.none());
  }

  /** Works like {@link #startSearch()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<RowResponse<Search>>> startSearchWithResponse(RequestOptions options) {
    return this.api
        .call(SearchesOperations.START_SEARCH)
        .sendAsync(options);
  }

  /**
   * Follow the latest search.
   */
  public CompletableFuture<RowResponse<Search>> followLatest() {
    return Response.bodyOf(this.followLatestWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #followLatest()}, with options for this one call. */
  public CompletableFuture<RowResponse<Search>> followLatest(RequestOptions options) {
    return Response.bodyOf(this.followLatestWithResponse(options));
  }

  /** Works like {@link #followLatest()}, with status and headers. */
  public CompletableFuture<Response<RowResponse<Search>>> followLatestWithResponse() {
    return this.followLatestWithResponse(RequestOptions.none());
  }

  /** Works like {@link #followLatest()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<RowResponse<Search>>> followLatestWithResponse(RequestOptions options) {
    return this.api
        .call(SearchesOperations.FOLLOW_LATEST)
        .sendAsync(options);
  }
}
