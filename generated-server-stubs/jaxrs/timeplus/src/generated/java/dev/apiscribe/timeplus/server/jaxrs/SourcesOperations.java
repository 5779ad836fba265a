// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateSourceRequest;
import dev.apiscribe.timeplus.model.PreviewSourceRequest;
import dev.apiscribe.timeplus.model.ReplaceSourceRequest;
import dev.apiscribe.timeplus.model.Source;
import dev.apiscribe.timeplus.model.SourceStats;
import dev.apiscribe.timeplus.model.UpdateSourceRequest;
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
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Incoming connections: data read from other systems. */
@Generated("apiscribe")
@Path("/")
public interface SourcesOperations {
  /**
   * Previews a source.
   *
   * <p>Reads a few events with the given settings, without creating a source. Type and properties are those of a
   * new source.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2090-2109.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/source/preview")
  @Consumes("application/json")
  @Produces("application/json")
  List<Map<String, @Nullable Object>> previewSource(@NotNull @Valid PreviewSourceRequest body);

  /**
   * Lists the sources.
   *
   * <p>Returns every source with its state and its settings.
   *
   * <p>Documented statuses: 200, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 2110-2131.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sources")
  @Produces("application/json")
  List<Source> listSources();

  /**
   * Creates a source.
   *
   * <p>Reads data from another system into an existing stream. Which <code>properties</code> apply depends on
   * the type.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 2132-2170.
   *
   * @see <a href="https://docs.timeplus.com/source">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sources")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  Source createSource(@NotNull @Valid CreateSourceRequest body);

  /**
   * Gets a source.
   *
   * <p>Returns one source with its state and its settings.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2171-2192.
   *
   * @param id Id of the source.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sources/{id}")
  @Produces("application/json")
  Source getSource(@PathParam("id") String id);

  /**
   * Replaces a source.
   *
   * <p>Changes a source through a body whose properties are all optional. The source must be stopped.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2227-2260.
   *
   * @param id Id of the source.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PUT
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sources/{id}")
  @Consumes("application/json")
  @Produces("application/json")
  Source replaceSource(
      @PathParam("id") String id,
      @NotNull @Valid ReplaceSourceRequest body);

  /**
   * Deletes a source.
   *
   * <p>Removes the source of the given id.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the source.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sources/{id}")
  void deleteSource(@PathParam("id") String id);

  /**
   * Updates a source.
   *
   * <p>Changes properties of a source. The source must be stopped.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2193-2226.
   *
   * @param id Id of the source.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PATCH
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sources/{id}")
  @Consumes("application/json")
  @Produces("application/json")
  Source updateSource(
      @PathParam("id") String id,
      @NotNull @Valid UpdateSourceRequest body);

  /**
   * Starts a source.
   *
   * <p>Lets the source read data.
   *
   * <p>Documented statuses: 202, 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the source.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sources/{id}/start")
  Response startSource(@PathParam("id") String id);

  /**
   * Gets the statistics of a source.
   *
   * <p>Returns the latest error, the throughput averaged minute by minute, and the counts of a source for the
   * given spans of time.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2261-2278.
   *
   * @param id Id of the source.
   * @param errorLogTimeRange How far back to look for errors, for example <code>1d</code>.
   * @param metricsTimeRange How far back to look for metrics, for example <code>10m</code>.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sources/{id}/stats")
  @Produces("application/json")
  SourceStats getSourceStats(
      @PathParam("id") String id,
      @QueryParam("error_log_time_range") @NotNull String errorLogTimeRange,
      @QueryParam("metrics_time_range") @NotNull String metricsTimeRange);

  /**
   * Stops a source.
   *
   * <p>Keeps the source from reading any more data.
   *
   * <p>Documented statuses: 202, 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the source.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/sources/{id}/stop")
  Response stopSource(@PathParam("id") String id);
}
