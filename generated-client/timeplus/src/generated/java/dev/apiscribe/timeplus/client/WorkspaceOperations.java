// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.Workspace;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class WorkspaceOperations {
  static final Operation<Workspace> GET_WORKSPACE =
      Operation.<Workspace>of("getWorkspace", "GET", "/v1beta2/workspace")
          .success(200, ResponseBody.json(WorkspaceJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> UPDATE_WORKSPACE =
      Operation.<Void>of("updateWorkspace", "PATCH", "/v1beta2/workspace")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private WorkspaceOperations() {}
}
