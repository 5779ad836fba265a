// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateViewRequest;
import dev.apiscribe.timeplus.model.MaterializedViewStats;
import dev.apiscribe.timeplus.model.UpdateViewRequest;
import dev.apiscribe.timeplus.model.View;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Named queries.
 *
 * <p>Safe for concurrent use. A future fails with what {@link ViewsClient} throws.
 */
@Generated("apiscribe")
public final class ViewsAsyncClient {
  private final ApiClient api;

  ViewsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the views.
   *
   * <p>Returns every view with its query and its columns.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2788-2815.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<List<View>> listViews() {
    return Response.bodyOf(this.listViewsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listViews()}, with options for this one call. */
  public CompletableFuture<List<View>> listViews(RequestOptions options) {
    return Response.bodyOf(this.listViewsWithResponse(options));
  }

  /** Works like {@link #listViews()}, with status and headers. */
  public CompletableFuture<Response<List<View>>> listViewsWithResponse() {
    return this.listViewsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listViews()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<View>>> listViewsWithResponse(RequestOptions options) {
    return this.api
        .call(ViewsOperations.LIST_VIEWS)
        .sendAsync(options);
  }

  /**
   * Creates a view.
   *
   * <p>Gives a query a name. With <code>materialized</code> the query runs in the background and keeps its
   * result.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2816-2860.
   *
   * @see <a href="https://docs.timeplus.com/view">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<View> createView(CreateViewRequest body) {
    return Response.bodyOf(this.createViewWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createView(CreateViewRequest)}, with options for this one call. */
  public CompletableFuture<View> createView(CreateViewRequest body, RequestOptions options) {
    return Response.bodyOf(this.createViewWithResponse(body, options));
  }

  /** Works like {@link #createView(CreateViewRequest)}, with status and headers. */
  public CompletableFuture<Response<View>> createViewWithResponse(CreateViewRequest body) {
    return this.createViewWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createView(CreateViewRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<View>> createViewWithResponse(CreateViewRequest body, RequestOptions options) {
    return this.api
        .call(ViewsOperations.CREATE_VIEW)
        .body(CreateViewRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Gets a view.
   *
   * <p>Returns one view with its query and its columns.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2861-2888.
   *
   * @param name Name of the view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<View> getView(String name) {
    return Response.bodyOf(this.getViewWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #getView(String)}, with options for this one call. */
  public CompletableFuture<View> getView(String name, RequestOptions options) {
    return Response.bodyOf(this.getViewWithResponse(name, options));
  }

  /** Works like {@link #getView(String)}, with status and headers. */
  public CompletableFuture<Response<View>> getViewWithResponse(String name) {
    return this.getViewWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getView(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<View>> getViewWithResponse(String name, RequestOptions options) {
    return this.api
        .call(ViewsOperations.GET_VIEW)
        .path("name", name)
        .sendAsync(options);
  }

  /**
   * Deletes a view.
   *
   * <p>Removes the view of the given name.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Void> deleteView(String name) {
    return Response.bodyOf(this.deleteViewWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #deleteView(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteView(String name, RequestOptions options) {
    return Response.bodyOf(this.deleteViewWithResponse(name, options));
  }

  /** Works like {@link #deleteView(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteViewWithResponse(String name) {
    return this.deleteViewWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteView(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteViewWithResponse(String name, RequestOptions options) {
    return this.api
        .call(ViewsOperations.DELETE_VIEW)
        .path("name", name)
        .sendAsync(options);
  }

  /**
   * Updates a view.
   *
   * <p>Changes properties of a view. A materialized view keeps the query it was made with.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2889-2906.
   *
   * @param name Name of the view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Void> updateView(String name, UpdateViewRequest body) {
    return Response.bodyOf(this.updateViewWithResponse(name, body, RequestOptions.none()));
  }

  /** Works like {@link #updateView(String, UpdateViewRequest)}, with options for this one call. */
  public CompletableFuture<Void> updateView(
      String name, UpdateViewRequest body, RequestOptions options) {
    return Response.bodyOf(this.updateViewWithResponse(name, body, options));
  }

  /** Works like {@link #updateView(String, UpdateViewRequest)}, with status and headers. */
  public CompletableFuture<Response<Void>> updateViewWithResponse(String name, UpdateViewRequest body) {
    return this.updateViewWithResponse(name, body, RequestOptions.none());
  }

  /** Works like {@link #updateView(String, UpdateViewRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> updateViewWithResponse(
      String name, UpdateViewRequest body, RequestOptions options) {
    return this.api
        .call(ViewsOperations.UPDATE_VIEW)
        .path("name", name)
        .body(UpdateViewRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Gets the statistics of a view.
   *
   * <p>Returns counts, rates and the state on each node, with past values when <code>historyDays</code> is
   * given.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2907-2935.
   *
   * @param name Name of the view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<MaterializedViewStats> getViewStats(String name) {
    return Response.bodyOf(this.getViewStatsWithResponse(name, ViewsParameters.GetViewStats.NONE, RequestOptions.none()));
  }

  /** Works like {@link #getViewStats(String)}, with optional parameters. */
  public CompletableFuture<MaterializedViewStats> getViewStats(
      String name, ViewsParameters.GetViewStats parameters) {
    return Response.bodyOf(this.getViewStatsWithResponse(name, parameters, RequestOptions.none()));
  }

  /** Works like {@link #getViewStats(String)}, with options for this one call. */
  public CompletableFuture<MaterializedViewStats> getViewStats(
      String name, ViewsParameters.GetViewStats parameters, RequestOptions options) {
    return Response.bodyOf(this.getViewStatsWithResponse(name, parameters, options));
  }

  /** Works like {@link #getViewStats(String)}, with status and headers. */
  public CompletableFuture<Response<MaterializedViewStats>> getViewStatsWithResponse(String name) {
    return this.getViewStatsWithResponse(name, ViewsParameters.GetViewStats.NONE, RequestOptions.none());
  }

  /** Works like {@link #getViewStats(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<MaterializedViewStats>> getViewStatsWithResponse(
      String name, ViewsParameters.GetViewStats parameters, RequestOptions options) {
    return this.api
        .call(ViewsOperations.GET_VIEW_STATS)
        .path("name", name)
        .query("historyDays", parameters.historyDays())
        .sendAsync(options);
  }
}
