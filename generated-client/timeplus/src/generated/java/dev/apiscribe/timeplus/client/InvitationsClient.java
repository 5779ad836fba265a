// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateInvitationRequest;
import dev.apiscribe.timeplus.model.Invitation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Asking users to join the tenant.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class InvitationsClient {
  private final ApiClient api;

  InvitationsClient(ApiClient api) {
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
  public List<Invitation> listInvitations() {
    return this.listInvitationsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listInvitations()}, with options for this one call. */
  public List<Invitation> listInvitations(RequestOptions options) {
    return this.listInvitationsWithResponse(options).body();
  }

  /** Works like {@link #listInvitations()}, with status and headers. */
  public Response<List<Invitation>> listInvitationsWithResponse() {
    return this.listInvitationsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listInvitations()}, with status and headers, and with options for this one call. */
  public Response<List<Invitation>> listInvitationsWithResponse(RequestOptions options) {
    return this.api
        .call(InvitationsOperations.LIST_INVITATIONS)
        .send(options);
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
  public void createInvitation(CreateInvitationRequest body) {
    this.createInvitationWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createInvitation(CreateInvitationRequest)}, with options for this one call. */
  public void createInvitation(
      CreateInvitationRequest body, RequestOptions options) {
    this.createInvitationWithResponse(body, options);
  }

  /** Works like {@link #createInvitation(CreateInvitationRequest)}, with status and headers. */
  public Response<Void> createInvitationWithResponse(CreateInvitationRequest body) {
    return this.createInvitationWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createInvitation(CreateInvitationRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> createInvitationWithResponse(
      CreateInvitationRequest body, RequestOptions options) {
    return this.api
        .call(InvitationsOperations.CREATE_INVITATION)
        .body(CreateInvitationRequestJson.CODEC, body)
        .send(options);
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
  public void deleteInvitation(String id) {
    this.deleteInvitationWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteInvitation(String)}, with options for this one call. */
  public void deleteInvitation(String id, RequestOptions options) {
    this.deleteInvitationWithResponse(id, options);
  }

  /** Works like {@link #deleteInvitation(String)}, with status and headers. */
  public Response<Void> deleteInvitationWithResponse(String id) {
    return this.deleteInvitationWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteInvitation(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteInvitationWithResponse(String id, RequestOptions options) {
    return this.api
        .call(InvitationsOperations.DELETE_INVITATION)
        .path("id", id)
        .send(options);
  }
}
