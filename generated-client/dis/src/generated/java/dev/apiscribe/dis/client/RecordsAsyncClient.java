// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.Cursor;
import dev.apiscribe.dis.model.DownloadRecordsResponse;
import dev.apiscribe.dis.model.UploadRecordsRequest;
import dev.apiscribe.dis.model.UploadRecordsResponse;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Records are the data that producers upload to a stream and consumers download from it.
 *
 * <p>Safe for concurrent use. A future fails with what {@link RecordsClient} throws.
 */
@Generated("apiscribe")
public final class RecordsAsyncClient {
  private final ApiClient api;

  RecordsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Downloads records of a partition.
   *
   * <p>The cursor says where to read. The first one is that of <code>getCursor</code>; each response has the
   * next one.
   *
   * <p>Documented in otc-dis-downloading-data, lines 21-150.
   *
   * @param partitionCursor Where to read, as <code>getCursor</code> or the response before said. It is valid for 5 minutes.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-downloading-data</a>
   */
  public CompletableFuture<DownloadRecordsResponse> downloadRecords(String partitionCursor) {
    return Response.bodyOf(this.downloadRecordsWithResponse(partitionCursor, RecordsParameters.DownloadRecords.NONE, RequestOptions.none()));
  }

  /** Works like {@link #downloadRecords(String)}, with optional parameters. */
  public CompletableFuture<DownloadRecordsResponse> downloadRecords(
      String partitionCursor, RecordsParameters.DownloadRecords parameters) {
    return Response.bodyOf(this.downloadRecordsWithResponse(partitionCursor, parameters, RequestOptions.none()));
  }

  /** Works like {@link #downloadRecords(String)}, with options for this one call. */
  public CompletableFuture<DownloadRecordsResponse> downloadRecords(
      String partitionCursor, RecordsParameters.DownloadRecords parameters, RequestOptions options) {
    return Response.bodyOf(this.downloadRecordsWithResponse(partitionCursor, parameters, options));
  }

  /** Works like {@link #downloadRecords(String)}, with status and headers. */
  public CompletableFuture<Response<DownloadRecordsResponse>> downloadRecordsWithResponse(String partitionCursor) {
    return this.downloadRecordsWithResponse(partitionCursor, RecordsParameters.DownloadRecords.NONE, RequestOptions.none());
  }

  /** Works like {@link #downloadRecords(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<DownloadRecordsResponse>> downloadRecordsWithResponse(
      String partitionCursor, RecordsParameters.DownloadRecords parameters, RequestOptions options) {
    return this.api
        .call(RecordsOperations.DOWNLOAD_RECORDS)
        .query("partition-cursor", partitionCursor)
        .query("max_fetch_bytes", parameters.maxFetchBytes())
        .sendAsync(options);
  }

  /**
   * Uploads records to a stream.
   *
   * <p>Each record succeeds or fails by itself: <code>failed_record_count</code> says how many failed, and
   * <code>records</code> of the response has a result for each record.
   *
   * <p>Documented in otc-dis-uploading-data, lines 21-150.
   *
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-uploading-data</a>
   */
  public CompletableFuture<UploadRecordsResponse> uploadRecords(UploadRecordsRequest body) {
    return Response.bodyOf(this.uploadRecordsWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #uploadRecords(UploadRecordsRequest)}, with options for this one call. */
  public CompletableFuture<UploadRecordsResponse> uploadRecords(
      UploadRecordsRequest body, RequestOptions options) {
    return Response.bodyOf(this.uploadRecordsWithResponse(body, options));
  }

  /** Works like {@link #uploadRecords(UploadRecordsRequest)}, with status and headers. */
  public CompletableFuture<Response<UploadRecordsResponse>> uploadRecordsWithResponse(UploadRecordsRequest body) {
    return this.uploadRecordsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #uploadRecords(UploadRecordsRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<UploadRecordsResponse>> uploadRecordsWithResponse(
      UploadRecordsRequest body, RequestOptions options) {
    return this.api
        .call(RecordsOperations.UPLOAD_RECORDS)
        .body(UploadRecordsRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Gets the cursor at which the records of a partition can be downloaded.
   *
   * <p>The type of the cursor says where it stands, by a sequence number, a time or an end of the partition.
   *
   * <p>Documented in otc-dis-obtaining-data-cursors, lines 21-133.
   *
   * @param streamName Stream to read.
   * @param partitionId Partition to read, as <code>shardId-0000000000</code> or <code>0</code>.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-obtaining-data-cursors</a>
   */
  public CompletableFuture<Cursor> getCursor(String streamName, String partitionId) {
    return Response.bodyOf(this.getCursorWithResponse(streamName, partitionId, RecordsParameters.GetCursor.NONE, RequestOptions.none()));
  }

  /** Works like {@link #getCursor(String, String)}, with optional parameters. */
  public CompletableFuture<Cursor> getCursor(
      String streamName, String partitionId, RecordsParameters.GetCursor parameters) {
    return Response.bodyOf(this.getCursorWithResponse(streamName, partitionId, parameters, RequestOptions.none()));
  }

  /** Works like {@link #getCursor(String, String)}, with options for this one call. */
  public CompletableFuture<Cursor> getCursor(
      String streamName, String partitionId, RecordsParameters.GetCursor parameters, RequestOptions options) {
    return Response.bodyOf(this.getCursorWithResponse(streamName, partitionId, parameters, options));
  }

  /** Works like {@link #getCursor(String, String)}, with status and headers. */
  public CompletableFuture<Response<Cursor>> getCursorWithResponse(String streamName, String partitionId) {
    return this.getCursorWithResponse(streamName, partitionId, RecordsParameters.GetCursor.NONE, RequestOptions.none());
  }

  /** Works like {@link #getCursor(String, String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Cursor>> getCursorWithResponse(
      String streamName, String partitionId, RecordsParameters.GetCursor parameters, RequestOptions options) {
    return this.api
        .call(RecordsOperations.GET_CURSOR)
        .query("stream-name", streamName)
        .query("partition-id", partitionId)
        .query("cursor-type", parameters.cursorType())
        .query("starting-sequence-number", parameters.startingSequenceNumber())
        .query("timestamp", parameters.timestamp())
        .sendAsync(options);
  }
}
