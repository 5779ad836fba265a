// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RowFormat;
import dev.apiscribe.runtime.RowFormats;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.timeplus.model.DataStream;
import dev.apiscribe.timeplus.model.StreamStats;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamsOperations {
  static final Operation<List<DataStream>> LIST_STREAMS =
      Operation.<List<DataStream>>of("listStreams", "GET", "/v1beta2/streams")
          .success(200, ResponseBody.jsonList(DataStreamJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<DataStream> CREATE_STREAM =
      Operation.<DataStream>of("createStream", "POST", "/v1beta2/streams")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.json(DataStreamJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<DataStream> GET_STREAM =
      Operation.<DataStream>of("getStream", "GET", "/v1beta2/streams/{name}")
          .parameter(Parameter.path("name"))
          .success(200, ResponseBody.json(DataStreamJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_STREAM =
      Operation.<Void>of("deleteStream", "DELETE", "/v1beta2/streams/{name}")
          .parameter(Parameter.path("name"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<DataStream> UPDATE_STREAM =
      Operation.<DataStream>of("updateStream", "PATCH", "/v1beta2/streams/{name}")
          .parameter(Parameter.path("name"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(DataStreamJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(501, ResponseBody.none())
          .build();

  static final Operation<Void> INGEST_ROWS =
      Operation.<Void>of("ingestRows", "POST", "/v1beta2/streams/{name}/ingest")
          .parameter(Parameter.path("name"))
          .parameter(Parameter.query("format"))
          .requestMediaTypes(
              "application/json",
              "application/vnd.timeplus+json",
              "application/json;format=compact",
              "application/json;format=compat",
              "application/vnd.timeplus+json;format=compat",
              "application/json;format=streaming",
              "application/json;format=stream",
              "application/vnd.timeplus+json;format=streaming",
              "application/vnd.timeplus+json;format=stream",
              "application/x-ndjson",
              "text/plain",
              "text/plain;format=raw",
              "text/plain;format=lines")
          .rowFormats(
              RowFormats.parameter("format")
                  .sentAs(RowFormat.COMPACT, "application/json")
                  .sentAs(RowFormat.STREAMING, "application/x-ndjson")
                  .sentAs(RowFormat.RAW, "text/plain")
                  .sentAs(RowFormat.LINES, "text/plain")
                  .means("application/json", RowFormat.COMPACT)
                  .means("application/vnd.timeplus+json", RowFormat.COMPACT)
                  .means("application/json;format=compact", RowFormat.COMPACT)
                  .means("application/json;format=compat", RowFormat.COMPACT)
                  .means("application/vnd.timeplus+json;format=compat", RowFormat.COMPACT)
                  .means("application/json;format=streaming", RowFormat.STREAMING)
                  .means("application/json;format=stream", RowFormat.STREAMING)
                  .means("application/vnd.timeplus+json;format=streaming", RowFormat.STREAMING)
                  .means("application/vnd.timeplus+json;format=stream", RowFormat.STREAMING)
                  .means("application/x-ndjson", RowFormat.STREAMING)
                  .means("text/plain", RowFormat.RAW)
                  .means("text/plain;format=raw", RowFormat.RAW)
                  .means("text/plain;format=lines", RowFormat.LINES))
          .requiresBody()
          .success(200, ResponseBody.none())
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<StreamStats> GET_STREAM_STATS =
      Operation.<StreamStats>of("getStreamStats", "GET", "/v1beta2/streams/{name}/stats")
          .parameter(Parameter.path("name"))
          .parameter(Parameter.query("historyDays").constraints(Constraints.none().minimum("1").maximum("7")))
          .success(200, ResponseBody.json(StreamStatsJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private StreamsOperations() {}
}
