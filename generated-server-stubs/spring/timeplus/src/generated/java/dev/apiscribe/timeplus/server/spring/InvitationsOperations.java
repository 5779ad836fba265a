// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.CreateInvitationRequest;
import dev.apiscribe.timeplus.model.Invitation;
import jakarta.validation.Valid;
import java.util.List;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Asking users to join the tenant. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/invitations",
      produces = "application/json")
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
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/invitations",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  void createInvitation(@RequestBody @Valid CreateInvitationRequest body);

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
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v1beta2/invitations/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteInvitation(@PathVariable("id") String id);
}
