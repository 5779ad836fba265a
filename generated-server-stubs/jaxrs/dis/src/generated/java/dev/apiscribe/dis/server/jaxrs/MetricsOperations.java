// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.jaxrs;

import dev.apiscribe.dis.model.GetPartitionMetricsResponse;
import dev.apiscribe.dis.model.GetStreamMetricsResponse;
import dev.apiscribe.dis.model.PartitionMetric;
import dev.apiscribe.dis.model.StreamMetric;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Metrics count the records, bytes and requests of a stream or a partition. */
@Generated("apiscribe")
@Path("/")
public interface MetricsOperations {
  /**
   * Gets metrics of a stream in a period.
   *
   * <p>One of <code>label</code> and <code>label_list</code> must be sent. With both, <code>label_list</code>
   * counts.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-querying-stream-monitoring-data, lines 21-168.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Name of the stream.
   * @param label The metric to get.
   * @param labelList The metrics to get, separated by commas.
   * @param startTime Where the period begins, in seconds.
   * @param endTime Where the period ends, in seconds.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-stream-monitoring-data</a>
   */
  @GET
  @Path("/v2/{project_id}/streams/{stream_name}/metrics")
  @Produces("application/json")
  GetStreamMetricsResponse getStreamMetrics(
      @PathParam("project_id") String projectId,
      @PathParam("stream_name") @Size(max = 64) String streamName,
      @QueryParam("label") @Nullable StreamMetric label,
      @QueryParam("label_list") @Nullable String labelList,
      @QueryParam("start_time") @NotNull Long startTime,
      @QueryParam("end_time") @NotNull Long endTime);

  /**
   * Gets metrics of a partition in a period.
   *
   * <p>One of <code>label</code> and <code>label_list</code> must be sent. With both, <code>label_list</code>
   * counts.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-querying-partition-monitoring-data, lines 21-144.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Name of the stream.
   * @param partitionId Partition to measure, as <code>shardId-0000000000</code> or <code>0</code>.
   * @param label The metric to get.
   * @param labelList The metrics to get, separated by commas.
   * @param startTime Where the period begins, in seconds.
   * @param endTime Where the period ends, in seconds.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-partition-monitoring-data</a>
   */
  @GET
  @Path("/v2/{project_id}/streams/{stream_name}/partitions/{partition_id}/metrics")
  @Produces("application/json")
  GetPartitionMetricsResponse getPartitionMetrics(
      @PathParam("project_id") String projectId,
      @PathParam("stream_name") @Size(max = 64) String streamName,
      @PathParam("partition_id") String partitionId,
      @QueryParam("label") @Nullable PartitionMetric label,
      @QueryParam("label_list") @Nullable String labelList,
      @QueryParam("start_time") @NotNull Long startTime,
      @QueryParam("end_time") @NotNull Long endTime);
}
