// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.GetPartitionMetricsResponse;
import dev.apiscribe.dis.model.GetStreamMetricsResponse;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class MetricsOperations {
  static final Operation<GetStreamMetricsResponse> GET_STREAM_METRICS =
      Operation.<GetStreamMetricsResponse>of("getStreamMetrics", "GET", "/v2/{project_id}/streams/{stream_name}/metrics")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_name").constraints(Constraints.none().maxLength(64)))
          .parameter(Parameter.query("label"))
          .parameter(Parameter.query("label_list"))
          .parameter(Parameter.query("start_time").required())
          .parameter(Parameter.query("end_time").required())
          .success(200, ResponseBody.json(GetStreamMetricsResponseJson.CODEC))
          .build();

  static final Operation<GetPartitionMetricsResponse> GET_PARTITION_METRICS =
      Operation.<GetPartitionMetricsResponse>of("getPartitionMetrics", "GET", "/v2/{project_id}/streams/{stream_name}/partitions/{partition_id}/metrics")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_name").constraints(Constraints.none().maxLength(64)))
          .parameter(Parameter.path("partition_id"))
          .parameter(Parameter.query("label"))
          .parameter(Parameter.query("label_list"))
          .parameter(Parameter.query("start_time").required())
          .parameter(Parameter.query("end_time").required())
          .success(200, ResponseBody.json(GetPartitionMetricsResponseJson.CODEC))
          .build();

  private MetricsOperations() {}
}
