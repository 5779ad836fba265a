// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.taurusdb.model.CreateLtsConfigurationsResponse;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class LtsConfigurationsOperations {
  static final Operation<CreateLtsConfigurationsResponse> CREATE_LTS_CONFIGURATIONS =
      Operation.<CreateLtsConfigurationsResponse>of("createLtsConfigurations", "POST", "/v3/{project_id}/starrocks/instances/logs/lts-configs")
          .parameter(Parameter.path("project_id").configured().constraints(Constraints.none().minLength(32).maxLength(32).pattern("^[A-Za-z0-9]{32}$")))
          .parameter(Parameter.header("X-Language").configured())
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(CreateLtsConfigurationsResponseJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private LtsConfigurationsOperations() {}
}
