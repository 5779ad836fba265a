// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.Udf;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UdfsOperations {
  static final Operation<List<Udf>> LIST_UDFS =
      Operation.<List<Udf>>of("listUdfs", "GET", "/v1beta2/udfs")
          .success(200, ResponseBody.jsonList(UdfJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Udf> CREATE_UDF =
      Operation.<Udf>of("createUdf", "POST", "/v1beta2/udfs")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.json(UdfJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Udf> GET_UDF =
      Operation.<Udf>of("getUdf", "GET", "/v1beta2/udfs/{name}")
          .parameter(Parameter.path("name"))
          .success(200, ResponseBody.json(UdfJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Udf> REPLACE_UDF =
      Operation.<Udf>of("replaceUdf", "PUT", "/v1beta2/udfs/{name}")
          .parameter(Parameter.path("name"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(UdfJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_UDF =
      Operation.<Void>of("deleteUdf", "DELETE", "/v1beta2/udfs/{name}")
          .parameter(Parameter.path("name"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private UdfsOperations() {}
}
