// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.jaxrs;

import dev.apiscribe.dis.model.App;
import dev.apiscribe.dis.model.CheckpointType;
import dev.apiscribe.dis.model.ConsumptionStatus;
import dev.apiscribe.dis.model.CreateAppRequest;
import dev.apiscribe.dis.model.ListAppsResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Apps are programs that consume streams. */
@Generated("apiscribe")
@Path("/")
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
  @GET
  @Path("/v2/{project_id}/apps")
  @Produces("application/json")
  ListAppsResponse listApps(
      @PathParam("project_id") String projectId,
      @QueryParam("limit") @Min(1L) @Max(100L) @Nullable Integer limit,
      @QueryParam("start_app_name") @Nullable String startAppName,
      @QueryParam("stream_name") @Nullable String streamName);

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
  @POST
  @Path("/v2/{project_id}/apps")
  @Consumes("application/json")
  @DocumentedStatus(201)
  void createApp(
      @PathParam("project_id") String projectId,
      @NotNull @Valid CreateAppRequest body);

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
  @GET
  @Path("/v2/{project_id}/apps/{app_name}")
  @Produces("application/json")
  App getApp(
      @PathParam("project_id") String projectId,
      @PathParam("app_name") String appName);

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
  @DELETE
  @Path("/v2/{project_id}/apps/{app_name}")
  void deleteApp(
      @PathParam("project_id") String projectId,
      @PathParam("app_name") String appName);

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
  @GET
  @Path("/v2/{project_id}/apps/{app_name}/streams/{stream_name}")
  @Produces("application/json")
  ConsumptionStatus getConsumptionStatus(
      @PathParam("project_id") String projectId,
      @PathParam("app_name") String appName,
      @PathParam("stream_name") @Size(max = 64) String streamName,
      @QueryParam("limit") @Min(1L) @Max(1000L) @Nullable Integer limit,
      @QueryParam("start_partition_id") @Nullable String startPartitionId,
      @QueryParam("checkpoint_type") @NotNull CheckpointType checkpointType);
}
