// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.GlobalMetrics;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class MetricsOperations {
  static final Operation<GlobalMetrics> GET_GLOBAL_METRICS =
      Operation.<GlobalMetrics>of("getGlobalMetrics", "GET", "/v1beta2/global-metrics")
          .success(200, ResponseBody.json(GlobalMetricsJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private MetricsOperations() {}
}
