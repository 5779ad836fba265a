// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.Invitation;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class InvitationsOperations {
  static final Operation<List<Invitation>> LIST_INVITATIONS =
      Operation.<List<Invitation>>of("listInvitations", "GET", "/v1beta2/invitations")
          .success(200, ResponseBody.jsonList(InvitationJson.CODEC))
          .failure(401, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> CREATE_INVITATION =
      Operation.<Void>of("createInvitation", "POST", "/v1beta2/invitations")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.none())
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_INVITATION =
      Operation.<Void>of("deleteInvitation", "DELETE", "/v1beta2/invitations/{id}")
          .parameter(Parameter.path("id"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private InvitationsOperations() {}
}
