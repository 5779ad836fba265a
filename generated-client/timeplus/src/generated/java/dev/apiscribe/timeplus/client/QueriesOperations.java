// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RowEvents;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.timeplus.model.FormattedSql;
import dev.apiscribe.timeplus.model.Query;
import dev.apiscribe.timeplus.model.QueryPipeline;
import dev.apiscribe.timeplus.model.SqlAnalysis;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class QueriesOperations {
  static final Operation<FormattedSql> FORMAT_SQL =
      Operation.<FormattedSql>of("formatSql", "POST", "/v1beta2/format")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(FormattedSqlJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<List<Query>> LIST_QUERIES =
      Operation.<List<Query>>of("listQueries", "GET", "/v1beta2/queries")
          .parameter(Parameter.query("tag"))
          .success(200, ResponseBody.jsonList(QueryJson.CODEC))
          .failure(401, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final RowEvents CREATE_QUERY_ROWS =
      RowEvents.opening("query", "/result/header")
          .rows("message")
          .metrics("metrics", "metric")
          .status("/status", List.of("finished"), List.of("failed", "canceled"))
          .message("/message")
          .errors("error")
          .stopId("/id");

  static final Operation<RowResponse<Query>> CREATE_QUERY =
      Operation.<RowResponse<Query>>of("createQuery", "POST", "/v1beta2/queries")
          .requestMediaTypes("application/json")
          .requiresBody()
          .stoppedBy(() -> QueriesOperations.CANCEL_QUERY, "id")
          .success(200, ResponseBody.rows(QueryJson.CODEC, CREATE_QUERY_ROWS))
          .success(204, ResponseBody.rows(QueryJson.CODEC, CREATE_QUERY_ROWS))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Query> GET_QUERY =
      Operation.<Query>of("getQuery", "GET", "/v1beta2/queries/{id}")
          .parameter(Parameter.path("id"))
          .success(200, ResponseBody.json(QueryJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_QUERY =
      Operation.<Void>of("deleteQuery", "DELETE", "/v1beta2/queries/{id}")
          .parameter(Parameter.path("id"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> CANCEL_QUERY =
      Operation.<Void>of("cancelQuery", "POST", "/v1beta2/queries/{id}/cancel")
          .parameter(Parameter.path("id"))
          .idempotent()
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<QueryPipeline> GET_QUERY_PIPELINE =
      Operation.<QueryPipeline>of("getQueryPipeline", "GET", "/v1beta2/queries/{id}/pipeline")
          .parameter(Parameter.path("id"))
          .success(200, ResponseBody.json(QueryPipelineJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<SqlAnalysis> ANALYZE_SQL =
      Operation.<SqlAnalysis>of("analyzeSql", "POST", "/v1beta2/sqlanalyze")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(SqlAnalysisJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private QueriesOperations() {}
}
