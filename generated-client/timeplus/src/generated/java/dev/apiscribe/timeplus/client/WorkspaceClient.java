// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.UpdateWorkspaceRequest;
import dev.apiscribe.timeplus.model.Workspace;
import javax.annotation.processing.Generated;

/**
 * The workspace and its settings.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class WorkspaceClient {
  private final ApiClient api;

  WorkspaceClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Gets the workspace.
   *
   * <p>Returns the workspace that the request goes to, with its settings.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2936-2960.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Workspace getWorkspace() {
    return this.getWorkspaceWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #getWorkspace()}, with options for this one call. */
  public Workspace getWorkspace(RequestOptions options) {
    return this.getWorkspaceWithResponse(options).body();
  }

  /** Works like {@link #getWorkspace()}, with status and headers. */
  public Response<Workspace> getWorkspaceWithResponse() {
    return this.getWorkspaceWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getWorkspace()}, with status and headers, and with options for this one call. */
  public Response<Workspace> getWorkspaceWithResponse(RequestOptions options) {
    return this.api
        .call(WorkspaceOperations.GET_WORKSPACE)
        .send(options);
  }

  /**
   * Updates the workspace.
   *
   * <p>Changes settings of the workspace. In Timeplus Cloud only the owner of the tenant may; Timeplus
   * Enterprise does not check it.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2961-2971.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void updateWorkspace(UpdateWorkspaceRequest body) {
    this.updateWorkspaceWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #updateWorkspace(UpdateWorkspaceRequest)}, with options for this one call. */
  public void updateWorkspace(
      UpdateWorkspaceRequest body, RequestOptions options) {
    this.updateWorkspaceWithResponse(body, options);
  }

  /** Works like {@link #updateWorkspace(UpdateWorkspaceRequest)}, with status and headers. */
  public Response<Void> updateWorkspaceWithResponse(UpdateWorkspaceRequest body) {
    return this.updateWorkspaceWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #updateWorkspace(UpdateWorkspaceRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> updateWorkspaceWithResponse(
      UpdateWorkspaceRequest body, RequestOptions options) {
    return this.api
        .call(WorkspaceOperations.UPDATE_WORKSPACE)
        .body(UpdateWorkspaceRequestJson.CODEC, body)
        .send(options);
  }
}
