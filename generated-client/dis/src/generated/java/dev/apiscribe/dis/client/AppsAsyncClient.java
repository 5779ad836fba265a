// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.App;
import dev.apiscribe.dis.model.CheckpointType;
import dev.apiscribe.dis.model.ConsumptionStatus;
import dev.apiscribe.dis.model.CreateAppRequest;
import dev.apiscribe.dis.model.ListAppsResponse;
import dev.apiscribe.dis.model.PartitionConsumption;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.PagePublisher;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Apps are programs that consume streams.
 *
 * <p>Safe for concurrent use. A future fails with what {@link AppsClient} throws.
 */
@Generated("apiscribe")
public final class AppsAsyncClient {
  private final ApiClient api;

  AppsAsyncClient(ApiClient api) {
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
  public CompletableFuture<ListAppsResponse> listApps() {
    return Response.bodyOf(this.listAppsWithResponse(AppsParameters.ListApps.NONE, RequestOptions.none()));
  }

  /** Works like {@link #listApps()}, with optional parameters. */
  public CompletableFuture<ListAppsResponse> listApps(AppsParameters.ListApps parameters) {
    return Response.bodyOf(this.listAppsWithResponse(parameters, RequestOptions.none()));
  }

  /** Works like {@link #listApps()}, with options for this one call. */
  public CompletableFuture<ListAppsResponse> listApps(
      AppsParameters.ListApps parameters, RequestOptions options) {
    return Response.bodyOf(this.listAppsWithResponse(parameters, options));
  }

  /** Works like {@link #listApps()}, with status and headers. */
  public CompletableFuture<Response<ListAppsResponse>> listAppsWithResponse() {
    return this.listAppsWithResponse(AppsParameters.ListApps.NONE, RequestOptions.none());
  }

  /** Works like {@link #listApps()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ListAppsResponse>> listAppsWithResponse(
      AppsParameters.ListApps parameters, RequestOptions options) {
    return this.api
        .call(AppsOperations.LIST_APPS)
        .query("limit", parameters.limit())
        .query("start_app_name", parameters.startAppName())
        .query("stream_name", parameters.streamName())
        .sendAsync(options);
  }

  /**
   * Works like {@link #listApps()}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  public PagePublisher<ListAppsResponse, App> listAppsAll() {
    return this.listAppsAll(AppsParameters.ListApps.NONE, RequestOptions.none());
  }

  /** Brings the items of all pages, with optional parameters, which are sent for each page. */
  public PagePublisher<ListAppsResponse, App> listAppsAll(AppsParameters.ListApps parameters) {
    return this.listAppsAll(parameters, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  public PagePublisher<ListAppsResponse, App> listAppsAll(
      AppsParameters.ListApps parameters, RequestOptions options) {
    return this.api
        .call(AppsOperations.LIST_APPS)
        .query("limit", parameters.limit())
        .query("start_app_name", parameters.startAppName())
        .query("stream_name", parameters.streamName())
        .pagesAsync(AppsOperations.LIST_APPS_PAGES, options);
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
  public CompletableFuture<Void> createApp(CreateAppRequest body) {
    return Response.bodyOf(this.createAppWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createApp(CreateAppRequest)}, with options for this one call. */
  public CompletableFuture<Void> createApp(CreateAppRequest body, RequestOptions options) {
    return Response.bodyOf(this.createAppWithResponse(body, options));
  }

  /** Works like {@link #createApp(CreateAppRequest)}, with status and headers. */
  public CompletableFuture<Response<Void>> createAppWithResponse(CreateAppRequest body) {
    return this.createAppWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createApp(CreateAppRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> createAppWithResponse(CreateAppRequest body, RequestOptions options) {
    return this.api
        .call(AppsOperations.CREATE_APP)
        .body(CreateAppRequestJson.CODEC, body)
        .sendAsync(options);
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
  public CompletableFuture<App> getApp(String appName) {
    return Response.bodyOf(this.getAppWithResponse(appName, RequestOptions.none()));
  }

  /** Works like {@link #getApp(String)}, with options for this one call. */
  public CompletableFuture<App> getApp(String appName, RequestOptions options) {
    return Response.bodyOf(this.getAppWithResponse(appName, options));
  }

  /** Works like {@link #getApp(String)}, with status and headers. */
  public CompletableFuture<Response<App>> getAppWithResponse(String appName) {
    return this.getAppWithResponse(appName, RequestOptions.none());
  }

  /** Works like {@link #getApp(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<App>> getAppWithResponse(String appName, RequestOptions options) {
    return this.api
        .call(AppsOperations.GET_APP)
        .path("app_name", appName)
        .sendAsync(options);
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
  public CompletableFuture<Void> deleteApp(String appName) {
    return Response.bodyOf(this.deleteAppWithResponse(appName, RequestOptions.none()));
  }

  /** Works like {@link #deleteApp(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteApp(String appName, RequestOptions options) {
    return Response.bodyOf(this.deleteAppWithResponse(appName, options));
  }

  /** Works like {@link #deleteApp(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteAppWithResponse(String appName) {
    return this.deleteAppWithResponse(appName, RequestOptions.none());
  }

  /** Works like {@link #deleteApp(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteAppWithResponse(String appName, RequestOptions options) {
    return this.api
        .call(AppsOperations.DELETE_APP)
        .path("app_name", appName)
        .sendAsync(options);
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
  public CompletableFuture<ConsumptionStatus> getConsumptionStatus(
      String appName, String streamName, CheckpointType checkpointType) {
    return Response.bodyOf(this.getConsumptionStatusWithResponse(appName, streamName, checkpointType, AppsParameters.GetConsumptionStatus.NONE, RequestOptions.none()));
  }

  /** Works like {@link #getConsumptionStatus(String, String, CheckpointType)}, with optional parameters. */
  public CompletableFuture<ConsumptionStatus> getConsumptionStatus(
      String appName,
      String streamName,
      CheckpointType checkpointType,
      AppsParameters.GetConsumptionStatus parameters) {
    return Response.bodyOf(this.getConsumptionStatusWithResponse(appName, streamName, checkpointType, parameters, RequestOptions.none()));
  }

  /** Works like {@link #getConsumptionStatus(String, String, CheckpointType)}, with options for this one call. */
  public CompletableFuture<ConsumptionStatus> getConsumptionStatus(
      String appName,
      String streamName,
      CheckpointType checkpointType,
      AppsParameters.GetConsumptionStatus parameters,
      RequestOptions options) {
    return Response.bodyOf(this.getConsumptionStatusWithResponse(appName, streamName, checkpointType, parameters, options));
  }

  /** Works like {@link #getConsumptionStatus(String, String, CheckpointType)}, with status and headers. */
  public CompletableFuture<Response<ConsumptionStatus>> getConsumptionStatusWithResponse(
      String appName, String streamName, CheckpointType checkpointType) {
    return this.getConsumptionStatusWithResponse(appName, streamName, checkpointType, AppsParameters.GetConsumptionStatus.NONE, RequestOptions.none());
  }

  /** Works like {@link #getConsumptionStatus(String, String, CheckpointType)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ConsumptionStatus>> getConsumptionStatusWithResponse(
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
        .sendAsync(options);
  }

  /**
   * Works like {@link #getConsumptionStatus(String, String, CheckpointType)}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  public PagePublisher<ConsumptionStatus, PartitionConsumption> getConsumptionStatusAll(
      String appName, String streamName, CheckpointType checkpointType) {
    return this.getConsumptionStatusAll(appName, streamName, checkpointType, AppsParameters.GetConsumptionStatus.NONE, RequestOptions.none());
  }

  /** Brings the items of all pages, with optional parameters, which are sent for each page. */
  public PagePublisher<ConsumptionStatus, PartitionConsumption> getConsumptionStatusAll(
      String appName,
      String streamName,
      CheckpointType checkpointType,
      AppsParameters.GetConsumptionStatus parameters) {
    return this.getConsumptionStatusAll(appName, streamName, checkpointType, parameters, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  public PagePublisher<ConsumptionStatus, PartitionConsumption> getConsumptionStatusAll(
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
        .pagesAsync(AppsOperations.GET_CONSUMPTION_STATUS_PAGES, options);
  }
}
