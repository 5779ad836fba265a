// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateMaterializedViewRequest;
import dev.apiscribe.timeplus.model.MaterializedView;
import dev.apiscribe.timeplus.model.MaterializedViewStats;
import dev.apiscribe.timeplus.model.UpdateMaterializedViewRequest;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Queries that run in the background and keep their result.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class MaterializedViewsClient {
  private final ApiClient api;

  MaterializedViewsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the materialized views.
   *
   * <p>Returns every materialized view with its query and its columns.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1448-1473.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public List<MaterializedView> listMaterializedViews() {
    return this.listMaterializedViewsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listMaterializedViews()}, with options for this one call. */
  public List<MaterializedView> listMaterializedViews(RequestOptions options) {
    return this.listMaterializedViewsWithResponse(options).body();
  }

  /** Works like {@link #listMaterializedViews()}, with status and headers. */
  public Response<List<MaterializedView>> listMaterializedViewsWithResponse() {
    return this.listMaterializedViewsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listMaterializedViews()}, with status and headers, and with options for this one call. */
  public Response<List<MaterializedView>> listMaterializedViewsWithResponse(RequestOptions options) {
    return this.api
        .call(MaterializedViewsOperations.LIST_MATERIALIZED_VIEWS)
        .send(options);
  }

  /**
   * Creates a materialized view.
   *
   * <p>Creates a materialized view of a query. Its result may go to a target stream.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1474-1514.
   *
   * @see <a href="https://docs.timeplus.com/materialized_view">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public MaterializedView createMaterializedView(
      CreateMaterializedViewRequest body) {
    return this.createMaterializedViewWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createMaterializedView(CreateMaterializedViewRequest)}, with options for this one call. */
  public MaterializedView createMaterializedView(
      CreateMaterializedViewRequest body, RequestOptions options) {
    return this.createMaterializedViewWithResponse(body, options).body();
  }

  /** Works like {@link #createMaterializedView(CreateMaterializedViewRequest)}, with status and headers. */
  public Response<MaterializedView> createMaterializedViewWithResponse(
      CreateMaterializedViewRequest body) {
    return this.createMaterializedViewWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createMaterializedView(CreateMaterializedViewRequest)}, with status and headers, and with options for this one call. */
  public Response<MaterializedView> createMaterializedViewWithResponse(
      CreateMaterializedViewRequest body, RequestOptions options) {
    return this.api
        .call(MaterializedViewsOperations.CREATE_MATERIALIZED_VIEW)
        .body(CreateMaterializedViewRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Gets a materialized view.
   *
   * <p>Returns one materialized view with its query and its columns.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1515-1540.
   *
   * @param name Name of the materialized view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public MaterializedView getMaterializedView(String name) {
    return this.getMaterializedViewWithResponse(name, RequestOptions.none()).body();
  }

  /** Works like {@link #getMaterializedView(String)}, with options for this one call. */
  public MaterializedView getMaterializedView(
      String name, RequestOptions options) {
    return this.getMaterializedViewWithResponse(name, options).body();
  }

  /** Works like {@link #getMaterializedView(String)}, with status and headers. */
  public Response<MaterializedView> getMaterializedViewWithResponse(String name) {
    return this.getMaterializedViewWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getMaterializedView(String)}, with status and headers, and with options for this one call. */
  public Response<MaterializedView> getMaterializedViewWithResponse(
      String name, RequestOptions options) {
    return this.api
        .call(MaterializedViewsOperations.GET_MATERIALIZED_VIEW)
        .path("name", name)
        .send(options);
  }

  /**
   * Deletes a materialized view.
   *
   * <p>Removes the materialized view of the given name.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the materialized view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void deleteMaterializedView(String name) {
    this.deleteMaterializedViewWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteMaterializedView(String)}, with options for this one call. */
  public void deleteMaterializedView(String name, RequestOptions options) {
    this.deleteMaterializedViewWithResponse(name, options);
  }

  /** Works like {@link #deleteMaterializedView(String)}, with status and headers. */
  public Response<Void> deleteMaterializedViewWithResponse(String name) {
    return this.deleteMaterializedViewWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteMaterializedView(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteMaterializedViewWithResponse(String name, RequestOptions options) {
    return this.api
        .call(MaterializedViewsOperations.DELETE_MATERIALIZED_VIEW)
        .path("name", name)
        .send(options);
  }

  /**
   * Updates a materialized view.
   *
   * <p>Changes settings of a materialized view, which keeps the query it was made with.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1541-1558.
   *
   * @param name Name of the materialized view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void updateMaterializedView(
      String name, UpdateMaterializedViewRequest body) {
    this.updateMaterializedViewWithResponse(name, body, RequestOptions.none());
  }

  /** Works like {@link #updateMaterializedView(String, UpdateMaterializedViewRequest)}, with options for this one call. */
  public void updateMaterializedView(
      String name, UpdateMaterializedViewRequest body, RequestOptions options) {
    this.updateMaterializedViewWithResponse(name, body, options);
  }

  /** Works like {@link #updateMaterializedView(String, UpdateMaterializedViewRequest)}, with status and headers. */
  public Response<Void> updateMaterializedViewWithResponse(
      String name, UpdateMaterializedViewRequest body) {
    return this.updateMaterializedViewWithResponse(name, body, RequestOptions.none());
  }

  /** Works like {@link #updateMaterializedView(String, UpdateMaterializedViewRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> updateMaterializedViewWithResponse(
      String name, UpdateMaterializedViewRequest body, RequestOptions options) {
    return this.api
        .call(MaterializedViewsOperations.UPDATE_MATERIALIZED_VIEW)
        .path("name", name)
        .body(UpdateMaterializedViewRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Gets the statistics of a materialized view.
   *
   * <p>Returns counts, rates and the state on each node, with past values when <code>historyDays</code> is
   * given.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1559-1587.
   *
   * @param name Name of the materialized view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public MaterializedViewStats getMaterializedViewStats(String name) {
    return this.getMaterializedViewStatsWithResponse(name, MaterializedViewsParameters.GetMaterializedViewStats.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #getMaterializedViewStats(String)}, with optional parameters. */
  public MaterializedViewStats getMaterializedViewStats(
      String name, MaterializedViewsParameters.GetMaterializedViewStats parameters) {
    return this.getMaterializedViewStatsWithResponse(name, parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #getMaterializedViewStats(String)}, with options for this one call. */
  public MaterializedViewStats getMaterializedViewStats(
      String name, MaterializedViewsParameters.GetMaterializedViewStats parameters, RequestOptions options) {
    return this.getMaterializedViewStatsWithResponse(name, parameters, options).body();
  }

  /** Works like {@link #getMaterializedViewStats(String)}, with status and headers. */
  public Response<MaterializedViewStats> getMaterializedViewStatsWithResponse(String name) {
    return this.getMaterializedViewStatsWithResponse(name, MaterializedViewsParameters.GetMaterializedViewStats.NONE, RequestOptions.none());
  }

  /** Works like {@link #getMaterializedViewStats(String)}, with status and headers, and with options for this one call. */
  public Response<MaterializedViewStats> getMaterializedViewStatsWithResponse(
      String name, MaterializedViewsParameters.GetMaterializedViewStats parameters, RequestOptions options) {
    return this.api
        .call(MaterializedViewsOperations.GET_MATERIALIZED_VIEW_STATS)
        .path("name", name)
        .query("historyDays", parameters.historyDays())
        .send(options);
  }
}
