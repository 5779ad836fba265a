// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.client;

import dev.apiscribe.lts.model.CreateLogGroupResponse;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class LogGroupsOperations {
  static final Operation<CreateLogGroupResponse> CREATE_LOG_GROUP =
      Operation.<CreateLogGroupResponse>of("createLogGroup", "POST", "/v2/{project_id}/groups")
          .parameter(Parameter.path("project_id").configured().constraints(Constraints.none().minLength(32).maxLength(32)))
          .requestMediaTypes("application/json;charset=UTF-8")
          .requiresBody()
          .success(201, ResponseBody.json(CreateLogGroupResponseJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(401, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(503, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private LogGroupsOperations() {}
}
