// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.User;
import dev.apiscribe.timeplus.model.UserRole;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UsersOperations {
  static final Operation<List<UserRole>> LIST_ROLES =
      Operation.<List<UserRole>>of("listRoles", "GET", "/v1beta2/roles")
          .success(200, ResponseBody.jsonList(UserRoleJson.CODEC))
          .build();

  static final Operation<List<User>> LIST_USERS =
      Operation.<List<User>>of("listUsers", "GET", "/v1beta2/users")
          .success(200, ResponseBody.jsonList(UserJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> CREATE_USER =
      Operation.<Void>of("createUser", "POST", "/v1beta2/users")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.none())
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<User> GET_USER =
      Operation.<User>of("getUser", "GET", "/v1beta2/users/{name}")
          .parameter(Parameter.path("name"))
          .success(200, ResponseBody.json(UserJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_USER =
      Operation.<Void>of("deleteUser", "DELETE", "/v1beta2/users/{name}")
          .parameter(Parameter.path("name"))
          .success(204, ResponseBody.none())
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> UPDATE_USER =
      Operation.<Void>of("updateUser", "PATCH", "/v1beta2/users/{name}")
          .parameter(Parameter.path("name"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.none())
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private UsersOperations() {}
}
