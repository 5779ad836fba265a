// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.ApiKey;
import dev.apiscribe.timeplus.model.CreatedApiKey;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ApiKeysOperations {
  static final Operation<List<ApiKey>> LIST_API_KEYS =
      Operation.<List<ApiKey>>of("listApiKeys", "GET", "/v1beta2/auth/api_keys")
          .success(200, ResponseBody.jsonList(ApiKeyJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<CreatedApiKey> CREATE_API_KEY =
      Operation.<CreatedApiKey>of("createApiKey", "POST", "/v1beta2/auth/api_keys")
          .requestMediaTypes("application/json")
          .success(201, ResponseBody.json(CreatedApiKeyJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_API_KEY =
      Operation.<Void>of("deleteApiKey", "DELETE", "/v1beta2/auth/api_keys/{id}")
          .parameter(Parameter.path("id"))
          .success(204, ResponseBody.none())
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private ApiKeysOperations() {}
}
