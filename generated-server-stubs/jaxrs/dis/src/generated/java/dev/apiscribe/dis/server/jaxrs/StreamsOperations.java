// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.jaxrs;

import dev.apiscribe.dis.model.ChangePartitionCountRequest;
import dev.apiscribe.dis.model.CreateStreamRequest;
import dev.apiscribe.dis.model.ListStreamsResponse;
import dev.apiscribe.dis.model.Stream;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Streams hold records in partitions for a number of hours. */
@Generated("apiscribe")
@Path("/")
public interface StreamsOperations {
  /**
   * Lists the streams of the project.
   *
   * <p>A page ends after <code>limit</code> streams. While <code>has_more_streams</code> is true, the next page
   * begins after the last name of this one, which is sent as <code>start_stream_name</code>.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-querying-streams, lines 23-281.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param limit How many a page has at most. The service's default is 10.
   * @param startStreamName Last stream of the page before. It is not listed again; for the first page it is left out.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-streams</a>
   */
  @GET
  @Path("/v2/{project_id}/streams")
  @Produces("application/json")
  ListStreamsResponse listStreams(
      @PathParam("project_id") String projectId,
      @QueryParam("limit") @Min(1L) @Max(100L) @Nullable Integer limit,
      @QueryParam("start_stream_name") @Nullable String startStreamName);

  /**
   * Creates a stream.
   *
   * <p>The request says the type of the stream and how many partitions it has. Unless the quota is raised, an
   * account has at most 10 partitions of advanced streams and 50 of common streams.
   *
   * <p>Documented statuses: 201.
   * Documented in otc-dis-creating-a-stream, lines 24-228.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-creating-a-stream</a>
   */
  @POST
  @Path("/v2/{project_id}/streams")
  @Consumes("application/json")
  @DocumentedStatus(201)
  void createStream(
      @PathParam("project_id") String projectId,
      @NotNull @Valid CreateStreamRequest body);

  /**
   * Gets a stream, with a page of its partitions.
   *
   * <p>While <code>has_more_partitions</code> is true, the next page begins after the last partition of this
   * one, which is sent as <code>start_partitionId</code>.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-querying-details-of-a-stream, lines 21-367.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Name of the stream.
   * @param startPartitionId Last partition of the page before. It is not listed again.
   * @param limitPartitions How many partitions a page has at most. The service's default is 100.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-details-of-a-stream</a>
   */
  @GET
  @Path("/v2/{project_id}/streams/{stream_name}")
  @Produces("application/json")
  Stream getStream(
      @PathParam("project_id") String projectId,
      @PathParam("stream_name") @Size(max = 64) String streamName,
      @QueryParam("start_partitionId") @Nullable String startPartitionId,
      @QueryParam("limit_partitions") @Min(1L) @Max(1000L) @Nullable Integer limitPartitions);

  /**
   * Changes how many partitions a stream has.
   *
   * <p>The service changes the count of a stream five times an hour at most, and not again in the hour after a
   * change that succeeded.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-changing-partition-quantity, lines 21-106.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Name of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-changing-partition-quantity</a>
   */
  @PUT
  @Path("/v2/{project_id}/streams/{stream_name}")
  @Consumes("application/json")
  @DocumentedStatus(200)
  void changePartitionCount(
      @PathParam("project_id") String projectId,
      @PathParam("stream_name") @Size(max = 64) String streamName,
      @NotNull @Valid ChangePartitionCountRequest body);

  /**
   * Deletes a stream.
   *
   * <p>The name of the stream is in the path.
   *
   * <p>Documented statuses: 204.
   * Documented in otc-dis-deleting-a-stream, lines 21-79.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Name of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-deleting-a-stream</a>
   */
  @DELETE
  @Path("/v2/{project_id}/streams/{stream_name}")
  void deleteStream(
      @PathParam("project_id") String projectId,
      @PathParam("stream_name") @Size(max = 64) String streamName);
}
