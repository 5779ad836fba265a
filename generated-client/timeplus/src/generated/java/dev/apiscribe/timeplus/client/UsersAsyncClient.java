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
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The users of a deployment, and their roles.
 *
 * <p>Safe for concurrent use. A future fails with what {@link UsersClient} throws.
 */
@Generated("apiscribe")
public final class UsersAsyncClient {
  private final ApiClient api;

  UsersAsyncClient(ApiClient api) {
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
  public CompletableFuture<List<UserRole>> listRoles() {
    return Response.bodyOf(this.listRolesWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listRoles()}, with options for this one call. */
  public CompletableFuture<List<UserRole>> listRoles(RequestOptions options) {
    return Response.bodyOf(this.listRolesWithResponse(options));
  }

  /** Works like {@link #listRoles()}, with status and headers. */
  public CompletableFuture<Response<List<UserRole>>> listRolesWithResponse() {
    return this.listRolesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listRoles()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<UserRole>>> listRolesWithResponse(RequestOptions options) {
    return this.api
        .call(UsersOperations.LIST_ROLES)
        .sendAsync(options);
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
  public CompletableFuture<List<User>> listUsers() {
    return Response.bodyOf(this.listUsersWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listUsers()}, with options for this one call. */
  public CompletableFuture<List<User>> listUsers(RequestOptions options) {
    return Response.bodyOf(this.listUsersWithResponse(options));
  }

  /** Works like {@link #listUsers()}, with status and headers. */
  public CompletableFuture<Response<List<User>>> listUsersWithResponse() {
    return this.listUsersWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listUsers()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<User>>> listUsersWithResponse(RequestOptions options) {
    return this.api
        .call(UsersOperations.LIST_USERS)
        .sendAsync(options);
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
  public CompletableFuture<Void> createUser(CreateUserRequest body) {
    return Response.bodyOf(this.createUserWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createUser(CreateUserRequest)}, with options for this one call. */
  public CompletableFuture<Void> createUser(CreateUserRequest body, RequestOptions options) {
    return Response.bodyOf(this.createUserWithResponse(body, options));
  }

  /** Works like {@link #createUser(CreateUserRequest)}, with status and headers. */
  public CompletableFuture<Response<Void>> createUserWithResponse(CreateUserRequest body) {
    return this.createUserWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createUser(CreateUserRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> createUserWithResponse(CreateUserRequest body, RequestOptions options) {
    return this.api
        .call(UsersOperations.CREATE_USER)
        .body(CreateUserRequestJson.CODEC, body)
        .sendAsync(options);
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
  public CompletableFuture<User> getUser(String name) {
    return Response.bodyOf(this.getUserWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #getUser(String)}, with options for this one call. */
  public CompletableFuture<User> getUser(String name, RequestOptions options) {
    return Response.bodyOf(this.getUserWithResponse(name, options));
  }

  /** Works like {@link #getUser(String)}, with status and headers. */
  public CompletableFuture<Response<User>> getUserWithResponse(String name) {
    return this.getUserWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getUser(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<User>> getUserWithResponse(String name, RequestOptions options) {
    return this.api
        .call(UsersOperations.GET_USER)
        .path("name", name)
        .sendAsync(options);
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
  public CompletableFuture<Void> deleteUser(String name) {
    return Response.bodyOf(this.deleteUserWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #deleteUser(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteUser(String name, RequestOptions options) {
    return Response.bodyOf(this.deleteUserWithResponse(name, options));
  }

  /** Works like {@link #deleteUser(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteUserWithResponse(String name) {
    return this.deleteUserWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteUser(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteUserWithResponse(String name, RequestOptions options) {
    return this.api
        .call(UsersOperations.DELETE_USER)
        .path("name", name)
        .sendAsync(options);
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
  public CompletableFuture<Void> updateUser(String name, UpdateUserRequest body) {
    return Response.bodyOf(this.updateUserWithResponse(name, body, RequestOptions.none()));
  }

  /** Works like {@link #updateUser(String, UpdateUserRequest)}, with options for this one call. */
  public CompletableFuture<Void> updateUser(
      String name, UpdateUserRequest body, RequestOptions options) {
    return Response.bodyOf(this.updateUserWithResponse(name, body, options));
  }

  /** Works like {@link #updateUser(String, UpdateUserRequest)}, with status and headers. */
  public CompletableFuture<Response<Void>> updateUserWithResponse(String name, UpdateUserRequest body) {
    return this.updateUserWithResponse(name, body, RequestOptions.none());
  }

  /** Works like {@link #updateUser(String, UpdateUserRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> updateUserWithResponse(
      String name, UpdateUserRequest body, RequestOptions options) {
    return this.api
        .call(UsersOperations.UPDATE_USER)
        .path("name", name)
        .body(UpdateUserRequestJson.CODEC, body)
        .sendAsync(options);
  }
}
