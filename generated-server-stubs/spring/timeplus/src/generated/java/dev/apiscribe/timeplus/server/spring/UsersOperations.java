// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.CreateUserRequest;
import dev.apiscribe.timeplus.model.UpdateUserRequest;
import dev.apiscribe.timeplus.model.User;
import dev.apiscribe.timeplus.model.UserRole;
import jakarta.validation.Valid;
import java.util.List;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The users of a deployment, and their roles. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/roles",
      produces = "application/json")
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/users",
      produces = "application/json")
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
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/users",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  void createUser(@RequestBody @Valid CreateUserRequest body);

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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/users/{name}",
      produces = "application/json")
  User getUser(@PathVariable("name") String name);

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
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v1beta2/users/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteUser(@PathVariable("name") String name);

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
  @RequestMapping(
      method = RequestMethod.PATCH,
      path = "/v1beta2/users/{name}",
      consumes = "application/json")
  void updateUser(
      @PathVariable("name") String name,
      @RequestBody @Valid UpdateUserRequest body);
}
