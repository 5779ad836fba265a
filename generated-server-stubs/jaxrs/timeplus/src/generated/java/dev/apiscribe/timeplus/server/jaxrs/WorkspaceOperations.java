// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.UpdateWorkspaceRequest;
import dev.apiscribe.timeplus.model.Workspace;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** The workspace and its settings. */
@Generated("apiscribe")
@Path("/")
public interface WorkspaceOperations {
  /**
   * Gets the workspace.
   *
   * <p>Returns the workspace that the request goes to, with its settings.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2936-2960.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/workspace")
  @Produces("application/json")
  Workspace getWorkspace();

  /**
   * Updates the workspace.
   *
   * <p>Changes settings of the workspace. In Timeplus Cloud only the owner of the tenant may; Timeplus
   * Enterprise does not check it.
   *
   * <p>Documented statuses: 204, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 2961-2971.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PATCH
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/workspace")
  @Consumes("application/json")
  void updateWorkspace(@NotNull @Valid UpdateWorkspaceRequest body);
}
