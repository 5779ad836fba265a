// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.server.jaxrs;

import dev.apiscribe.lts.model.CreateLogStreamRequest;
import dev.apiscribe.lts.model.CreateLogStreamResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Log streams are where logs are written to and read from. */
@Generated("apiscribe")
@Path("/")
public interface LogStreamsOperations {
  /**
   * Creates a log stream in a log group.
   *
   * <p>The stream belongs to the log group that the path names.
   *
   * <p>Documented statuses: 201, 400, 401, 403, 500, 503.
   * Documented in lts-create-log-stream, lines 3-355.
   *
   * @param projectId Project that owns the resources.
   * @param logGroupId Log group that the stream will belong to.
   */
  @POST
  @Path("/v2/{project_id}/groups/{log_group_id}/streams")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  CreateLogStreamResponse createLogStream(
      @PathParam("project_id") @Size(min = 32, max = 32) String projectId,
      @PathParam("log_group_id") @Size(min = 36, max = 36) String logGroupId,
      @NotNull @Valid CreateLogStreamRequest body);
}
