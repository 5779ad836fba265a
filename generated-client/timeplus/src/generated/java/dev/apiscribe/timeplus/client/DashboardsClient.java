// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateDashboardRequest;
import dev.apiscribe.timeplus.model.Dashboard;
import dev.apiscribe.timeplus.model.ReplaceDashboardRequest;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Pages of charts and texts.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class DashboardsClient {
  private final ApiClient api;

  DashboardsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the dashboards.
   *
   * <p>Returns every dashboard with its panels.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 766-794.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public List<Dashboard> listDashboards() {
    return this.listDashboardsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listDashboards()}, with options for this one call. */
  public List<Dashboard> listDashboards(RequestOptions options) {
    return this.listDashboardsWithResponse(options).body();
  }

  /** Works like {@link #listDashboards()}, with status and headers. */
  public Response<List<Dashboard>> listDashboardsWithResponse() {
    return this.listDashboardsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listDashboards()}, with status and headers, and with options for this one call. */
  public Response<List<Dashboard>> listDashboardsWithResponse(RequestOptions options) {
    return this.api
        .call(DashboardsOperations.LIST_DASHBOARDS)
        .send(options);
  }

  /**
   * Creates a dashboard.
   *
   * <p>Stores a dashboard with its panels.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 795-844.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Dashboard createDashboard(CreateDashboardRequest body) {
    return this.createDashboardWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createDashboard(CreateDashboardRequest)}, with options for this one call. */
  public Dashboard createDashboard(
      CreateDashboardRequest body, RequestOptions options) {
    return this.createDashboardWithResponse(body, options).body();
  }

  /** Works like {@link #createDashboard(CreateDashboardRequest)}, with status and headers. */
  public Response<Dashboard> createDashboardWithResponse(CreateDashboardRequest body) {
    return this.createDashboardWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createDashboard(CreateDashboardRequest)}, with status and headers, and with options for this one call. */
  public Response<Dashboard> createDashboardWithResponse(
      CreateDashboardRequest body, RequestOptions options) {
    return this.api
        .call(DashboardsOperations.CREATE_DASHBOARD)
        .body(CreateDashboardRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Gets a dashboard.
   *
   * <p>Returns one dashboard with its panels.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 845-873.
   *
   * @param id Id of the dashboard.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Dashboard getDashboard(String id) {
    return this.getDashboardWithResponse(id, RequestOptions.none()).body();
  }

  /** Works like {@link #getDashboard(String)}, with options for this one call. */
  public Dashboard getDashboard(String id, RequestOptions options) {
    return this.getDashboardWithResponse(id, options).body();
  }

  /** Works like {@link #getDashboard(String)}, with status and headers. */
  public Response<Dashboard> getDashboardWithResponse(String id) {
    return this.getDashboardWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #getDashboard(String)}, with status and headers, and with options for this one call. */
  public Response<Dashboard> getDashboardWithResponse(String id, RequestOptions options) {
    return this.api
        .call(DashboardsOperations.GET_DASHBOARD)
        .path("id", id)
        .send(options);
  }

  /**
   * Replaces a dashboard.
   *
   * <p>Overwrites the name, description and panels of a dashboard.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 874-924.
   *
   * @param id Id of the dashboard.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Dashboard replaceDashboard(String id, ReplaceDashboardRequest body) {
    return this.replaceDashboardWithResponse(id, body, RequestOptions.none()).body();
  }

  /** Works like {@link #replaceDashboard(String, ReplaceDashboardRequest)}, with options for this one call. */
  public Dashboard replaceDashboard(
      String id, ReplaceDashboardRequest body, RequestOptions options) {
    return this.replaceDashboardWithResponse(id, body, options).body();
  }

  /** Works like {@link #replaceDashboard(String, ReplaceDashboardRequest)}, with status and headers. */
  public Response<Dashboard> replaceDashboardWithResponse(String id, ReplaceDashboardRequest body) {
    return this.replaceDashboardWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #replaceDashboard(String, ReplaceDashboardRequest)}, with status and headers, and with options for this one call. */
  public Response<Dashboard> replaceDashboardWithResponse(
      String id, ReplaceDashboardRequest body, RequestOptions options) {
    return this.api
        .call(DashboardsOperations.REPLACE_DASHBOARD)
        .path("id", id)
        .body(ReplaceDashboardRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Deletes a dashboard.
   *
   * <p>Removes the dashboard and its panels.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the dashboard.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void deleteDashboard(String id) {
    this.deleteDashboardWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteDashboard(String)}, with options for this one call. */
  public void deleteDashboard(String id, RequestOptions options) {
    this.deleteDashboardWithResponse(id, options);
  }

  /** Works like {@link #deleteDashboard(String)}, with status and headers. */
  public Response<Void> deleteDashboardWithResponse(String id) {
    return this.deleteDashboardWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteDashboard(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteDashboardWithResponse(String id, RequestOptions options) {
    return this.api
        .call(DashboardsOperations.DELETE_DASHBOARD)
        .path("id", id)
        .send(options);
  }
}
