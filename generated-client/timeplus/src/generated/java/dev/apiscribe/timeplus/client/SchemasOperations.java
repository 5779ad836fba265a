// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.FormatSchema;
import dev.apiscribe.timeplus.model.FormatSchemaDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SchemasOperations {
  static final Operation<List<FormatSchema>> LIST_SCHEMAS =
      Operation.<List<FormatSchema>>of("listSchemas", "GET", "/v1beta2/schemas")
          .success(200, ResponseBody.jsonList(FormatSchemaJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<FormatSchemaDefinition> CREATE_SCHEMA =
      Operation.<FormatSchemaDefinition>of("createSchema", "POST", "/v1beta2/schemas")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.json(FormatSchemaDefinitionJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<FormatSchema> GET_SCHEMA =
      Operation.<FormatSchema>of("getSchema", "GET", "/v1beta2/schemas/{name}")
          .parameter(Parameter.path("name"))
          .success(200, ResponseBody.json(FormatSchemaJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<FormatSchemaDefinition> REPLACE_SCHEMA =
      Operation.<FormatSchemaDefinition>of("replaceSchema", "PUT", "/v1beta2/schemas/{name}")
          .parameter(Parameter.path("name"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(FormatSchemaDefinitionJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_SCHEMA =
      Operation.<Void>of("deleteSchema", "DELETE", "/v1beta2/schemas/{name}")
          .parameter(Parameter.path("name"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private SchemasOperations() {}
}
