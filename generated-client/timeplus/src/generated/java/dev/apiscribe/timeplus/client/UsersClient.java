// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateUserRequest;
import dev.apiscribe.timeplus.model.UpdateUserRequest;
import dev.apiscribe.timeplus.model.User;
import dev.apiscribe.timeplus.model.UserRole;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The users of a deployment, and their roles.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class UsersClient {
  private final ApiClient api;

  UsersClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the roles.
   *
   * <p>Returns the names of the roles that a user can have.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public List<UserRole> listRoles() {
    return this.listRolesWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listRoles()}, with options for this one call. */
  public List<UserRole> listRoles(RequestOptions options) {
    return this.listRolesWithResponse(options).body();
  }

  /** Works like {@link #listRoles()}, with status and headers. */
  public Response<List<UserRole>> listRolesWithResponse() {
    return this.listRolesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listRoles()}, with status and headers, and with options for this one call. */
  public Response<List<UserRole>> listRolesWithResponse(RequestOptions options) {
    return this.api
        .call(UsersOperations.LIST_ROLES)
        .send(options);
  }

  /**
   * Lists the users.
   *
   * <p>Returns every user with the role that the user has.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public List<User> listUsers() {
    return this.listUsersWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listUsers()}, with options for this one call. */
  public List<User> listUsers(RequestOptions options) {
    return this.listUsersWithResponse(options).body();
  }

  /** Works like {@link #listUsers()}, with status and headers. */
  public Response<List<User>> listUsersWithResponse() {
    return this.listUsersWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listUsers()}, with status and headers, and with options for this one call. */
  public Response<List<User>> listUsersWithResponse(RequestOptions options) {
    return this.api
        .call(UsersOperations.LIST_USERS)
        .send(options);
  }

  /**
   * Creates a user.
   *
   * <p>Adds a user who signs in with a name and a password.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1588-1600.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void createUser(CreateUserRequest body) {
    this.createUserWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createUser(CreateUserRequest)}, with options for this one call. */
  public void createUser(CreateUserRequest body, RequestOptions options) {
    this.createUserWithResponse(body, options);
  }

  /** Works like {@link #createUser(CreateUserRequest)}, with status and headers. */
  public Response<Void> createUserWithResponse(CreateUserRequest body) {
    return this.createUserWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createUser(CreateUserRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> createUserWithResponse(CreateUserRequest body, RequestOptions options) {
    return this.api
        .call(UsersOperations.CREATE_USER)
        .body(CreateUserRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Gets a user.
   *
   * <p>Returns the user of the given name with the role that the user has.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the user.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public User getUser(String name) {
    return this.getUserWithResponse(name, RequestOptions.none()).body();
  }

  /** Works like {@link #getUser(String)}, with options for this one call. */
  public User getUser(String name, RequestOptions options) {
    return this.getUserWithResponse(name, options).body();
  }

  /** Works like {@link #getUser(String)}, with status and headers. */
  public Response<User> getUserWithResponse(String name) {
    return this.getUserWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getUser(String)}, with status and headers, and with options for this one call. */
  public Response<User> getUserWithResponse(String name, RequestOptions options) {
    return this.api
        .call(UsersOperations.GET_USER)
        .path("name", name)
        .send(options);
  }

  /**
   * Deletes a user.
   *
   * <p>Removes the user of the given name.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the user.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void deleteUser(String name) {
    this.deleteUserWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteUser(String)}, with options for this one call. */
  public void deleteUser(String name, RequestOptions options) {
    this.deleteUserWithResponse(name, options);
  }

  /** Works like {@link #deleteUser(String)}, with status and headers. */
  public Response<Void> deleteUserWithResponse(String name) {
    return this.deleteUserWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteUser(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteUserWithResponse(String name, RequestOptions options) {
    return this.api
        .call(UsersOperations.DELETE_USER)
        .path("name", name)
        .send(options);
  }

  /**
   * Updates a user.
   *
   * <p>Sets a new password, a new role or both. The response has no body.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1601-1611.
   *
   * @param name Name of the user.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void updateUser(String name, UpdateUserRequest body) {
    this.updateUserWithResponse(name, body, RequestOptions.none());
  }

  /** Works like {@link #updateUser(String, UpdateUserRequest)}, with options for this one call. */
  public void updateUser(
      String name, UpdateUserRequest body, RequestOptions options) {
    this.updateUserWithResponse(name, body, options);
  }

  /** Works like {@link #updateUser(String, UpdateUserRequest)}, with status and headers. */
  public Response<Void> updateUserWithResponse(String name, UpdateUserRequest body) {
    return this.updateUserWithResponse(name, body, RequestOptions.none());
  }

  /** Works like {@link #updateUser(String, UpdateUserRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> updateUserWithResponse(
      String name, UpdateUserRequest body, RequestOptions options) {
    return this.api
        .call(UsersOperations.UPDATE_USER)
        .path("name", name)
        .body(UpdateUserRequestJson.CODEC, body)
        .send(options);
  }
}
