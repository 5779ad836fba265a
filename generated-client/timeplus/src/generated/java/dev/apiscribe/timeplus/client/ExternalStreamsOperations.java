// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.timeplus.model.ExternalStream;
import dev.apiscribe.timeplus.model.ExternalStreamDefinition;
import dev.apiscribe.timeplus.model.StreamStats;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
final class ExternalStreamsOperations {
  static final Operation<List<ExternalStream>> LIST_EXTERNAL_STREAMS =
      Operation.<List<ExternalStream>>of("listExternalStreams", "GET", "/v1beta2/external_streams")
          .success(200, ResponseBody.jsonList(ExternalStreamJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<ExternalStreamDefinition> CREATE_EXTERNAL_STREAM =
      Operation.<ExternalStreamDefinition>of("createExternalStream", "POST", "/v1beta2/external_streams")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.json(ExternalStreamDefinitionJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<ExternalStream> GET_EXTERNAL_STREAM =
      Operation.<ExternalStream>of("getExternalStream", "GET", "/v1beta2/external_streams/{name}")
          .parameter(Parameter.path("name"))
          .success(200, ResponseBody.json(ExternalStreamJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_EXTERNAL_STREAM =
      Operation.<Void>of("deleteExternalStream", "DELETE", "/v1beta2/external_streams/{name}")
          .parameter(Parameter.path("name"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<StreamStats> GET_EXTERNAL_STREAM_STATS =
      Operation.<StreamStats>of("getExternalStreamStats", "GET", "/v1beta2/external_streams/{name}/stats")
          .parameter(Parameter.path("name"))
          .parameter(Parameter.query("historyDays").constraints(Constraints.none().minimum("1").maximum("7")))
          .success(200, ResponseBody.json(StreamStatsJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<List<Map<String, @Nullable Object>>> PREVIEW_EXTERNAL_STREAM =
      Operation.<List<Map<String, @Nullable Object>>>of("previewExternalStream", "POST", "/v1beta2/external_streams/preview")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.jsonList(JsonCodecs.map(JsonCodecs.ANY)))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private ExternalStreamsOperations() {}
}
