// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.UpdateWorkspaceRequest;
import dev.apiscribe.timeplus.model.Workspace;
import jakarta.validation.Valid;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The workspace and its settings. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/workspace",
      produces = "application/json")
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
  @RequestMapping(
      method = RequestMethod.PATCH,
      path = "/v1beta2/workspace",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void updateWorkspace(@RequestBody @Valid UpdateWorkspaceRequest body);
}
