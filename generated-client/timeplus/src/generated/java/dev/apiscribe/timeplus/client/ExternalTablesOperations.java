// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.ExternalTable;
import dev.apiscribe.timeplus.model.ExternalTableDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ExternalTablesOperations {
  static final Operation<List<ExternalTable>> LIST_EXTERNAL_TABLES =
      Operation.<List<ExternalTable>>of("listExternalTables", "GET", "/v1beta2/external_tables")
          .success(200, ResponseBody.jsonList(ExternalTableJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<ExternalTableDefinition> CREATE_EXTERNAL_TABLE =
      Operation.<ExternalTableDefinition>of("createExternalTable", "POST", "/v1beta2/external_tables")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.json(ExternalTableDefinitionJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<ExternalTable> GET_EXTERNAL_TABLE =
      Operation.<ExternalTable>of("getExternalTable", "GET", "/v1beta2/external_tables/{name}")
          .parameter(Parameter.path("name"))
          .success(200, ResponseBody.json(ExternalTableJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_EXTERNAL_TABLE =
      Operation.<Void>of("deleteExternalTable", "DELETE", "/v1beta2/external_tables/{name}")
          .parameter(Parameter.path("name"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private ExternalTablesOperations() {}
}
