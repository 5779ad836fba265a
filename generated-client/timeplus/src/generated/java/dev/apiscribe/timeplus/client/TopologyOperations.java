// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.TopologyGraph;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TopologyOperations {
  static final Operation<TopologyGraph> GET_TOPOLOGY =
      Operation.<TopologyGraph>of("getTopology", "GET", "/v1beta2/topology")
          .parameter(Parameter.query("db"))
          .parameter(Parameter.query("extraResources").explode(false))
          .success(200, ResponseBody.json(TopologyGraphJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private TopologyOperations() {}
}
