// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.SavedQuery;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SavedQueriesOperations {
  static final Operation<List<SavedQuery>> LIST_SAVED_QUERIES =
      Operation.<List<SavedQuery>>of("listSavedQueries", "GET", "/v1beta2/savedqueries")
          .success(200, ResponseBody.jsonList(SavedQueryJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<SavedQuery> CREATE_SAVED_QUERY =
      Operation.<SavedQuery>of("createSavedQuery", "POST", "/v1beta2/savedqueries")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.json(SavedQueryJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<SavedQuery> GET_SAVED_QUERY =
      Operation.<SavedQuery>of("getSavedQuery", "GET", "/v1beta2/savedqueries/{id}")
          .parameter(Parameter.path("id"))
          .success(200, ResponseBody.json(SavedQueryJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<SavedQuery> REPLACE_SAVED_QUERY =
      Operation.<SavedQuery>of("replaceSavedQuery", "PUT", "/v1beta2/savedqueries/{id}")
          .parameter(Parameter.path("id"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(SavedQueryJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_SAVED_QUERY =
      Operation.<Void>of("deleteSavedQuery", "DELETE", "/v1beta2/savedqueries/{id}")
          .parameter(Parameter.path("id"))
          .success(204, ResponseBody.none())
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private SavedQueriesOperations() {}
}
