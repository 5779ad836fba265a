// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.spring;

import dev.apiscribe.dis.model.Cursor;
import dev.apiscribe.dis.model.CursorType;
import dev.apiscribe.dis.model.DownloadRecordsResponse;
import dev.apiscribe.dis.model.UploadRecordsRequest;
import dev.apiscribe.dis.model.UploadRecordsResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Records are the data that producers upload to a stream and consumers download from it. */
@Generated("apiscribe")
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/records",
      produces = "application/json")
  DownloadRecordsResponse downloadRecords(
      @PathVariable("project_id") String projectId,
      @RequestParam("partition-cursor") @Size(min = 1, max = 512) String partitionCursor,
      @RequestParam(name = "max_fetch_bytes", required = false) @Nullable Long maxFetchBytes);

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
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v2/{project_id}/records",
      consumes = "application/json",
      produces = "application/json")
  UploadRecordsResponse uploadRecords(
      @PathVariable("project_id") String projectId,
      @RequestBody @Valid UploadRecordsRequest body);

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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/cursors",
      produces = "application/json")
  Cursor getCursor(
      @PathVariable("project_id") String projectId,
      @RequestParam("stream-name") String streamName,
      @RequestParam("partition-id") String partitionId,
      @RequestParam(name = "cursor-type", required = false) @Nullable CursorType cursorType,
      @RequestParam(name = "starting-sequence-number", required = false) @Nullable String startingSequenceNumber,
      @RequestParam(name = "timestamp", required = false) @Nullable Long timestamp);
}
