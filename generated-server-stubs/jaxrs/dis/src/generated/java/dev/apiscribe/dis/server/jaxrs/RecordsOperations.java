// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.jaxrs;

import dev.apiscribe.dis.model.Cursor;
import dev.apiscribe.dis.model.CursorType;
import dev.apiscribe.dis.model.DownloadRecordsResponse;
import dev.apiscribe.dis.model.UploadRecordsRequest;
import dev.apiscribe.dis.model.UploadRecordsResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Records are the data that producers upload to a stream and consumers download from it. */
@Generated("apiscribe")
@Path("/")
public interface RecordsOperations {
  /**
   * Downloads records of a partition.
   *
   * <p>The cursor says where to read. The first one is that of <code>getCursor</code>; each response has the
   * next one.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-downloading-data, lines 21-150.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param partitionCursor Where to read, as <code>getCursor</code> or the response before said. It is valid for 5 minutes.
   * @param maxFetchBytes How many bytes to get at most. A record that is larger cannot be downloaded.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-downloading-data</a>
   */
  @GET
  @Path("/v2/{project_id}/records")
  @Produces("application/json")
  DownloadRecordsResponse downloadRecords(
      @PathParam("project_id") String projectId,
      @QueryParam("partition-cursor") @NotNull @Size(min = 1, max = 512) String partitionCursor,
      @QueryParam("max_fetch_bytes") @Nullable Long maxFetchBytes);

  /**
   * Uploads records to a stream.
   *
   * <p>Each record succeeds or fails by itself: <code>failed_record_count</code> says how many failed, and
   * <code>records</code> of the response has a result for each record.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-uploading-data, lines 21-150.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-uploading-data</a>
   */
  @POST
  @Path("/v2/{project_id}/records")
  @Consumes("application/json")
  @Produces("application/json")
  UploadRecordsResponse uploadRecords(
      @PathParam("project_id") String projectId,
      @NotNull @Valid UploadRecordsRequest body);

  /**
   * Gets the cursor at which the records of a partition can be downloaded.
   *
   * <p>The type of the cursor says where it stands, by a sequence number, a time or an end of the partition.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-obtaining-data-cursors, lines 21-133.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Stream to read.
   * @param partitionId Partition to read, as <code>shardId-0000000000</code> or <code>0</code>.
   * @param cursorType Where the cursor stands. Without it, at a sequence number.
   * @param startingSequenceNumber Sequence number, from 0 to 9223372036854775807, at or after which the cursor stands. The service numbers each record when it is uploaded; the numbers of a partition key usually grow.
   * @param timestamp Time in milliseconds at which the cursor stands, for the type <code>AT_TIMESTAMP</code>.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-obtaining-data-cursors</a>
   */
  @GET
  @Path("/v2/{project_id}/cursors")
  @Produces("application/json")
  Cursor getCursor(
      @PathParam("project_id") String projectId,
      @QueryParam("stream-name") @NotNull String streamName,
      @QueryParam("partition-id") @NotNull String partitionId,
      @QueryParam("cursor-type") @Nullable CursorType cursorType,
      @QueryParam("starting-sequence-number") @Nullable String startingSequenceNumber,
      @QueryParam("timestamp") @Nullable Long timestamp);
}
