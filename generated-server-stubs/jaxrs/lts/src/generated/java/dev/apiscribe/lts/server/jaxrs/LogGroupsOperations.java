// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.server.jaxrs;

import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.CreateLogGroupResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Log groups hold log streams and say how long logs are kept. */
@Generated("apiscribe")
@Path("/")
public interface LogGroupsOperations {
  /**
   * Creates a log group.
   *
   * <p>A log group is for keeping and searching logs. At most 100 log groups can be created.
   *
   * <p>Documented statuses: 201, 400, 401, 403, 500, 503.
   * Documented in otc-lts-create-log-group, lines 5-276.
   *
   * @param projectId Project that owns the resources.
   * @see <a href="https://github.com/opentelekomcloud-docs/log-tank-service">otc-lts-create-log-group</a>
   */
  @POST
  @Path("/v2/{project_id}/groups")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  CreateLogGroupResponse createLogGroup(
      @PathParam("project_id") @Size(min = 32, max = 32) String projectId,
      @NotNull @Valid CreateLogGroupRequest body);
}
