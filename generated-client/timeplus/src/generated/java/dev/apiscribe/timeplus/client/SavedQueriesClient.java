// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateSavedQueryRequest;
import dev.apiscribe.timeplus.model.SavedQuery;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * SQL texts kept for later use.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class SavedQueriesClient {
  private final ApiClient api;

  SavedQueriesClient(ApiClient api) {
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
  public List<SavedQuery> listSavedQueries() {
    return this.listSavedQueriesWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listSavedQueries()}, with options for this one call. */
  public List<SavedQuery> listSavedQueries(RequestOptions options) {
    return this.listSavedQueriesWithResponse(options).body();
  }

  /** Works like {@link #listSavedQueries()}, with status and headers. */
  public Response<List<SavedQuery>> listSavedQueriesWithResponse() {
    return this.listSavedQueriesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listSavedQueries()}, with status and headers, and with options for this one call. */
  public Response<List<SavedQuery>> listSavedQueriesWithResponse(RequestOptions options) {
    return this.api
        .call(SavedQueriesOperations.LIST_SAVED_QUERIES)
        .send(options);
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
  public SavedQuery createSavedQuery(CreateSavedQueryRequest body) {
    return this.createSavedQueryWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createSavedQuery(CreateSavedQueryRequest)}, with options for this one call. */
  public SavedQuery createSavedQuery(
      CreateSavedQueryRequest body, RequestOptions options) {
    return this.createSavedQueryWithResponse(body, options).body();
  }

  /** Works like {@link #createSavedQuery(CreateSavedQueryRequest)}, with status and headers. */
  public Response<SavedQuery> createSavedQueryWithResponse(CreateSavedQueryRequest body) {
    return this.createSavedQueryWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createSavedQuery(CreateSavedQueryRequest)}, with status and headers, and with options for this one call. */
  public Response<SavedQuery> createSavedQueryWithResponse(
      CreateSavedQueryRequest body, RequestOptions options) {
    return this.api
        .call(SavedQueriesOperations.CREATE_SAVED_QUERY)
        .body(CreateSavedQueryRequestJson.CODEC, body)
        .send(options);
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
  public SavedQuery getSavedQuery(String id) {
    return this.getSavedQueryWithResponse(id, RequestOptions.none()).body();
  }

  /** Works like {@link #getSavedQuery(String)}, with options for this one call. */
  public SavedQuery getSavedQuery(String id, RequestOptions options) {
    return this.getSavedQueryWithResponse(id, options).body();
  }

  /** Works like {@link #getSavedQuery(String)}, with status and headers. */
  public Response<SavedQuery> getSavedQueryWithResponse(String id) {
    return this.getSavedQueryWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #getSavedQuery(String)}, with status and headers, and with options for this one call. */
  public Response<SavedQuery> getSavedQueryWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SavedQueriesOperations.GET_SAVED_QUERY)
        .path("id", id)
        .send(options);
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
  public SavedQuery replaceSavedQuery(
      String id, CreateSavedQueryRequest body) {
    return this.replaceSavedQueryWithResponse(id, body, RequestOptions.none()).body();
  }

  /** Works like {@link #replaceSavedQuery(String, CreateSavedQueryRequest)}, with options for this one call. */
  public SavedQuery replaceSavedQuery(
      String id, CreateSavedQueryRequest body, RequestOptions options) {
    return this.replaceSavedQueryWithResponse(id, body, options).body();
  }

  /** Works like {@link #replaceSavedQuery(String, CreateSavedQueryRequest)}, with status and headers. */
  public Response<SavedQuery> replaceSavedQueryWithResponse(
      String id, CreateSavedQueryRequest body) {
    return this.replaceSavedQueryWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #replaceSavedQuery(String, CreateSavedQueryRequest)}, with status and headers, and with options for this one call. */
  public Response<SavedQuery> replaceSavedQueryWithResponse(
      String id, CreateSavedQueryRequest body, RequestOptions options) {
    return this.api
        .call(SavedQueriesOperations.REPLACE_SAVED_QUERY)
        .path("id", id)
        .body(CreateSavedQueryRequestJson.CODEC, body)
        .send(options);
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
  public void deleteSavedQuery(String id) {
    this.deleteSavedQueryWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteSavedQuery(String)}, with options for this one call. */
  public void deleteSavedQuery(String id, RequestOptions options) {
    this.deleteSavedQueryWithResponse(id, options);
  }

  /** Works like {@link #deleteSavedQuery(String)}, with status and headers. */
  public Response<Void> deleteSavedQueryWithResponse(String id) {
    return this.deleteSavedQueryWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteSavedQuery(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteSavedQueryWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SavedQueriesOperations.DELETE_SAVED_QUERY)
        .path("id", id)
        .send(options);
  }
}
