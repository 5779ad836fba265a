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
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Queries that run in the background and keep their result.
 *
 * <p>Safe for concurrent use. A future fails with what {@link MaterializedViewsClient} throws.
 */
@Generated("apiscribe")
public final class MaterializedViewsAsyncClient {
  private final ApiClient api;

  MaterializedViewsAsyncClient(ApiClient api) {
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
  public CompletableFuture<List<MaterializedView>> listMaterializedViews() {
    return Response.bodyOf(this.listMaterializedViewsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listMaterializedViews()}, with options for this one call. */
  public CompletableFuture<List<MaterializedView>> listMaterializedViews(RequestOptions options) {
    return Response.bodyOf(this.listMaterializedViewsWithResponse(options));
  }

  /** Works like {@link #listMaterializedViews()}, with status and headers. */
  public CompletableFuture<Response<List<MaterializedView>>> listMaterializedViewsWithResponse() {
    return this.listMaterializedViewsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listMaterializedViews()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<MaterializedView>>> listMaterializedViewsWithResponse(RequestOptions options) {
    return this.api
        .call(MaterializedViewsOperations.LIST_MATERIALIZED_VIEWS)
        .sendAsync(options);
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
  public CompletableFuture<MaterializedView> createMaterializedView(
      CreateMaterializedViewRequest body) {
    return Response.bodyOf(this.createMaterializedViewWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createMaterializedView(CreateMaterializedViewRequest)}, with options for this one call. */
  public CompletableFuture<MaterializedView> createMaterializedView(
      CreateMaterializedViewRequest body, RequestOptions options) {
    return Response.bodyOf(this.createMaterializedViewWithResponse(body, options));
  }

  /** Works like {@link #createMaterializedView(CreateMaterializedViewRequest)}, with status and headers. */
  public CompletableFuture<Response<MaterializedView>> createMaterializedViewWithResponse(
      CreateMaterializedViewRequest body) {
    return this.createMaterializedViewWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createMaterializedView(CreateMaterializedViewRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<MaterializedView>> createMaterializedViewWithResponse(
      CreateMaterializedViewRequest body, RequestOptions options) {
    return this.api
        .call(MaterializedViewsOperations.CREATE_MATERIALIZED_VIEW)
        .body(CreateMaterializedViewRequestJson.CODEC, body)
        .sendAsync(options);
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
  public CompletableFuture<MaterializedView> getMaterializedView(String name) {
    return Response.bodyOf(this.getMaterializedViewWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #getMaterializedView(String)}, with options for this one call. */
  public CompletableFuture<MaterializedView> getMaterializedView(
      String name, RequestOptions options) {
    return Response.bodyOf(this.getMaterializedViewWithResponse(name, options));
  }

  /** Works like {@link #getMaterializedView(String)}, with status and headers. */
  public CompletableFuture<Response<MaterializedView>> getMaterializedViewWithResponse(String name) {
    return this.getMaterializedViewWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getMaterializedView(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<MaterializedView>> getMaterializedViewWithResponse(
      String name, RequestOptions options) {
    return this.api
        .call(MaterializedViewsOperations.GET_MATERIALIZED_VIEW)
        .path("name", name)
        .sendAsync(options);
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
  public CompletableFuture<Void> deleteMaterializedView(String name) {
    return Response.bodyOf(this.deleteMaterializedViewWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #deleteMaterializedView(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteMaterializedView(String name, RequestOptions options) {
    return Response.bodyOf(this.deleteMaterializedViewWithResponse(name, options));
  }

  /** Works like {@link #deleteMaterializedView(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteMaterializedViewWithResponse(String name) {
    return this.deleteMaterializedViewWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteMaterializedView(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteMaterializedViewWithResponse(String name, RequestOptions options) {
    return this.api
        .call(MaterializedViewsOperations.DELETE_MATERIALIZED_VIEW)
        .path("name", name)
        .sendAsync(options);
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
  public CompletableFuture<Void> updateMaterializedView(
      String name, UpdateMaterializedViewRequest body) {
    return Response.bodyOf(this.updateMaterializedViewWithResponse(name, body, RequestOptions.none()));
  }

  /** Works like {@link #updateMaterializedView(String, UpdateMaterializedViewRequest)}, with options for this one call. */
  public CompletableFuture<Void> updateMaterializedView(
      String name, UpdateMaterializedViewRequest body, RequestOptions options) {
    return Response.bodyOf(this.updateMaterializedViewWithResponse(name, body, options));
  }

  /** Works like {@link #updateMaterializedView(String, UpdateMaterializedViewRequest)}, with status and headers. */
  public CompletableFuture<Response<Void>> updateMaterializedViewWithResponse(
      String name, UpdateMaterializedViewRequest body) {
    return this.updateMaterializedViewWithResponse(name, body, RequestOptions.none());
  }

  /** Works like {@link #updateMaterializedView(String, UpdateMaterializedViewRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> updateMaterializedViewWithResponse(
      String name, UpdateMaterializedViewRequest body, RequestOptions options) {
    return this.api
        .call(MaterializedViewsOperations.UPDATE_MATERIALIZED_VIEW)
        .path("name", name)
        .body(UpdateMaterializedViewRequestJson.CODEC, body)
        .sendAsync(options);
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
  public CompletableFuture<MaterializedViewStats> getMaterializedViewStats(String name) {
    return Response.bodyOf(this.getMaterializedViewStatsWithResponse(name, MaterializedViewsParameters.GetMaterializedViewStats.NONE, RequestOptions.none()));
  }

  /** Works like {@link #getMaterializedViewStats(String)}, with optional parameters. */
  public CompletableFuture<MaterializedViewStats> getMaterializedViewStats(
      String name, MaterializedViewsParameters.GetMaterializedViewStats parameters) {
    return Response.bodyOf(this.getMaterializedViewStatsWithResponse(name, parameters, RequestOptions.none()));
  }

  /** Works like {@link #getMaterializedViewStats(String)}, with options for this one call. */
  public CompletableFuture<MaterializedViewStats> getMaterializedViewStats(
      String name, MaterializedViewsParameters.GetMaterializedViewStats parameters, RequestOptions options) {
    return Response.bodyOf(this.getMaterializedViewStatsWithResponse(name, parameters, options));
  }

  /** Works like {@link #getMaterializedViewStats(String)}, with status and headers. */
  public CompletableFuture<Response<MaterializedViewStats>> getMaterializedViewStatsWithResponse(String name) {
    return this.getMaterializedViewStatsWithResponse(name, MaterializedViewsParameters.GetMaterializedViewStats.NONE, RequestOptions.none());
  }

  /** Works like {@link #getMaterializedViewStats(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<MaterializedViewStats>> getMaterializedViewStatsWithResponse(
      String name, MaterializedViewsParameters.GetMaterializedViewStats parameters, RequestOptions options) {
    return this.api
        .call(MaterializedViewsOperations.GET_MATERIALIZED_VIEW_STATS)
        .path("name", name)
        .query("historyDays", parameters.historyDays())
        .sendAsync(options);
  }
}
