// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.GetPartitionMetricsResponse;
import dev.apiscribe.dis.model.GetStreamMetricsResponse;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import javax.annotation.processing.Generated;

/**
 * Metrics count the records, bytes and requests of a stream or a partition.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class MetricsClient {
  private final ApiClient api;

  MetricsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Gets metrics of a stream in a period.
   *
   * <p>One of <code>label</code> and <code>label_list</code> must be sent. With both, <code>label_list</code>
   * counts.
   *
   * <p>Documented in otc-dis-querying-stream-monitoring-data, lines 21-168.
   *
   * @param streamName Name of the stream.
   * @param startTime Where the period begins, in seconds.
   * @param endTime Where the period ends, in seconds.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-stream-monitoring-data</a>
   */
  public GetStreamMetricsResponse getStreamMetrics(
      String streamName, Long startTime, Long endTime) {
    return this.getStreamMetricsWithResponse(streamName, startTime, endTime, MetricsParameters.GetStreamMetrics.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #getStreamMetrics(String, Long, Long)}, with optional parameters. */
  public GetStreamMetricsResponse getStreamMetrics(
      String streamName, Long startTime, Long endTime, MetricsParameters.GetStreamMetrics parameters) {
    return this.getStreamMetricsWithResponse(streamName, startTime, endTime, parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #getStreamMetrics(String, Long, Long)}, with options for this one call. */
  public GetStreamMetricsResponse getStreamMetrics(
      String streamName,
      Long startTime,
      Long endTime,
      MetricsParameters.GetStreamMetrics parameters,
      RequestOptions options) {
    return this.getStreamMetricsWithResponse(streamName, startTime, endTime, parameters, options).body();
  }

  /** Works like {@link #getStreamMetrics(String, Long, Long)}, with status and headers. */
  public Response<GetStreamMetricsResponse> getStreamMetricsWithResponse(
      String streamName, Long startTime, Long endTime) {
    return this.getStreamMetricsWithResponse(streamName, startTime, endTime, MetricsParameters.GetStreamMetrics.NONE, RequestOptions.none());
  }

  /** Works like {@link #getStreamMetrics(String, Long, Long)}, with status and headers, and with options for this one call. */
  public Response<GetStreamMetricsResponse> getStreamMetricsWithResponse(
      String streamName,
      Long startTime,
      Long endTime,
      MetricsParameters.GetStreamMetrics parameters,
      RequestOptions options) {
    return this.api
        .call(MetricsOperations.GET_STREAM_METRICS)
        .path("stream_name", streamName)
        .query("start_time", startTime)
        .query("end_time", endTime)
        .query("label", parameters.label())
        .query("label_list", parameters.labelList())
        .send(options);
  }

  /**
   * Gets metrics of a partition in a period.
   *
   * <p>One of <code>label</code> and <code>label_list</code> must be sent. With both, <code>label_list</code>
   * counts.
   *
   * <p>Documented in otc-dis-querying-partition-monitoring-data, lines 21-144.
   *
   * @param streamName Name of the stream.
   * @param partitionId Partition to measure, as <code>shardId-0000000000</code> or <code>0</code>.
   * @param startTime Where the period begins, in seconds.
   * @param endTime Where the period ends, in seconds.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-partition-monitoring-data</a>
   */
  public GetPartitionMetricsResponse getPartitionMetrics(
      String streamName, String partitionId, Long startTime, Long endTime) {
    return this.getPartitionMetricsWithResponse(streamName, partitionId, startTime, endTime, MetricsParameters.GetPartitionMetrics.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #getPartitionMetrics(String, String, Long, Long)}, with optional parameters. */
  public GetPartitionMetricsResponse getPartitionMetrics(
      String streamName,
      String partitionId,
      Long startTime,
      Long endTime,
      MetricsParameters.GetPartitionMetrics parameters) {
    return this.getPartitionMetricsWithResponse(streamName, partitionId, startTime, endTime, parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #getPartitionMetrics(String, String, Long, Long)}, with options for this one call. */
  public GetPartitionMetricsResponse getPartitionMetrics(
      String streamName,
      String partitionId,
      Long startTime,
      Long endTime,
      MetricsParameters.GetPartitionMetrics parameters,
      RequestOptions options) {
    return this.getPartitionMetricsWithResponse(streamName, partitionId, startTime, endTime, parameters, options).body();
  }

  /** Works like {@link #getPartitionMetrics(String, String, Long, Long)}, with status and headers. */
  public Response<GetPartitionMetricsResponse> getPartitionMetricsWithResponse(
      String streamName, String partitionId, Long startTime, Long endTime) {
    return this.getPartitionMetricsWithResponse(streamName, partitionId, startTime, endTime, MetricsParameters.GetPartitionMetrics.NONE, RequestOptions.none());
  }

  /** Works like {@link #getPartitionMetrics(String, String, Long, Long)}, with status and headers, and with options for this one call. */
  public Response<GetPartitionMetricsResponse> getPartitionMetricsWithResponse(
      String streamName,
      String partitionId,
      Long startTime,
      Long endTime,
      MetricsParameters.GetPartitionMetrics parameters,
      RequestOptions options) {
    return this.api
        .call(MetricsOperations.GET_PARTITION_METRICS)
        .path("stream_name", streamName)
        .path("partition_id", partitionId)
        .query("start_time", startTime)
        .query("end_time", endTime)
        .query("label", parameters.label())
        .query("label_list", parameters.labelList())
        .send(options);
  }
}
