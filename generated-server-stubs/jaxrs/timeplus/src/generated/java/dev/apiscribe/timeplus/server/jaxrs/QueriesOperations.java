// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.AnalyzeSqlRequest;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.FormatSqlRequest;
import dev.apiscribe.timeplus.model.FormattedSql;
import dev.apiscribe.timeplus.model.Query;
import dev.apiscribe.timeplus.model.QueryPipeline;
import dev.apiscribe.timeplus.model.SqlAnalysis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Running SQL, and looking at what runs. */
@Generated("apiscribe")
@Path("/")
public interface QueriesOperations {
  /**
   * Formats SQL.
   *
   * <p>Lays out an SQL text so that it is easy to read.
   *
   * <p>Documented statuses: 200, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1123-1129.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/format")
  @Consumes("application/json")
  @Produces("application/json")
  FormattedSql formatSql(@NotNull @Valid FormatSqlRequest body);

  /**
   * Lists the queries.
   *
   * <p>Returns every query, or only those that carry a given tag.
   *
   * <p>Documented statuses: 200, 401, 500.
   * Documented in timeplus-rest-v1beta2, lines 1130-1201.
   *
   * @param tag Only queries that carry this tag.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/queries")
  @Produces("application/json")
  List<Query> listQueries(@QueryParam("tag") @Nullable String tag);

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
   * <p>Documented statuses: 200, 204, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1202-1296.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/queries")
  @Consumes("application/json")
  @Produces({"application/json", "text/event-stream"})
  Response createQuery(@NotNull @Valid CreateQueryRequest body);

  /**
   * Gets a query.
   *
   * <p>Returns one query with its state and its analysis.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1297-1366.
   *
   * @param id Id of the query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/queries/{id}")
  @Produces("application/json")
  Query getQuery(@PathParam("id") String id);

  /**
   * Deletes a query.
   *
   * <p>Removes a query from the list.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/queries/{id}")
  void deleteQuery(@PathParam("id") String id);

  /**
   * Cancels a query.
   *
   * <p>Ends a running query, whose status becomes <code>canceled</code>. A query that does not run is left as it
   * is.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1367-1373.
   *
   * @param id Id of the query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/queries/{id}/cancel")
  void cancelQuery(@PathParam("id") String id);

  /**
   * Gets the pipeline of a query.
   *
   * <p>Returns the graph of processing steps that executes a query, each step with its counters.
   *
   * <p>Documented statuses: 200, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1374-1391.
   *
   * @param id Id of the query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/queries/{id}/pipeline")
  @Produces("application/json")
  QueryPipeline getQueryPipeline(@PathParam("id") String id);

  /**
   * Analyzes SQL.
   *
   * <p>Tells what an SQL text reads, returns and contains.
   *
   * <p>Documented statuses: 200, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1392-1423.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sqlanalyze")
  @Consumes("application/json")
  @Produces("application/json")
  SqlAnalysis analyzeSql(@NotNull @Valid AnalyzeSqlRequest body);
}
