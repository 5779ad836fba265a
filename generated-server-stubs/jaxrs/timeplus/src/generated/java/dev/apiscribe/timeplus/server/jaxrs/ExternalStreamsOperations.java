// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateExternalStreamRequest;
import dev.apiscribe.timeplus.model.ExternalStream;
import dev.apiscribe.timeplus.model.ExternalStreamDefinition;
import dev.apiscribe.timeplus.model.PreviewExternalStreamRequest;
import dev.apiscribe.timeplus.model.StreamStats;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Streams whose data stays in another system, such as Kafka. */
@Generated("apiscribe")
@Path("/")
public interface ExternalStreamsOperations {
  /**
   * Lists the external streams.
   *
   * <p>Returns every external stream, that is, every stream whose data stays in another system.
   *
   * <p>Documented statuses: 200, 500.
   * Documented in timeplus-rest-v1beta2, lines 925-951.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/external_streams")
  @Produces("application/json")
  List<ExternalStream> listExternalStreams();

  /**
   * Creates an external stream.
   *
   * <p>Connects a stream of another system, such as a Kafka topic. The response repeats the definition and has
   * no creation data.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 952-993.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/external_streams")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  ExternalStreamDefinition createExternalStream(@NotNull @Valid CreateExternalStreamRequest body);

  /**
   * Gets an external stream.
   *
   * <p>Returns one external stream with its columns and settings.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 994-1020.
   *
   * @param name Name of the external stream.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/external_streams/{name}")
  @Produces("application/json")
  ExternalStream getExternalStream(@PathParam("name") String name);

  /**
   * Deletes an external stream.
   *
   * <p>Removes the connection to the other system.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the external stream.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/external_streams/{name}")
  void deleteExternalStream(@PathParam("name") String name);

  /**
   * Gets the statistics of an external stream.
   *
   * <p>Returns counts and rates of an external stream, with their past values when <code>historyDays</code> is
   * given.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1021-1041.
   *
   * @param name Name of the external stream.
   * @param historyDays How many days of past values to add.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/external_streams/{name}/stats")
  @Produces("application/json")
  StreamStats getExternalStreamStats(
      @PathParam("name") String name,
      @QueryParam("historyDays") @Min(1L) @Max(7L) @Nullable Integer historyDays);

  /**
   * Previews an external stream.
   *
   * <p>Reads a few events with the given settings.
   *
   * <p>Documented statuses: 200, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1042-1061.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/external_streams/preview")
  @Consumes("application/json")
  @Produces("application/json")
  List<Map<String, @Nullable Object>> previewExternalStream(@NotNull @Valid PreviewExternalStreamRequest body);
}
