// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.spring;

import dev.apiscribe.dis.model.Checkpoint;
import dev.apiscribe.dis.model.CheckpointType;
import dev.apiscribe.dis.model.SubmitCheckpointRequest;
import jakarta.validation.Valid;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Checkpoints say how far an app has read a partition. */
@Generated("apiscribe")
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/checkpoints",
      produces = "application/json")
  Checkpoint getCheckpoint(
      @PathVariable("project_id") String projectId,
      @RequestParam("stream_name") String streamName,
      @RequestParam("partition_id") String partitionId,
      @RequestParam("app_name") String appName,
      @RequestParam("checkpoint_type") CheckpointType checkpointType);

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
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v2/{project_id}/checkpoints",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  void submitCheckpoint(
      @PathVariable("project_id") String projectId,
      @RequestBody @Valid SubmitCheckpointRequest body);

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
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v2/{project_id}/checkpoints")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteCheckpoint(
      @PathVariable("project_id") String projectId,
      @RequestParam("stream_name") String streamName,
      @RequestParam("app_name") String appName,
      @RequestParam("checkpoint_type") CheckpointType checkpointType,
      @RequestParam(name = "partition_id", required = false) @Nullable String partitionId);
}
