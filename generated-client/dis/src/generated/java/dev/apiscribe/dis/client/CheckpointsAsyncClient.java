// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.Checkpoint;
import dev.apiscribe.dis.model.CheckpointType;
import dev.apiscribe.dis.model.SubmitCheckpointRequest;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Checkpoints say how far an app has read a partition.
 *
 * <p>Safe for concurrent use. A future fails with what {@link CheckpointsClient} throws.
 */
@Generated("apiscribe")
public final class CheckpointsAsyncClient {
  private final ApiClient api;

  CheckpointsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Gets how far an app has read a partition.
   *
   * <p>The query names the app, the stream and the partition.
   *
   * <p>Documented in otc-dis-querying-checkpoint-details, lines 21-114.
   *
   * @param streamName Stream that the checkpoint belongs to.
   * @param partitionId Partition of the checkpoint, as <code>shardId-0000000000</code> or <code>0</code>.
   * @param appName App that the checkpoint belongs to.
   * @param checkpointType What the checkpoints record.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-checkpoint-details</a>
   */
  public CompletableFuture<Checkpoint> getCheckpoint(
      String streamName, String partitionId, String appName, CheckpointType checkpointType) {
    return Response.bodyOf(this.getCheckpointWithResponse(streamName, partitionId, appName, checkpointType, RequestOptions.none()));
  }

  /** Works like {@link #getCheckpoint(String, String, String, CheckpointType)}, with options for this one call. */
  public CompletableFuture<Checkpoint> getCheckpoint(
      String streamName, String partitionId, String appName, CheckpointType checkpointType, RequestOptions options) {
    return Response.bodyOf(this.getCheckpointWithResponse(streamName, partitionId, appName, checkpointType, options));
  }

  /** Works like {@link #getCheckpoint(String, String, String, CheckpointType)}, with status and headers. */
  public CompletableFuture<Response<Checkpoint>> getCheckpointWithResponse(
      String streamName, String partitionId, String appName, CheckpointType checkpointType) {
    return this.getCheckpointWithResponse(streamName, partitionId, appName, checkpointType, RequestOptions.none());
  }

  /** Works like {@link #getCheckpoint(String, String, String, CheckpointType)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Checkpoint>> getCheckpointWithResponse(
      String streamName, String partitionId, String appName, CheckpointType checkpointType, RequestOptions options) {
    return this.api
        .call(CheckpointsOperations.GET_CHECKPOINT)
        .query("stream_name", streamName)
        .query("partition_id", partitionId)
        .query("app_name", appName)
        .query("checkpoint_type", checkpointType)
        .sendAsync(options);
  }

  /**
   * Submits how far an app has read a partition.
   *
   * <p>The request names the app, the stream, the partition and the sequence number.
   *
   * <p>Documented in otc-dis-submitting-checkpoints, lines 21-111.
   *
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-submitting-checkpoints</a>
   */
  public CompletableFuture<Void> submitCheckpoint(SubmitCheckpointRequest body) {
    return Response.bodyOf(this.submitCheckpointWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #submitCheckpoint(SubmitCheckpointRequest)}, with options for this one call. */
  public CompletableFuture<Void> submitCheckpoint(
      SubmitCheckpointRequest body, RequestOptions options) {
    return Response.bodyOf(this.submitCheckpointWithResponse(body, options));
  }

  /** Works like {@link #submitCheckpoint(SubmitCheckpointRequest)}, with status and headers. */
  public CompletableFuture<Response<Void>> submitCheckpointWithResponse(SubmitCheckpointRequest body) {
    return this.submitCheckpointWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #submitCheckpoint(SubmitCheckpointRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> submitCheckpointWithResponse(
      SubmitCheckpointRequest body, RequestOptions options) {
    return this.api
        .call(CheckpointsOperations.SUBMIT_CHECKPOINT)
        .body(SubmitCheckpointRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Deletes the checkpoint of an app.
   *
   * <p>The query names the app and the stream, and the partition where only its checkpoint is meant.
   *
   * <p>Documented in otc-dis-deleting-a-checkpoint, lines 21-99.
   *
   * @param streamName Stream that the checkpoint belongs to.
   * @param appName App that the checkpoint belongs to.
   * @param checkpointType What the checkpoints record.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-deleting-a-checkpoint</a>
   */
  public CompletableFuture<Void> deleteCheckpoint(
      String streamName, String appName, CheckpointType checkpointType) {
    return Response.bodyOf(this.deleteCheckpointWithResponse(streamName, appName, checkpointType, CheckpointsParameters.DeleteCheckpoint.NONE, RequestOptions.none()));
  }

  /** Works like {@link #deleteCheckpoint(String, String, CheckpointType)}, with optional parameters. */
  public CompletableFuture<Void> deleteCheckpoint(
      String streamName,
      String appName,
      CheckpointType checkpointType,
      CheckpointsParameters.DeleteCheckpoint parameters) {
    return Response.bodyOf(this.deleteCheckpointWithResponse(streamName, appName, checkpointType, parameters, RequestOptions.none()));
  }

  /** Works like {@link #deleteCheckpoint(String, String, CheckpointType)}, with options for this one call. */
  public CompletableFuture<Void> deleteCheckpoint(
      String streamName,
      String appName,
      CheckpointType checkpointType,
      CheckpointsParameters.DeleteCheckpoint parameters,
      RequestOptions options) {
    return Response.bodyOf(this.deleteCheckpointWithResponse(streamName, appName, checkpointType, parameters, options));
  }

  /** Works like {@link #deleteCheckpoint(String, String, CheckpointType)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteCheckpointWithResponse(
      String streamName, String appName, CheckpointType checkpointType) {
    return this.deleteCheckpointWithResponse(streamName, appName, checkpointType, CheckpointsParameters.DeleteCheckpoint.NONE, RequestOptions.none());
  }

  /** Works like {@link #deleteCheckpoint(String, String, CheckpointType)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteCheckpointWithResponse(
      String streamName,
      String appName,
      CheckpointType checkpointType,
      CheckpointsParameters.DeleteCheckpoint parameters,
      RequestOptions options) {
    return this.api
        .call(CheckpointsOperations.DELETE_CHECKPOINT)
        .query("stream_name", streamName)
        .query("app_name", appName)
        .query("checkpoint_type", checkpointType)
        .query("partition_id", parameters.partitionId())
        .sendAsync(options);
  }
}
