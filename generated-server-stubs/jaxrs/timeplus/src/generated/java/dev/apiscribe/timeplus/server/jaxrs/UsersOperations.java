// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateUserRequest;
import dev.apiscribe.timeplus.model.UpdateUserRequest;
import dev.apiscribe.timeplus.model.User;
import dev.apiscribe.timeplus.model.UserRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import javax.annotation.processing.Generated;

/** The users of a deployment, and their roles. */
@Generated("apiscribe")
@Path("/")
public interface UsersOperations {
  /**
   * Lists the roles.
   *
   * <p>Returns the names of the roles that a user can have.
   *
   * <p>Documented statuses: 200.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/roles")
  @Produces("application/json")
  List<UserRole> listRoles();

  /**
   * Lists the users.
   *
   * <p>Returns every user with the role that the user has.
   *
   * <p>Documented statuses: 200, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/users")
  @Produces("application/json")
  List<User> listUsers();

  /**
   * Creates a user.
   *
   * <p>Adds a user who signs in with a name and a password.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1588-1600.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/users")
  @Consumes("application/json")
  @DocumentedStatus(201)
  void createUser(@NotNull @Valid CreateUserRequest body);

  /**
   * Gets a user.
   *
   * <p>Returns the user of the given name with the role that the user has.
   *
   * <p>Documented statuses: 200, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the user.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/users/{name}")
  @Produces("application/json")
  User getUser(@PathParam("name") String name);

  /**
   * Deletes a user.
   *
   * <p>Removes the user of the given name.
   *
   * <p>Documented statuses: 204, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the user.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/users/{name}")
  void deleteUser(@PathParam("name") String name);

  /**
   * Updates a user.
   *
   * <p>Sets a new password, a new role or both. The response has no body.
   *
   * <p>Documented statuses: 200, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1601-1611.
   *
   * @param name Name of the user.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PATCH
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/users/{name}")
  @Consumes("application/json")
  @DocumentedStatus(200)
  void updateUser(
      @PathParam("name") String name,
      @NotNull @Valid UpdateUserRequest body);
}
