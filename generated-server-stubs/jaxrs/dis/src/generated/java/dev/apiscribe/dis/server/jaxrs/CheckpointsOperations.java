// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.jaxrs;

import dev.apiscribe.dis.model.Checkpoint;
import dev.apiscribe.dis.model.CheckpointType;
import dev.apiscribe.dis.model.SubmitCheckpointRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Checkpoints say how far an app has read a partition. */
@Generated("apiscribe")
@Path("/")
public interface CheckpointsOperations {
  /**
   * Gets how far an app has read a partition.
   *
   * <p>The query names the app, the stream and the partition.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-querying-checkpoint-details, lines 21-114.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Stream that the checkpoint belongs to.
   * @param partitionId Partition of the checkpoint, as <code>shardId-0000000000</code> or <code>0</code>.
   * @param appName App that the checkpoint belongs to.
   * @param checkpointType What the checkpoints record.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-checkpoint-details</a>
   */
  @GET
  @Path("/v2/{project_id}/checkpoints")
  @Produces("application/json")
  Checkpoint getCheckpoint(
      @PathParam("project_id") String projectId,
      @QueryParam("stream_name") @NotNull String streamName,
      @QueryParam("partition_id") @NotNull String partitionId,
      @QueryParam("app_name") @NotNull String appName,
      @QueryParam("checkpoint_type") @NotNull CheckpointType checkpointType);

  /**
   * Submits how far an app has read a partition.
   *
   * <p>The request names the app, the stream, the partition and the sequence number.
   *
   * <p>Documented statuses: 201.
   * Documented in otc-dis-submitting-checkpoints, lines 21-111.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-submitting-checkpoints</a>
   */
  @POST
  @Path("/v2/{project_id}/checkpoints")
  @Consumes("application/json")
  @DocumentedStatus(201)
  void submitCheckpoint(
      @PathParam("project_id") String projectId,
      @NotNull @Valid SubmitCheckpointRequest body);

  /**
   * Deletes the checkpoint of an app.
   *
   * <p>The query names the app and the stream, and the partition where only its checkpoint is meant.
   *
   * <p>Documented statuses: 204.
   * Documented in otc-dis-deleting-a-checkpoint, lines 21-99.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Stream that the checkpoint belongs to.
   * @param appName App that the checkpoint belongs to.
   * @param checkpointType What the checkpoints record.
   * @param partitionId Partition of the checkpoint, as <code>shardId-0000000000</code> or <code>0</code>.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-deleting-a-checkpoint</a>
   */
  @DELETE
  @Path("/v2/{project_id}/checkpoints")
  void deleteCheckpoint(
      @PathParam("project_id") String projectId,
      @QueryParam("stream_name") @NotNull String streamName,
      @QueryParam("app_name") @NotNull String appName,
      @QueryParam("checkpoint_type") @NotNull CheckpointType checkpointType,
      @QueryParam("partition_id") @Nullable String partitionId);
}
