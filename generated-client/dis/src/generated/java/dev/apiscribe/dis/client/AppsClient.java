// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.App;
import dev.apiscribe.dis.model.CheckpointType;
import dev.apiscribe.dis.model.ConsumptionStatus;
import dev.apiscribe.dis.model.CreateAppRequest;
import dev.apiscribe.dis.model.ListAppsResponse;
import dev.apiscribe.dis.model.PartitionConsumption;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.PageIterable;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import javax.annotation.processing.Generated;

/**
 * Apps are programs that consume streams.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class AppsClient {
  private final ApiClient api;

  AppsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the apps of the project, or those of a stream.
   *
   * <p>A page ends after <code>limit</code> apps. While <code>has_more_app</code> is true, the next page begins
   * after the last name of this one, which is sent as <code>start_app_name</code>.
   *
   * <p>Documented in otc-dis-querying-apps, lines 21-142.
   *
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-apps</a>
   */
  public ListAppsResponse listApps() {
    return this.listAppsWithResponse(AppsParameters.ListApps.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #listApps()}, with optional parameters. */
  public ListAppsResponse listApps(AppsParameters.ListApps parameters) {
    return this.listAppsWithResponse(parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #listApps()}, with options for this one call. */
  public ListAppsResponse listApps(
      AppsParameters.ListApps parameters, RequestOptions options) {
    return this.listAppsWithResponse(parameters, options).body();
  }

  /** Works like {@link #listApps()}, with status and headers. */
  public Response<ListAppsResponse> listAppsWithResponse() {
    return this.listAppsWithResponse(AppsParameters.ListApps.NONE, RequestOptions.none());
  }

  /** Works like {@link #listApps()}, with status and headers, and with options for this one call. */
  public Response<ListAppsResponse> listAppsWithResponse(
      AppsParameters.ListApps parameters, RequestOptions options) {
    return this.api
        .call(AppsOperations.LIST_APPS)
        .query("limit", parameters.limit())
        .query("start_app_name", parameters.startAppName())
        .query("stream_name", parameters.streamName())
        .send(options);
  }

  /**
   * Works like {@link #listApps()}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  public PageIterable<ListAppsResponse, App> listAppsAll() {
    return this.listAppsAll(AppsParameters.ListApps.NONE, RequestOptions.none());
  }

  /** Brings the items of all pages, with optional parameters, which are sent for each page. */
  public PageIterable<ListAppsResponse, App> listAppsAll(AppsParameters.ListApps parameters) {
    return this.listAppsAll(parameters, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  public PageIterable<ListAppsResponse, App> listAppsAll(
      AppsParameters.ListApps parameters, RequestOptions options) {
    return this.api
        .call(AppsOperations.LIST_APPS)
        .query("limit", parameters.limit())
        .query("start_app_name", parameters.startAppName())
        .query("stream_name", parameters.streamName())
        .pages(AppsOperations.LIST_APPS_PAGES, options);
  }

  /**
   * Creates an app.
   *
   * <p>An app consumes streams, and commits checkpoints under its name.
   *
   * <p>Documented in otc-dis-creating-a-consumption-app, lines 21-93.
   *
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-creating-a-consumption-app</a>
   */
  public void createApp(CreateAppRequest body) {
    this.createAppWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createApp(CreateAppRequest)}, with options for this one call. */
  public void createApp(CreateAppRequest body, RequestOptions options) {
    this.createAppWithResponse(body, options);
  }

  /** Works like {@link #createApp(CreateAppRequest)}, with status and headers. */
  public Response<Void> createAppWithResponse(CreateAppRequest body) {
    return this.createAppWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createApp(CreateAppRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> createAppWithResponse(CreateAppRequest body, RequestOptions options) {
    return this.api
        .call(AppsOperations.CREATE_APP)
        .body(CreateAppRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Gets an app.
   *
   * <p>The response names the streams for which the app has checkpoints.
   *
   * <p>Documented in otc-dis-querying-app-details, lines 21-101.
   *
   * @param appName Name of the app.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-app-details</a>
   */
  public App getApp(String appName) {
    return this.getAppWithResponse(appName, RequestOptions.none()).body();
  }

  /** Works like {@link #getApp(String)}, with options for this one call. */
  public App getApp(String appName, RequestOptions options) {
    return this.getAppWithResponse(appName, options).body();
  }

  /** Works like {@link #getApp(String)}, with status and headers. */
  public Response<App> getAppWithResponse(String appName) {
    return this.getAppWithResponse(appName, RequestOptions.none());
  }

  /** Works like {@link #getApp(String)}, with status and headers, and with options for this one call. */
  public Response<App> getAppWithResponse(String appName, RequestOptions options) {
    return this.api
        .call(AppsOperations.GET_APP)
        .path("app_name", appName)
        .send(options);
  }

  /**
   * Deletes an app.
   *
   * <p>The name of the app is in the path.
   *
   * <p>Documented in otc-dis-deleting-an-app, lines 21-76.
   *
   * @param appName Name of the app.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-deleting-an-app</a>
   */
  public void deleteApp(String appName) {
    this.deleteAppWithResponse(appName, RequestOptions.none());
  }

  /** Works like {@link #deleteApp(String)}, with options for this one call. */
  public void deleteApp(String appName, RequestOptions options) {
    this.deleteAppWithResponse(appName, options);
  }

  /** Works like {@link #deleteApp(String)}, with status and headers. */
  public Response<Void> deleteAppWithResponse(String appName) {
    return this.deleteAppWithResponse(appName, RequestOptions.none());
  }

  /** Works like {@link #deleteApp(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteAppWithResponse(String appName, RequestOptions options) {
    return this.api
        .call(AppsOperations.DELETE_APP)
        .path("app_name", appName)
        .send(options);
  }

  /**
   * Gets how far an app has consumed a stream.
   *
   * <p>The response has a page of partitions. While <code>has_more</code> is true, the next page begins after
   * the last partition of this one, which is sent as <code>start_partition_id</code>.
   *
   * <p>Documented in otc-dis-querying-app-consumption-status, lines 21-187.
   *
   * @param appName Name of the app.
   * @param streamName Name of the stream.
   * @param checkpointType What the checkpoints record.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-app-consumption-status</a>
   */
  public ConsumptionStatus getConsumptionStatus(
      String appName, String streamName, CheckpointType checkpointType) {
    return this.getConsumptionStatusWithResponse(appName, streamName, checkpointType, AppsParameters.GetConsumptionStatus.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #getConsumptionStatus(String, String, CheckpointType)}, with optional parameters. */
  public ConsumptionStatus getConsumptionStatus(
      String appName,
      String streamName,
      CheckpointType checkpointType,
      AppsParameters.GetConsumptionStatus parameters) {
    return this.getConsumptionStatusWithResponse(appName, streamName, checkpointType, parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #getConsumptionStatus(String, String, CheckpointType)}, with options for this one call. */
  public ConsumptionStatus getConsumptionStatus(
      String appName,
      String streamName,
      CheckpointType checkpointType,
      AppsParameters.GetConsumptionStatus parameters,
      RequestOptions options) {
    return this.getConsumptionStatusWithResponse(appName, streamName, checkpointType, parameters, options).body();
  }

  /** Works like {@link #getConsumptionStatus(String, String, CheckpointType)}, with status and headers. */
  public Response<ConsumptionStatus> getConsumptionStatusWithResponse(
      String appName, String streamName, CheckpointType checkpointType) {
    return this.getConsumptionStatusWithResponse(appName, streamName, checkpointType, AppsParameters.GetConsumptionStatus.NONE, RequestOptions.none());
  }

  /** Works like {@link #getConsumptionStatus(String, String, CheckpointType)}, with status and headers, and with options for this one call. */
  public Response<ConsumptionStatus> getConsumptionStatusWithResponse(
      String appName,
      String streamName,
      CheckpointType checkpointType,
      AppsParameters.GetConsumptionStatus parameters,
      RequestOptions options) {
    return this.api
        .call(AppsOperations.GET_CONSUMPTION_STATUS)
        .path("app_name", appName)
        .path("stream_name", streamName)
        .query("checkpoint_type", checkpointType)
        .query("limit", parameters.limit())
        .query("start_partition_id", parameters.startPartitionId())
        .send(options);
  }

  /**
   * Works like {@link #getConsumptionStatus(String, String, CheckpointType)}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  public PageIterable<ConsumptionStatus, PartitionConsumption> getConsumptionStatusAll(
      String appName, String streamName, CheckpointType checkpointType) {
    return this.getConsumptionStatusAll(appName, streamName, checkpointType, AppsParameters.GetConsumptionStatus.NONE, RequestOptions.none());
  }

  /** Brings the items of all pages, with optional parameters, which are sent for each page. */
  public PageIterable<ConsumptionStatus, PartitionConsumption> getConsumptionStatusAll(
      String appName,
      String streamName,
      CheckpointType checkpointType,
      AppsParameters.GetConsumptionStatus parameters) {
    return this.getConsumptionStatusAll(appName, streamName, checkpointType, parameters, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  public PageIterable<ConsumptionStatus, PartitionConsumption> getConsumptionStatusAll(
      String appName,
      String streamName,
      CheckpointType checkpointType,
      AppsParameters.GetConsumptionStatus parameters,
      RequestOptions options) {
    return this.api
        .call(AppsOperations.GET_CONSUMPTION_STATUS)
        .path("app_name", appName)
        .path("stream_name", streamName)
        .query("checkpoint_type", checkpointType)
        .query("limit", parameters.limit())
        .query("start_partition_id", parameters.startPartitionId())
        .pages(AppsOperations.GET_CONSUMPTION_STATUS_PAGES, options);
  }
}
