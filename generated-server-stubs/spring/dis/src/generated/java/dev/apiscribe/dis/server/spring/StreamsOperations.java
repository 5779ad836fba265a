// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.spring;

import dev.apiscribe.dis.model.ChangePartitionCountRequest;
import dev.apiscribe.dis.model.CreateStreamRequest;
import dev.apiscribe.dis.model.ListStreamsResponse;
import dev.apiscribe.dis.model.Stream;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Streams hold records in partitions for a number of hours. */
@Generated("apiscribe")
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/streams",
      produces = "application/json")
  ListStreamsResponse listStreams(
      @PathVariable("project_id") String projectId,
      @RequestParam(name = "limit", required = false) @Min(1L) @Max(100L) @Nullable Integer limit,
      @RequestParam(name = "start_stream_name", required = false) @Nullable String startStreamName);

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
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v2/{project_id}/streams",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  void createStream(
      @PathVariable("project_id") String projectId,
      @RequestBody @Valid CreateStreamRequest body);

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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/streams/{stream_name}",
      produces = "application/json")
  Stream getStream(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_name") @Size(max = 64) String streamName,
      @RequestParam(name = "start_partitionId", required = false) @Nullable String startPartitionId,
      @RequestParam(name = "limit_partitions", required = false) @Min(1L) @Max(1000L) @Nullable Integer limitPartitions);

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
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/v2/{project_id}/streams/{stream_name}",
      consumes = "application/json")
  void changePartitionCount(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_name") @Size(max = 64) String streamName,
      @RequestBody @Valid ChangePartitionCountRequest body);

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
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v2/{project_id}/streams/{stream_name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteStream(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_name") @Size(max = 64) String streamName);
}
