// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ChangePartitionCountRequest;
import dev.apiscribe.dis.model.CreateStreamRequest;
import dev.apiscribe.dis.model.ListStreamsResponse;
import dev.apiscribe.dis.model.Partition;
import dev.apiscribe.dis.model.Stream;
import dev.apiscribe.dis.model.StreamInfo;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.PageIterable;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.WaitOptions;
import javax.annotation.processing.Generated;

/**
 * Streams hold records in partitions for a number of hours.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class StreamsClient {
  private final ApiClient api;

  StreamsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the streams of the project.
   *
   * <p>A page ends after <code>limit</code> streams. While <code>has_more_streams</code> is true, the next page
   * begins after the last name of this one, which is sent as <code>start_stream_name</code>.
   *
   * <p>Documented in otc-dis-querying-streams, lines 23-281.
   *
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-streams</a>
   */
  public ListStreamsResponse listStreams() {
    return this.listStreamsWithResponse(StreamsParameters.ListStreams.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #listStreams()}, with optional parameters. */
  public ListStreamsResponse listStreams(
      StreamsParameters.ListStreams parameters) {
    return this.listStreamsWithResponse(parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #listStreams()}, with options for this one call. */
  public ListStreamsResponse listStreams(
      StreamsParameters.ListStreams parameters, RequestOptions options) {
    return this.listStreamsWithResponse(parameters, options).body();
  }

  /** Works like {@link #listStreams()}, with status and headers. */
  public Response<ListStreamsResponse> listStreamsWithResponse() {
    return this.listStreamsWithResponse(StreamsParameters.ListStreams.NONE, RequestOptions.none());
  }

  /** Works like {@link #listStreams()}, with status and headers, and with options for this one call. */
  public Response<ListStreamsResponse> listStreamsWithResponse(
      StreamsParameters.ListStreams parameters, RequestOptions options) {
    return this.api
        .call(StreamsOperations.LIST_STREAMS)
        .query("limit", parameters.limit())
        .query("start_stream_name", parameters.startStreamName())
        .send(options);
  }

  /**
   * Works like {@link #listStreams()}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  public PageIterable<ListStreamsResponse, StreamInfo> listStreamsAll() {
    return this.listStreamsAll(StreamsParameters.ListStreams.NONE, RequestOptions.none());
  }

  /** Brings the items of all pages, with optional parameters, which are sent for each page. */
  public PageIterable<ListStreamsResponse, StreamInfo> listStreamsAll(
      StreamsParameters.ListStreams parameters) {
    return this.listStreamsAll(parameters, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  public PageIterable<ListStreamsResponse, StreamInfo> listStreamsAll(
      StreamsParameters.ListStreams parameters, RequestOptions options) {
    return this.api
        .call(StreamsOperations.LIST_STREAMS)
        .query("limit", parameters.limit())
        .query("start_stream_name", parameters.startStreamName())
        .pages(StreamsOperations.LIST_STREAMS_PAGES, options);
  }

  /**
   * Creates a stream.
   *
   * <p>The request says the type of the stream and how many partitions it has. Unless the quota is raised, an
   * account has at most 10 partitions of advanced streams and 50 of common streams.
   *
   * <p>Documented in otc-dis-creating-a-stream, lines 24-228.
   *
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-creating-a-stream</a>
   */
  public void createStream(CreateStreamRequest body) {
    this.createStreamWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createStream(CreateStreamRequest)}, with options for this one call. */
  public void createStream(CreateStreamRequest body, RequestOptions options) {
    this.createStreamWithResponse(body, options);
  }

  /** Works like {@link #createStream(CreateStreamRequest)}, with status and headers. */
  public Response<Void> createStreamWithResponse(CreateStreamRequest body) {
    return this.createStreamWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createStream(CreateStreamRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> createStreamWithResponse(CreateStreamRequest body, RequestOptions options) {
    return this.api
        .call(StreamsOperations.CREATE_STREAM)
        .body(CreateStreamRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Gets a stream, with a page of its partitions.
   *
   * <p>While <code>has_more_partitions</code> is true, the next page begins after the last partition of this
   * one, which is sent as <code>start_partitionId</code>.
   *
   * <p>Documented in otc-dis-querying-details-of-a-stream, lines 21-367.
   *
   * @param streamName Name of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-details-of-a-stream</a>
   */
  public Stream getStream(String streamName) {
    return this.getStreamWithResponse(streamName, StreamsParameters.GetStream.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #getStream(String)}, with optional parameters. */
  public Stream getStream(
      String streamName, StreamsParameters.GetStream parameters) {
    return this.getStreamWithResponse(streamName, parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #getStream(String)}, with options for this one call. */
  public Stream getStream(
      String streamName, StreamsParameters.GetStream parameters, RequestOptions options) {
    return this.getStreamWithResponse(streamName, parameters, options).body();
  }

  /** Works like {@link #getStream(String)}, with status and headers. */
  public Response<Stream> getStreamWithResponse(String streamName) {
    return this.getStreamWithResponse(streamName, StreamsParameters.GetStream.NONE, RequestOptions.none());
  }

  /** Works like {@link #getStream(String)}, with status and headers, and with options for this one call. */
  public Response<Stream> getStreamWithResponse(
      String streamName, StreamsParameters.GetStream parameters, RequestOptions options) {
    return this.api
        .call(StreamsOperations.GET_STREAM)
        .path("stream_name", streamName)
        .query("start_partitionId", parameters.startPartitionId())
        .query("limit_partitions", parameters.limitPartitions())
        .send(options);
  }

  /**
   * Works like {@link #getStream(String)}, and brings the items of all pages, each page when its first item
   * is needed.
   */
  public PageIterable<Stream, Partition> getStreamAll(String streamName) {
    return this.getStreamAll(streamName, StreamsParameters.GetStream.NONE, RequestOptions.none());
  }

  /** Brings the items of all pages, with optional parameters, which are sent for each page. */
  public PageIterable<Stream, Partition> getStreamAll(
      String streamName, StreamsParameters.GetStream parameters) {
    return this.getStreamAll(streamName, parameters, RequestOptions.none());
  }

  /** Brings the items of all pages, with options for the call of each page. */
  public PageIterable<Stream, Partition> getStreamAll(
      String streamName, StreamsParameters.GetStream parameters, RequestOptions options) {
    return this.api
        .call(StreamsOperations.GET_STREAM)
        .path("stream_name", streamName)
        .query("start_partitionId", parameters.startPartitionId())
        .query("limit_partitions", parameters.limitPartitions())
        .pages(StreamsOperations.GET_STREAM_PAGES, options);
  }

  /**
   * Repeats {@link #getStream(String)} until it is done: every 5 seconds, for 30 minutes. Fails with
   * {@link dev.apiscribe.runtime.UnreachedStateException} if it has failed, or takes longer.
   */
  public Stream getStreamWhenDone(String streamName) {
    return this.getStreamWhenDone(streamName, StreamsParameters.GetStream.NONE, WaitOptions.standard(), RequestOptions.none());
  }

  /** Repeats the call until it is done, as often and as long as the options say. */
  public Stream getStreamWhenDone(
      String streamName, StreamsParameters.GetStream parameters, WaitOptions waitOptions, RequestOptions options) {
    return this.api
        .call(StreamsOperations.GET_STREAM)
        .path("stream_name", streamName)
        .query("start_partitionId", parameters.startPartitionId())
        .query("limit_partitions", parameters.limitPartitions())
        .await(StreamsOperations.GET_STREAM_STATE, waitOptions, options).body();
  }

  /**
   * Changes how many partitions a stream has.
   *
   * <p>The service changes the count of a stream five times an hour at most, and not again in the hour after a
   * change that succeeded.
   *
   * <p>Documented in otc-dis-changing-partition-quantity, lines 21-106.
   *
   * @param streamName Name of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-changing-partition-quantity</a>
   */
  public void changePartitionCount(
      String streamName, ChangePartitionCountRequest body) {
    this.changePartitionCountWithResponse(streamName, body, RequestOptions.none());
  }

  /** Works like {@link #changePartitionCount(String, ChangePartitionCountRequest)}, with options for this one call. */
  public void changePartitionCount(
      String streamName, ChangePartitionCountRequest body, RequestOptions options) {
    this.changePartitionCountWithResponse(streamName, body, options);
  }

  /** Works like {@link #changePartitionCount(String, ChangePartitionCountRequest)}, with status and headers. */
  public Response<Void> changePartitionCountWithResponse(
      String streamName, ChangePartitionCountRequest body) {
    return this.changePartitionCountWithResponse(streamName, body, RequestOptions.none());
  }

  /** Works like {@link #changePartitionCount(String, ChangePartitionCountRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> changePartitionCountWithResponse(
      String streamName, ChangePartitionCountRequest body, RequestOptions options) {
    return this.api
        .call(StreamsOperations.CHANGE_PARTITION_COUNT)
        .path("stream_name", streamName)
        .body(ChangePartitionCountRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Deletes a stream.
   *
   * <p>The name of the stream is in the path.
   *
   * <p>Documented in otc-dis-deleting-a-stream, lines 21-79.
   *
   * @param streamName Name of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-deleting-a-stream</a>
   */
  public void deleteStream(String streamName) {
    this.deleteStreamWithResponse(streamName, RequestOptions.none());
  }

  /** Works like {@link #deleteStream(String)}, with options for this one call. */
  public void deleteStream(String streamName, RequestOptions options) {
    this.deleteStreamWithResponse(streamName, options);
  }

  /** Works like {@link #deleteStream(String)}, with status and headers. */
  public Response<Void> deleteStreamWithResponse(String streamName) {
    return this.deleteStreamWithResponse(streamName, RequestOptions.none());
  }

  /** Works like {@link #deleteStream(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteStreamWithResponse(String streamName, RequestOptions options) {
    return this.api
        .call(StreamsOperations.DELETE_STREAM)
        .path("stream_name", streamName)
        .send(options);
  }
}
