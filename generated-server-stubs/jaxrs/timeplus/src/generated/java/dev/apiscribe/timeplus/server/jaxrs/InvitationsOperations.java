// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateInvitationRequest;
import dev.apiscribe.timeplus.model.Invitation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import javax.annotation.processing.Generated;

/** Asking users to join the tenant. */
@Generated("apiscribe")
@Path("/")
public interface InvitationsOperations {
  /**
   * Lists the invitations.
   *
   * <p>Returns every invitation, pending or accepted.
   *
   * <p>Documented statuses: 200, 401, 500.
   * Documented in timeplus-rest-v1beta2, lines 1424-1438.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/invitations")
  @Produces("application/json")
  List<Invitation> listInvitations();

  /**
   * Invites a user.
   *
   * <p>Invites the owner of an e-mail address to join the tenant.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1439-1447.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/invitations")
  @Consumes("application/json")
  @DocumentedStatus(201)
  void createInvitation(@NotNull @Valid CreateInvitationRequest body);

  /**
   * Deletes an invitation.
   *
   * <p>Withdraws an invitation. That removes the user from the workspace.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the invitation.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/invitations/{id}")
  void deleteInvitation(@PathParam("id") String id);
}
