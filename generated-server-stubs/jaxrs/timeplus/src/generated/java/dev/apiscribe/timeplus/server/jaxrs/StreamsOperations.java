// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateStreamRequest;
import dev.apiscribe.timeplus.model.DataStream;
import dev.apiscribe.timeplus.model.IngestFormat;
import dev.apiscribe.timeplus.model.StreamStats;
import dev.apiscribe.timeplus.model.UpdateStreamRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Streams of the workspace, and writing to them. */
@Generated("apiscribe")
@Path("/")
public interface StreamsOperations {
  /**
   * Lists the streams.
   *
   * <p>Returns every stream with its columns and its retention settings.
   *
   * <p>Documented statuses: 200, 500.
   * Documented in timeplus-rest-v1beta2, lines 2279-2322.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/streams")
  @Produces("application/json")
  List<DataStream> listStreams();

  /**
   * Creates a stream.
   *
   * <p>Creates a stream from its columns, its storage mode and its retention settings.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 2323-2424.
   *
   * @see <a href="https://docs.timeplus.com/working-with-streams">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/streams")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  DataStream createStream(@NotNull @Valid CreateStreamRequest body);

  /**
   * Gets a stream.
   *
   * <p>Returns one stream with its columns and its retention settings.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2425-2468.
   *
   * @param name Name of the stream.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/streams/{name}")
  @Produces("application/json")
  DataStream getStream(@PathParam("name") String name);

  /**
   * Deletes a stream.
   *
   * <p>Removes the stream of the given name.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the stream.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/streams/{name}")
  void deleteStream(@PathParam("name") String name);

  /**
   * Updates a stream.
   *
   * <p>Changes how long and how much data a stream retains. So far a stream cannot be altered in any other way,
   * and an external stream cannot be updated at all.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500, 501.
   * Documented in timeplus-rest-v1beta2, lines 2469-2522.
   *
   * @param name Name of the stream.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PATCH
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/streams/{name}")
  @Consumes("application/json")
  @Produces("application/json")
  DataStream updateStream(
      @PathParam("name") String name,
      @NotNull @Valid UpdateStreamRequest body);

  /**
   * Ingests rows into a stream.
   *
   * <p>Writes rows to a stream. <code>format</code> decides how the body is read; without it the content type
   * does.
   *
   * <p>The formats are:
   *
   * <ul>
   * <li><code>compact</code>: column names and rows of values as one JSON object; the default. Content types are
   * <code>application/json</code> and <code>application/vnd.timeplus+json</code>, alone, with
   * <code>format=compat</code>, or the first with <code>format=compact</code>.
   * <li><code>streaming</code>: JSON objects one after another, one per row. Content types are the same two with
   * <code>format=streaming</code> or <code>format=stream</code>, and <code>application/x-ndjson</code>.
   * <li><code>raw</code>: the whole body is one row of a single string column. The content type is
   * <code>text/plain</code>, alone or with <code>format=raw</code>.
   * <li><code>lines</code>: each line is one row of a single string column. The content type is
   * <code>text/plain</code> with <code>format=lines</code>.
   * </ul>
   *
   * <p>The response has no body.
   *
   * <p>Documented statuses: 200, 400, 500.
   * Documented in timeplus-rest-v1beta2, lines 2523-2561.
   *
   * @param name Name of the stream.
   * @param format How to read the body; outranks the content type.
   * @see <a href="https://docs.timeplus.com/docs/ingest-api">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/streams/{name}/ingest")
  @Consumes({"application/json", "application/vnd.timeplus+json", "application/x-ndjson", "text/plain"})
  @DocumentedStatus(200)
  void ingestRows(
      @PathParam("name") String name,
      @QueryParam("format") @Nullable IngestFormat format,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @NotNull String contentType,
      InputStream body);

  /**
   * Gets the statistics of a stream.
   *
   * <p>Returns counts and rates of a stream, with their past values when <code>historyDays</code> is given.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2562-2582.
   *
   * @param name Name of the stream.
   * @param historyDays How many days of past values to add.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/streams/{name}/stats")
  @Produces("application/json")
  StreamStats getStreamStats(
      @PathParam("name") String name,
      @QueryParam("historyDays") @Min(1L) @Max(7L) @Nullable Integer historyDays);
}
