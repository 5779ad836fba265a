// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateSavedQueryRequest;
import dev.apiscribe.timeplus.model.SavedQuery;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * SQL texts kept for later use.
 *
 * <p>Safe for concurrent use. A future fails with what {@link SavedQueriesClient} throws.
 */
@Generated("apiscribe")
public final class SavedQueriesAsyncClient {
  private final ApiClient api;

  SavedQueriesAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the saved queries.
   *
   * <p>Returns every SQL text that is kept for later use.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1612-1629.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<List<SavedQuery>> listSavedQueries() {
    return Response.bodyOf(this.listSavedQueriesWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listSavedQueries()}, with options for this one call. */
  public CompletableFuture<List<SavedQuery>> listSavedQueries(RequestOptions options) {
    return Response.bodyOf(this.listSavedQueriesWithResponse(options));
  }

  /** Works like {@link #listSavedQueries()}, with status and headers. */
  public CompletableFuture<Response<List<SavedQuery>>> listSavedQueriesWithResponse() {
    return this.listSavedQueriesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listSavedQueries()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<SavedQuery>>> listSavedQueriesWithResponse(RequestOptions options) {
    return this.api
        .call(SavedQueriesOperations.LIST_SAVED_QUERIES)
        .sendAsync(options);
  }

  /**
   * Saves a query.
   *
   * <p>Keeps an SQL text under a name.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1630-1658.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<SavedQuery> createSavedQuery(CreateSavedQueryRequest body) {
    return Response.bodyOf(this.createSavedQueryWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createSavedQuery(CreateSavedQueryRequest)}, with options for this one call. */
  public CompletableFuture<SavedQuery> createSavedQuery(
      CreateSavedQueryRequest body, RequestOptions options) {
    return Response.bodyOf(this.createSavedQueryWithResponse(body, options));
  }

  /** Works like {@link #createSavedQuery(CreateSavedQueryRequest)}, with status and headers. */
  public CompletableFuture<Response<SavedQuery>> createSavedQueryWithResponse(CreateSavedQueryRequest body) {
    return this.createSavedQueryWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createSavedQuery(CreateSavedQueryRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<SavedQuery>> createSavedQueryWithResponse(
      CreateSavedQueryRequest body, RequestOptions options) {
    return this.api
        .call(SavedQueriesOperations.CREATE_SAVED_QUERY)
        .body(CreateSavedQueryRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Gets a saved query.
   *
   * <p>Returns one saved SQL text.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1659-1676.
   *
   * @param id Id of the saved query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<SavedQuery> getSavedQuery(String id) {
    return Response.bodyOf(this.getSavedQueryWithResponse(id, RequestOptions.none()));
  }

  /** Works like {@link #getSavedQuery(String)}, with options for this one call. */
  public CompletableFuture<SavedQuery> getSavedQuery(String id, RequestOptions options) {
    return Response.bodyOf(this.getSavedQueryWithResponse(id, options));
  }

  /** Works like {@link #getSavedQuery(String)}, with status and headers. */
  public CompletableFuture<Response<SavedQuery>> getSavedQueryWithResponse(String id) {
    return this.getSavedQueryWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #getSavedQuery(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<SavedQuery>> getSavedQueryWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SavedQueriesOperations.GET_SAVED_QUERY)
        .path("id", id)
        .sendAsync(options);
  }

  /**
   * Replaces a saved query.
   *
   * <p>Overwrites a saved query. The body is the one that creates a saved query.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1677-1706.
   *
   * @param id Id of the saved query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<SavedQuery> replaceSavedQuery(
      String id, CreateSavedQueryRequest body) {
    return Response.bodyOf(this.replaceSavedQueryWithResponse(id, body, RequestOptions.none()));
  }

  /** Works like {@link #replaceSavedQuery(String, CreateSavedQueryRequest)}, with options for this one call. */
  public CompletableFuture<SavedQuery> replaceSavedQuery(
      String id, CreateSavedQueryRequest body, RequestOptions options) {
    return Response.bodyOf(this.replaceSavedQueryWithResponse(id, body, options));
  }

  /** Works like {@link #replaceSavedQuery(String, CreateSavedQueryRequest)}, with status and headers. */
  public CompletableFuture<Response<SavedQuery>> replaceSavedQueryWithResponse(
      String id, CreateSavedQueryRequest body) {
    return this.replaceSavedQueryWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #replaceSavedQuery(String, CreateSavedQueryRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<SavedQuery>> replaceSavedQueryWithResponse(
      String id, CreateSavedQueryRequest body, RequestOptions options) {
    return this.api
        .call(SavedQueriesOperations.REPLACE_SAVED_QUERY)
        .path("id", id)
        .body(CreateSavedQueryRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Deletes a saved query.
   *
   * <p>Removes the saved SQL text.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the saved query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Void> deleteSavedQuery(String id) {
    return Response.bodyOf(this.deleteSavedQueryWithResponse(id, RequestOptions.none()));
  }

  /** Works like {@link #deleteSavedQuery(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteSavedQuery(String id, RequestOptions options) {
    return Response.bodyOf(this.deleteSavedQueryWithResponse(id, options));
  }

  /** Works like {@link #deleteSavedQuery(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteSavedQueryWithResponse(String id) {
    return this.deleteSavedQueryWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteSavedQuery(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteSavedQueryWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SavedQueriesOperations.DELETE_SAVED_QUERY)
        .path("id", id)
        .sendAsync(options);
  }
}
