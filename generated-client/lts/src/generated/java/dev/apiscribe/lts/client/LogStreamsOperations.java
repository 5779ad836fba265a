// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.client;

import dev.apiscribe.lts.model.CreateLogStreamResponse;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class LogStreamsOperations {
  static final Operation<CreateLogStreamResponse> CREATE_LOG_STREAM =
      Operation.<CreateLogStreamResponse>of("createLogStream", "POST", "/v2/{project_id}/groups/{log_group_id}/streams")
          .parameter(Parameter.path("project_id").configured().constraints(Constraints.none().minLength(32).maxLength(32)))
          .parameter(Parameter.path("log_group_id").constraints(Constraints.none().minLength(36).maxLength(36)))
          .requestMediaTypes("application/json;charset=UTF-8")
          .requiresBody()
          .success(201, ResponseBody.json(CreateLogStreamResponseJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(401, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(503, ResponseBody.text().withMediaType("text/plain"))
          .build();

  private LogStreamsOperations() {}
}
