// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Answer;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.timeplus.model.TopologyGraph;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TopologyOperations {
  static final Operation<TopologyGraph> GET_TOPOLOGY =
      Operation.<TopologyGraph>of("getTopology", "GET", "/v1beta2/topology")
          .parameter(Parameter.query("db"))
          .parameter(Parameter.query("extraResources").explode(false))
          .success(200, Answer.json(TopologyGraphJson.CODEC))
          .failure(403, Answer.json(ErrorResponseJson.CODEC))
          .failure(404, Answer.none())
          .failure(500, Answer.json(ErrorResponseJson.CODEC))
          .build();

  private TopologyOperations() {}
}
