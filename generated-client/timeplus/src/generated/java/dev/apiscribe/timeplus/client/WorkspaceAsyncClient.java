// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.UpdateWorkspaceRequest;
import dev.apiscribe.timeplus.model.Workspace;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The workspace and its settings.
 *
 * <p>Safe for concurrent use. A future fails with what {@link WorkspaceClient} throws.
 */
@Generated("apiscribe")
public final class WorkspaceAsyncClient {
  private final ApiClient api;

  WorkspaceAsyncClient(ApiClient api) {
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
  public CompletableFuture<Workspace> getWorkspace() {
    return Response.bodyOf(this.getWorkspaceWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getWorkspace()}, with options for this one call. */
  public CompletableFuture<Workspace> getWorkspace(RequestOptions options) {
    return Response.bodyOf(this.getWorkspaceWithResponse(options));
  }

  /** Works like {@link #getWorkspace()}, with status and headers. */
  public CompletableFuture<Response<Workspace>> getWorkspaceWithResponse() {
    return this.getWorkspaceWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getWorkspace()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Workspace>> getWorkspaceWithResponse(RequestOptions options) {
    return this.api
        .call(WorkspaceOperations.GET_WORKSPACE)
        .sendAsync(options);
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
  public CompletableFuture<Void> updateWorkspace(UpdateWorkspaceRequest body) {
    return Response.bodyOf(this.updateWorkspaceWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #updateWorkspace(UpdateWorkspaceRequest)}, with options for this one call. */
  public CompletableFuture<Void> updateWorkspace(
      UpdateWorkspaceRequest body, RequestOptions options) {
    return Response.bodyOf(this.updateWorkspaceWithResponse(body, options));
  }

  /** Works like {@link #updateWorkspace(UpdateWorkspaceRequest)}, with status and headers. */
  public CompletableFuture<Response<Void>> updateWorkspaceWithResponse(UpdateWorkspaceRequest body) {
    return this.updateWorkspaceWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #updateWorkspace(UpdateWorkspaceRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> updateWorkspaceWithResponse(
      UpdateWorkspaceRequest body, RequestOptions options) {
    return this.api
        .call(WorkspaceOperations.UPDATE_WORKSPACE)
        .body(UpdateWorkspaceRequestJson.CODEC, body)
        .sendAsync(options);
  }
}
