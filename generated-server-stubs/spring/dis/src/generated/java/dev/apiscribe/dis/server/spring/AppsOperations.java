// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.spring;

import dev.apiscribe.dis.model.App;
import dev.apiscribe.dis.model.CheckpointType;
import dev.apiscribe.dis.model.ConsumptionStatus;
import dev.apiscribe.dis.model.CreateAppRequest;
import dev.apiscribe.dis.model.ListAppsResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Apps are programs that consume streams. */
@Generated("apiscribe")
public interface AppsOperations {
  /**
   * Lists the apps of the project, or those of a stream.
   *
   * <p>A page ends after <code>limit</code> apps. While <code>has_more_app</code> is true, the next page begins
   * after the last name of this one, which is sent as <code>start_app_name</code>.
   *
   * <p>Documented statuses: 200, 400, 404, 500.
   * Documented in otc-dis-querying-apps, lines 21-142.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param limit How many a page has at most. The service's default is 10.
   * @param startAppName Last app of the page before. It is not listed again.
   * @param streamName Stream whose apps are listed.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-apps</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/apps",
      produces = "application/json")
  ListAppsResponse listApps(
      @PathVariable("project_id") String projectId,
      @RequestParam(name = "limit", required = false) @Min(1L) @Max(100L) @Nullable Integer limit,
      @RequestParam(name = "start_app_name", required = false) @Nullable String startAppName,
      @RequestParam(name = "stream_name", required = false) @Nullable String streamName);

  /**
   * Creates an app.
   *
   * <p>An app consumes streams, and commits checkpoints under its name.
   *
   * <p>Documented statuses: 201.
   * Documented in otc-dis-creating-a-consumption-app, lines 21-93.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-creating-a-consumption-app</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v2/{project_id}/apps",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  void createApp(
      @PathVariable("project_id") String projectId,
      @RequestBody @Valid CreateAppRequest body);

  /**
   * Gets an app.
   *
   * <p>The response names the streams for which the app has checkpoints.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-querying-app-details, lines 21-101.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param appName Name of the app.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-app-details</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/apps/{app_name}",
      produces = "application/json")
  App getApp(
      @PathVariable("project_id") String projectId,
      @PathVariable("app_name") String appName);

  /**
   * Deletes an app.
   *
   * <p>The name of the app is in the path.
   *
   * <p>Documented statuses: 204.
   * Documented in otc-dis-deleting-an-app, lines 21-76.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param appName Name of the app.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-deleting-an-app</a>
   */
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v2/{project_id}/apps/{app_name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteApp(
      @PathVariable("project_id") String projectId,
      @PathVariable("app_name") String appName);

  /**
   * Gets how far an app has consumed a stream.
   *
   * <p>The response has a page of partitions. While <code>has_more</code> is true, the next page begins after
   * the last partition of this one, which is sent as <code>start_partition_id</code>.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-querying-app-consumption-status, lines 21-187.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param appName Name of the app.
   * @param streamName Name of the stream.
   * @param limit How many partitions a page has at most. The service's default is 100.
   * @param startPartitionId Last partition of the page before. It is not listed again.
   * @param checkpointType What the checkpoints record.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-app-consumption-status</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/apps/{app_name}/streams/{stream_name}",
      produces = "application/json")
  ConsumptionStatus getConsumptionStatus(
      @PathVariable("project_id") String projectId,
      @PathVariable("app_name") String appName,
      @PathVariable("stream_name") @Size(max = 64) String streamName,
      @RequestParam(name = "limit", required = false) @Min(1L) @Max(1000L) @Nullable Integer limit,
      @RequestParam(name = "start_partition_id", required = false) @Nullable String startPartitionId,
      @RequestParam("checkpoint_type") CheckpointType checkpointType);
}
