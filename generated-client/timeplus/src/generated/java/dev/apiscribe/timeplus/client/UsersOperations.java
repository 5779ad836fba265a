// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Answer;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.timeplus.model.User;
import dev.apiscribe.timeplus.model.UserRole;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UsersOperations {
  static final Operation<List<UserRole>> LIST_ROLES =
      Operation.<List<UserRole>>of("listRoles", "GET", "/v1beta2/roles")
          .success(200, Answer.jsonList(UserRoleJson.CODEC))
          .build();

  static final Operation<List<User>> LIST_USERS =
      Operation.<List<User>>of("listUsers", "GET", "/v1beta2/users")
          .success(200, Answer.jsonList(UserJson.CODEC))
          .failure(500, Answer.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> CREATE_USER =
      Operation.<Void>of("createUser", "POST", "/v1beta2/users")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, Answer.none())
          .failure(400, Answer.json(ErrorResponseJson.CODEC))
          .failure(403, Answer.json(ErrorResponseJson.CODEC))
          .failure(500, Answer.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<User> GET_USER =
      Operation.<User>of("getUser", "GET", "/v1beta2/users/{name}")
          .parameter(Parameter.path("name"))
          .success(200, Answer.json(UserJson.CODEC))
          .failure(404, Answer.none())
          .failure(500, Answer.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_USER =
      Operation.<Void>of("deleteUser", "DELETE", "/v1beta2/users/{name}")
          .parameter(Parameter.path("name"))
          .success(204, Answer.none())
          .failure(404, Answer.none())
          .failure(500, Answer.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> UPDATE_USER =
      Operation.<Void>of("updateUser", "PATCH", "/v1beta2/users/{name}")
          .parameter(Parameter.path("name"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, Answer.none())
          .failure(404, Answer.none())
          .failure(500, Answer.json(ErrorResponseJson.CODEC))
          .build();

  private UsersOperations() {}
}
