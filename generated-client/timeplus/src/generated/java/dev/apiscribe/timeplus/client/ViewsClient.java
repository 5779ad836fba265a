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
import javax.annotation.processing.Generated;

/**
 * Named queries.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class ViewsClient {
  private final ApiClient api;

  ViewsClient(ApiClient api) {
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
  public List<View> listViews() {
    return this.listViewsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listViews()}, with options for this one call. */
  public List<View> listViews(RequestOptions options) {
    return this.listViewsWithResponse(options).body();
  }

  /** Works like {@link #listViews()}, with status and headers. */
  public Response<List<View>> listViewsWithResponse() {
    return this.listViewsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listViews()}, with status and headers, and with options for this one call. */
  public Response<List<View>> listViewsWithResponse(RequestOptions options) {
    return this.api
        .call(ViewsOperations.LIST_VIEWS)
        .send(options);
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
  public View createView(CreateViewRequest body) {
    return this.createViewWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createView(CreateViewRequest)}, with options for this one call. */
  public View createView(CreateViewRequest body, RequestOptions options) {
    return this.createViewWithResponse(body, options).body();
  }

  /** Works like {@link #createView(CreateViewRequest)}, with status and headers. */
  public Response<View> createViewWithResponse(CreateViewRequest body) {
    return this.createViewWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createView(CreateViewRequest)}, with status and headers, and with options for this one call. */
  public Response<View> createViewWithResponse(CreateViewRequest body, RequestOptions options) {
    return this.api
        .call(ViewsOperations.CREATE_VIEW)
        .body(CreateViewRequestJson.CODEC, body)
        .send(options);
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
  public View getView(String name) {
    return this.getViewWithResponse(name, RequestOptions.none()).body();
  }

  /** Works like {@link #getView(String)}, with options for this one call. */
  public View getView(String name, RequestOptions options) {
    return this.getViewWithResponse(name, options).body();
  }

  /** Works like {@link #getView(String)}, with status and headers. */
  public Response<View> getViewWithResponse(String name) {
    return this.getViewWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getView(String)}, with status and headers, and with options for this one call. */
  public Response<View> getViewWithResponse(String name, RequestOptions options) {
    return this.api
        .call(ViewsOperations.GET_VIEW)
        .path("name", name)
        .send(options);
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
  public void deleteView(String name) {
    this.deleteViewWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteView(String)}, with options for this one call. */
  public void deleteView(String name, RequestOptions options) {
    this.deleteViewWithResponse(name, options);
  }

  /** Works like {@link #deleteView(String)}, with status and headers. */
  public Response<Void> deleteViewWithResponse(String name) {
    return this.deleteViewWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteView(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteViewWithResponse(String name, RequestOptions options) {
    return this.api
        .call(ViewsOperations.DELETE_VIEW)
        .path("name", name)
        .send(options);
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
  public void updateView(String name, UpdateViewRequest body) {
    this.updateViewWithResponse(name, body, RequestOptions.none());
  }

  /** Works like {@link #updateView(String, UpdateViewRequest)}, with options for this one call. */
  public void updateView(
      String name, UpdateViewRequest body, RequestOptions options) {
    this.updateViewWithResponse(name, body, options);
  }

  /** Works like {@link #updateView(String, UpdateViewRequest)}, with status and headers. */
  public Response<Void> updateViewWithResponse(String name, UpdateViewRequest body) {
    return this.updateViewWithResponse(name, body, RequestOptions.none());
  }

  /** Works like {@link #updateView(String, UpdateViewRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> updateViewWithResponse(
      String name, UpdateViewRequest body, RequestOptions options) {
    return this.api
        .call(ViewsOperations.UPDATE_VIEW)
        .path("name", name)
        .body(UpdateViewRequestJson.CODEC, body)
        .send(options);
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
  public MaterializedViewStats getViewStats(String name) {
    return this.getViewStatsWithResponse(name, ViewsParameters.GetViewStats.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #getViewStats(String)}, with optional parameters. */
  public MaterializedViewStats getViewStats(
      String name, ViewsParameters.GetViewStats parameters) {
    return this.getViewStatsWithResponse(name, parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #getViewStats(String)}, with options for this one call. */
  public MaterializedViewStats getViewStats(
      String name, ViewsParameters.GetViewStats parameters, RequestOptions options) {
    return this.getViewStatsWithResponse(name, parameters, options).body();
  }

  /** Works like {@link #getViewStats(String)}, with status and headers. */
  public Response<MaterializedViewStats> getViewStatsWithResponse(String name) {
    return this.getViewStatsWithResponse(name, ViewsParameters.GetViewStats.NONE, RequestOptions.none());
  }

  /** Works like {@link #getViewStats(String)}, with status and headers, and with options for this one call. */
  public Response<MaterializedViewStats> getViewStatsWithResponse(
      String name, ViewsParameters.GetViewStats parameters, RequestOptions options) {
    return this.api
        .call(ViewsOperations.GET_VIEW_STATS)
        .path("name", name)
        .query("historyDays", parameters.historyDays())
        .send(options);
  }
}
