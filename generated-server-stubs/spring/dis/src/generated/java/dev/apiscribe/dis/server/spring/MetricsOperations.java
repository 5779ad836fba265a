// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.spring;

import dev.apiscribe.dis.model.GetPartitionMetricsResponse;
import dev.apiscribe.dis.model.GetStreamMetricsResponse;
import dev.apiscribe.dis.model.PartitionMetric;
import dev.apiscribe.dis.model.StreamMetric;
import jakarta.validation.constraints.Size;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Metrics count the records, bytes and requests of a stream or a partition. */
@Generated("apiscribe")
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/streams/{stream_name}/metrics",
      produces = "application/json")
  GetStreamMetricsResponse getStreamMetrics(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_name") @Size(max = 64) String streamName,
      @RequestParam(name = "label", required = false) @Nullable StreamMetric label,
      @RequestParam(name = "label_list", required = false) @Nullable String labelList,
      @RequestParam("start_time") Long startTime,
      @RequestParam("end_time") Long endTime);

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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/streams/{stream_name}/partitions/{partition_id}/metrics",
      produces = "application/json")
  GetPartitionMetricsResponse getPartitionMetrics(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_name") @Size(max = 64) String streamName,
      @PathVariable("partition_id") String partitionId,
      @RequestParam(name = "label", required = false) @Nullable PartitionMetric label,
      @RequestParam(name = "label_list", required = false) @Nullable String labelList,
      @RequestParam("start_time") Long startTime,
      @RequestParam("end_time") Long endTime);
}
