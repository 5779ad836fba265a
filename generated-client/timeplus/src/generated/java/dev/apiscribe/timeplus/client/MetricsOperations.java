// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Answer;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.timeplus.model.GlobalMetrics;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class MetricsOperations {
  static final Operation<GlobalMetrics> GET_GLOBAL_METRICS =
      Operation.<GlobalMetrics>of("getGlobalMetrics", "GET", "/v1beta2/global-metrics")
          .success(200, Answer.json(GlobalMetricsJson.CODEC))
          .failure(400, Answer.json(ErrorResponseJson.CODEC))
          .failure(403, Answer.json(ErrorResponseJson.CODEC))
          .failure(500, Answer.json(ErrorResponseJson.CODEC))
          .build();

  private MetricsOperations() {}
}
