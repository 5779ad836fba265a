// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateInvitationRequest;
import dev.apiscribe.timeplus.model.Invitation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Asking users to join the tenant.
 *
 * <p>Safe for concurrent use. A future fails with what {@link InvitationsClient} throws.
 */
@Generated("apiscribe")
public final class InvitationsAsyncClient {
  private final ApiClient api;

  InvitationsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the invitations.
   *
   * <p>Returns every invitation, pending or accepted.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1424-1438.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<List<Invitation>> listInvitations() {
    return Response.bodyOf(this.listInvitationsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listInvitations()}, with options for this one call. */
  public CompletableFuture<List<Invitation>> listInvitations(RequestOptions options) {
    return Response.bodyOf(this.listInvitationsWithResponse(options));
  }

  /** Works like {@link #listInvitations()}, with status and headers. */
  public CompletableFuture<Response<List<Invitation>>> listInvitationsWithResponse() {
    return this.listInvitationsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listInvitations()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<Invitation>>> listInvitationsWithResponse(RequestOptions options) {
    return this.api
        .call(InvitationsOperations.LIST_INVITATIONS)
        .sendAsync(options);
  }

  /**
   * Invites a user.
   *
   * <p>Invites the owner of an e-mail address to join the tenant.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1439-1447.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Void> createInvitation(CreateInvitationRequest body) {
    return Response.bodyOf(this.createInvitationWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createInvitation(CreateInvitationRequest)}, with options for this one call. */
  public CompletableFuture<Void> createInvitation(
      CreateInvitationRequest body, RequestOptions options) {
    return Response.bodyOf(this.createInvitationWithResponse(body, options));
  }

  /** Works like {@link #createInvitation(CreateInvitationRequest)}, with status and headers. */
  public CompletableFuture<Response<Void>> createInvitationWithResponse(CreateInvitationRequest body) {
    return this.createInvitationWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createInvitation(CreateInvitationRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> createInvitationWithResponse(
      CreateInvitationRequest body, RequestOptions options) {
    return this.api
        .call(InvitationsOperations.CREATE_INVITATION)
        .body(CreateInvitationRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Deletes an invitation.
   *
   * <p>Withdraws an invitation. That removes the user from the workspace.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the invitation.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Void> deleteInvitation(String id) {
    return Response.bodyOf(this.deleteInvitationWithResponse(id, RequestOptions.none()));
  }

  /** Works like {@link #deleteInvitation(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteInvitation(String id, RequestOptions options) {
    return Response.bodyOf(this.deleteInvitationWithResponse(id, options));
  }

  /** Works like {@link #deleteInvitation(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteInvitationWithResponse(String id) {
    return this.deleteInvitationWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteInvitation(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteInvitationWithResponse(String id, RequestOptions options) {
    return this.api
        .call(InvitationsOperations.DELETE_INVITATION)
        .path("id", id)
        .sendAsync(options);
  }
}
