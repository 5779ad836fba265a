// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.timeplus.model.AnalyzeSqlRequest;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.FormatSqlRequest;
import dev.apiscribe.timeplus.model.FormattedSql;
import dev.apiscribe.timeplus.model.Query;
import dev.apiscribe.timeplus.model.QueryPipeline;
import dev.apiscribe.timeplus.model.SqlAnalysis;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Running SQL, and looking at what runs.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class QueriesClient {
  private final ApiClient api;

  QueriesClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Formats SQL.
   *
   * <p>Lays out an SQL text so that it is easy to read.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1123-1129.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public FormattedSql formatSql(FormatSqlRequest body) {
    return this.formatSqlWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #formatSql(FormatSqlRequest)}, with options for this one call. */
  public FormattedSql formatSql(
      FormatSqlRequest body, RequestOptions options) {
    return this.formatSqlWithResponse(body, options).body();
  }

  /** Works like {@link #formatSql(FormatSqlRequest)}, with status and headers. */
  public Response<FormattedSql> formatSqlWithResponse(FormatSqlRequest body) {
    return this.formatSqlWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #formatSql(FormatSqlRequest)}, with status and headers, and with options for this one call. */
  public Response<FormattedSql> formatSqlWithResponse(
      FormatSqlRequest body, RequestOptions options) {
    return this.api
        .call(QueriesOperations.FORMAT_SQL)
        .body(FormatSqlRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Lists the queries.
   *
   * <p>Returns every query, or only those that carry a given tag.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1130-1201.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public List<Query> listQueries() {
    return this.listQueriesWithResponse(QueriesParameters.ListQueries.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #listQueries()}, with optional parameters. */
  public List<Query> listQueries(QueriesParameters.ListQueries parameters) {
    return this.listQueriesWithResponse(parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #listQueries()}, with options for this one call. */
  public List<Query> listQueries(
      QueriesParameters.ListQueries parameters, RequestOptions options) {
    return this.listQueriesWithResponse(parameters, options).body();
  }

  /** Works like {@link #listQueries()}, with status and headers. */
  public Response<List<Query>> listQueriesWithResponse() {
    return this.listQueriesWithResponse(QueriesParameters.ListQueries.NONE, RequestOptions.none());
  }

  /** Works like {@link #listQueries()}, with status and headers, and with options for this one call. */
  public Response<List<Query>> listQueriesWithResponse(
      QueriesParameters.ListQueries parameters, RequestOptions options) {
    return this.api
        .call(QueriesOperations.LIST_QUERIES)
        .query("tag", parameters.tag())
        .send(options);
  }

  /**
   * Runs a query.
   *
   * <p>Runs one SQL statement. A statement that defines something (DDL) answers 204 without a body. A statement
   * that selects answers 200 with server-sent events. A statement that fails answers a JSON error in both cases.
   *
   * <p>The events are:
   *
   * <ul>
   * <li><code>query</code>: the query as a JSON object; always the first event. That of a query which reads a
   * table comes again after the last row, with the final status.
   * <li>without a name: rows as a JSON array, each row an array in the order of <code>result.header</code>.
   * <li><code>metrics</code>: statistics of the query as a JSON object, about once a second.
   * </ul>
   *
   * <p>Infinities and NaN arrive as the strings <code>inf</code>, <code>-inf</code> and <code>nan</code>; big
   * integers, such as those of 128 and 256 bits, arrive as strings.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1202-1296.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public RowResponse<Query> createQuery(CreateQueryRequest body) {
    return this.createQueryWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createQuery(CreateQueryRequest)}, with options for this one call. */
  public RowResponse<Query> createQuery(
      CreateQueryRequest body, RequestOptions options) {
    return this.createQueryWithResponse(body, options).body();
  }

  /** Works like {@link #createQuery(CreateQueryRequest)}, with status and headers. */
  public Response<RowResponse<Query>> createQueryWithResponse(CreateQueryRequest body) {
    return this.createQueryWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createQuery(CreateQueryRequest)}, with status and headers, and with options for this one call. */
  public Response<RowResponse<Query>> createQueryWithResponse(
      CreateQueryRequest body, RequestOptions options) {
    return this.api
        .call(QueriesOperations.CREATE_QUERY)
        .body(CreateQueryRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Gets a query.
   *
   * <p>Returns one query with its state and its analysis.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1297-1366.
   *
   * @param id Id of the query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Query getQuery(String id) {
    return this.getQueryWithResponse(id, RequestOptions.none()).body();
  }

  /** Works like {@link #getQuery(String)}, with options for this one call. */
  public Query getQuery(String id, RequestOptions options) {
    return this.getQueryWithResponse(id, options).body();
  }

  /** Works like {@link #getQuery(String)}, with status and headers. */
  public Response<Query> getQueryWithResponse(String id) {
    return this.getQueryWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #getQuery(String)}, with status and headers, and with options for this one call. */
  public Response<Query> getQueryWithResponse(String id, RequestOptions options) {
    return this.api
        .call(QueriesOperations.GET_QUERY)
        .path("id", id)
        .send(options);
  }

  /**
   * Deletes a query.
   *
   * <p>Removes a query from the list.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void deleteQuery(String id) {
    this.deleteQueryWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteQuery(String)}, with options for this one call. */
  public void deleteQuery(String id, RequestOptions options) {
    this.deleteQueryWithResponse(id, options);
  }

  /** Works like {@link #deleteQuery(String)}, with status and headers. */
  public Response<Void> deleteQueryWithResponse(String id) {
    return this.deleteQueryWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteQuery(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteQueryWithResponse(String id, RequestOptions options) {
    return this.api
        .call(QueriesOperations.DELETE_QUERY)
        .path("id", id)
        .send(options);
  }

  /**
   * Cancels a query.
   *
   * <p>Ends a running query, whose status becomes <code>canceled</code>. A query that does not run is left as it
   * is.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1367-1373.
   *
   * @param id Id of the query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void cancelQuery(String id) {
    this.cancelQueryWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #cancelQuery(String)}, with options for this one call. */
  public void cancelQuery(String id, RequestOptions options) {
    this.cancelQueryWithResponse(id, options);
  }

  /** Works like {@link #cancelQuery(String)}, with status and headers. */
  public Response<Void> cancelQueryWithResponse(String id) {
    return this.cancelQueryWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #cancelQuery(String)}, with status and headers, and with options for this one call. */
  public Response<Void> cancelQueryWithResponse(String id, RequestOptions options) {
    return this.api
        .call(QueriesOperations.CANCEL_QUERY)
        .path("id", id)
        .send(options);
  }

  /**
   * Gets the pipeline of a query.
   *
   * <p>Returns the graph of processing steps that executes a query, each step with its counters.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1374-1391.
   *
   * @param id Id of the query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public QueryPipeline getQueryPipeline(String id) {
    return this.getQueryPipelineWithResponse(id, RequestOptions.none()).body();
  }

  /** Works like {@link #getQueryPipeline(String)}, with options for this one call. */
  public QueryPipeline getQueryPipeline(String id, RequestOptions options) {
    return this.getQueryPipelineWithResponse(id, options).body();
  }

  /** Works like {@link #getQueryPipeline(String)}, with status and headers. */
  public Response<QueryPipeline> getQueryPipelineWithResponse(String id) {
    return this.getQueryPipelineWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #getQueryPipeline(String)}, with status and headers, and with options for this one call. */
  public Response<QueryPipeline> getQueryPipelineWithResponse(String id, RequestOptions options) {
    return this.api
        .call(QueriesOperations.GET_QUERY_PIPELINE)
        .path("id", id)
        .send(options);
  }

  /**
   * Analyzes SQL.
   *
   * <p>Tells what an SQL text reads, returns and contains.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1392-1423.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public SqlAnalysis analyzeSql(AnalyzeSqlRequest body) {
    return this.analyzeSqlWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #analyzeSql(AnalyzeSqlRequest)}, with options for this one call. */
  public SqlAnalysis analyzeSql(
      AnalyzeSqlRequest body, RequestOptions options) {
    return this.analyzeSqlWithResponse(body, options).body();
  }

  /** Works like {@link #analyzeSql(AnalyzeSqlRequest)}, with status and headers. */
  public Response<SqlAnalysis> analyzeSqlWithResponse(AnalyzeSqlRequest body) {
    return this.analyzeSqlWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #analyzeSql(AnalyzeSqlRequest)}, with status and headers, and with options for this one call. */
  public Response<SqlAnalysis> analyzeSqlWithResponse(
      AnalyzeSqlRequest body, RequestOptions options) {
    return this.api
        .call(QueriesOperations.ANALYZE_SQL)
        .body(AnalyzeSqlRequestJson.CODEC, body)
        .send(options);
  }
}
