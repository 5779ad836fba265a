// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateSinkRequest;
import dev.apiscribe.timeplus.model.Sink;
import dev.apiscribe.timeplus.model.SinkStats;
import dev.apiscribe.timeplus.model.UpdateSinkRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Outgoing connections: query results sent to other systems. */
@Generated("apiscribe")
@Path("/")
public interface SinksOperations {
  /**
   * Lists the sinks.
   *
   * <p>Returns every sink with its query and its settings.
   *
   * <p>Documented statuses: 200, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1761-1808.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sinks")
  @Produces("application/json")
  List<Sink> listSinks();

  /**
   * Creates a sink.
   *
   * <p>Sends the result of a query to another system. Which <code>properties</code> apply depends on the type.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1809-1871.
   *
   * @see <a href="https://docs.timeplus.com/destination">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sinks")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  Sink createSink(@NotNull @Valid CreateSinkRequest body);

  /**
   * Gets a sink.
   *
   * <p>Returns one sink with its query and its settings.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1872-1919.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sinks/{id}")
  @Produces("application/json")
  Sink getSink(@PathParam("id") String id);

  /**
   * Replaces a sink.
   *
   * <p>Overwrites a sink. The body is the one that creates a sink, with the same required properties.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1979-2040.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PUT
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sinks/{id}")
  @Consumes("application/json")
  @Produces("application/json")
  Sink replaceSink(
      @PathParam("id") String id,
      @NotNull @Valid CreateSinkRequest body);

  /**
   * Deletes a sink.
   *
   * <p>Removes the sink of the given id.
   *
   * <p>Documented statuses: 204, 401, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sinks/{id}")
  void deleteSink(@PathParam("id") String id);

  /**
   * Updates a sink.
   *
   * <p>Changes properties of a sink. The body has neither its query nor its type.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1920-1978.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PATCH
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sinks/{id}")
  @Consumes("application/json")
  @Produces("application/json")
  Sink updateSink(
      @PathParam("id") String id,
      @NotNull @Valid UpdateSinkRequest body);

  /**
   * Starts a sink.
   *
   * <p>Lets the sink send data. With <code>sync</code> the call is meant to wait for the end of the operation.
   *
   * <p>Documented statuses: 202, 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2041-2047.
   *
   * @param id Id of the sink.
   * @param sync Whether the response waits for the operation to end. The service's default is true.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sinks/{id}/start")
  Response startSink(
      @PathParam("id") String id,
      @QueryParam("sync") @Nullable Boolean sync);

  /**
   * Gets the statistics of a sink.
   *
   * <p>Returns the latest error, the throughput averaged minute by minute, and the counts of a sink for the
   * given spans of time.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2048-2089.
   *
   * @param id Id of the sink.
   * @param errorLogTimeRange How far back to look for errors, for example <code>1d</code>.
   * @param metricsTimeRange How far back to look for metrics, for example <code>10m</code>.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sinks/{id}/stats")
  @Produces("application/json")
  SinkStats getSinkStats(
      @PathParam("id") String id,
      @QueryParam("error_log_time_range") @NotNull String errorLogTimeRange,
      @QueryParam("metrics_time_range") @NotNull String metricsTimeRange);

  /**
   * Stops a sink.
   *
   * <p>Keeps the sink from sending any more data.
   *
   * <p>Documented statuses: 202, 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sinks/{id}/stop")
  Response stopSink(@PathParam("id") String id);
}
