// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateStreamRequest;
import dev.apiscribe.timeplus.model.DataStream;
import dev.apiscribe.timeplus.model.IngestRowsRequest;
import dev.apiscribe.timeplus.model.StreamStats;
import dev.apiscribe.timeplus.model.UpdateStreamRequest;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Streams of the workspace, and writing to them.
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
   * Lists the streams.
   *
   * <p>Returns every stream with its columns and its retention settings.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2279-2322.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public List<DataStream> listStreams() {
    return this.listStreamsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listStreams()}, with options for this one call. */
  public List<DataStream> listStreams(RequestOptions options) {
    return this.listStreamsWithResponse(options).body();
  }

  /** Works like {@link #listStreams()}, with status and headers. */
  public Response<List<DataStream>> listStreamsWithResponse() {
    return this.listStreamsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listStreams()}, with status and headers, and with options for this one call. */
  public Response<List<DataStream>> listStreamsWithResponse(RequestOptions options) {
    return this.api
        .call(StreamsOperations.LIST_STREAMS)
        .send(options);
  }

  /**
   * Creates a stream.
   *
   * <p>Creates a stream from its columns, its storage mode and its retention settings.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2323-2424.
   *
   * @see <a href="https://docs.timeplus.com/working-with-streams">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public DataStream createStream(CreateStreamRequest body) {
    return this.createStreamWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createStream(CreateStreamRequest)}, with options for this one call. */
  public DataStream createStream(
      CreateStreamRequest body, RequestOptions options) {
    return this.createStreamWithResponse(body, options).body();
  }

  /** Works like {@link #createStream(CreateStreamRequest)}, with status and headers. */
  public Response<DataStream> createStreamWithResponse(CreateStreamRequest body) {
    return this.createStreamWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createStream(CreateStreamRequest)}, with status and headers, and with options for this one call. */
  public Response<DataStream> createStreamWithResponse(
      CreateStreamRequest body, RequestOptions options) {
    return this.api
        .call(StreamsOperations.CREATE_STREAM)
        .body(CreateStreamRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Gets a stream.
   *
   * <p>Returns one stream with its columns and its retention settings.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2425-2468.
   *
   * @param name Name of the stream.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public DataStream getStream(String name) {
    return this.getStreamWithResponse(name, RequestOptions.none()).body();
  }

  /** Works like {@link #getStream(String)}, with options for this one call. */
  public DataStream getStream(String name, RequestOptions options) {
    return this.getStreamWithResponse(name, options).body();
  }

  /** Works like {@link #getStream(String)}, with status and headers. */
  public Response<DataStream> getStreamWithResponse(String name) {
    return this.getStreamWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getStream(String)}, with status and headers, and with options for this one call. */
  public Response<DataStream> getStreamWithResponse(String name, RequestOptions options) {
    return this.api
        .call(StreamsOperations.GET_STREAM)
        .path("name", name)
        .send(options);
  }

  /**
   * Deletes a stream.
   *
   * <p>Removes the stream of the given name.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the stream.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void deleteStream(String name) {
    this.deleteStreamWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteStream(String)}, with options for this one call. */
  public void deleteStream(String name, RequestOptions options) {
    this.deleteStreamWithResponse(name, options);
  }

  /** Works like {@link #deleteStream(String)}, with status and headers. */
  public Response<Void> deleteStreamWithResponse(String name) {
    return this.deleteStreamWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteStream(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteStreamWithResponse(String name, RequestOptions options) {
    return this.api
        .call(StreamsOperations.DELETE_STREAM)
        .path("name", name)
        .send(options);
  }

  /**
   * Updates a stream.
   *
   * <p>Changes how long and how much data a stream retains. So far a stream cannot be altered in any other way,
   * and an external stream cannot be updated at all.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2469-2522.
   *
   * @param name Name of the stream.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public DataStream updateStream(String name, UpdateStreamRequest body) {
    return this.updateStreamWithResponse(name, body, RequestOptions.none()).body();
  }

  /** Works like {@link #updateStream(String, UpdateStreamRequest)}, with options for this one call. */
  public DataStream updateStream(
      String name, UpdateStreamRequest body, RequestOptions options) {
    return this.updateStreamWithResponse(name, body, options).body();
  }

  /** Works like {@link #updateStream(String, UpdateStreamRequest)}, with status and headers. */
  public Response<DataStream> updateStreamWithResponse(String name, UpdateStreamRequest body) {
    return this.updateStreamWithResponse(name, body, RequestOptions.none());
  }

  /** Works like {@link #updateStream(String, UpdateStreamRequest)}, with status and headers, and with options for this one call. */
  public Response<DataStream> updateStreamWithResponse(
      String name, UpdateStreamRequest body, RequestOptions options) {
    return this.api
        .call(StreamsOperations.UPDATE_STREAM)
        .path("name", name)
        .body(UpdateStreamRequestJson.CODEC, body)
        .send(options);
  }

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
   * <p>Documented in timeplus-rest-v1beta2, lines 2523-2561.
   *
   * @param name Name of the stream.
   * @see <a href="https://docs.timeplus.com/docs/ingest-api">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void ingestRows(String name, IngestRowsRequest body) {
    this.ingestRowsWithResponse(name, body, StreamsParameters.IngestRows.NONE, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, IngestRowsRequest)}, with optional parameters. */
  public void ingestRows(
      String name, IngestRowsRequest body, StreamsParameters.IngestRows parameters) {
    this.ingestRowsWithResponse(name, body, parameters, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, IngestRowsRequest)}, with options for this one call. */
  public void ingestRows(
      String name, IngestRowsRequest body, StreamsParameters.IngestRows parameters, RequestOptions options) {
    this.ingestRowsWithResponse(name, body, parameters, options);
  }

  /** Works like {@link #ingestRows(String, IngestRowsRequest)}, with status and headers. */
  public Response<Void> ingestRowsWithResponse(String name, IngestRowsRequest body) {
    return this.ingestRowsWithResponse(name, body, StreamsParameters.IngestRows.NONE, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, IngestRowsRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> ingestRowsWithResponse(
      String name, IngestRowsRequest body, StreamsParameters.IngestRows parameters, RequestOptions options) {
    return this.api
        .call(StreamsOperations.INGEST_ROWS)
        .path("name", name)
        .query("format", parameters.format())
        .body(IngestRowsRequestJson.CODEC, body)
        .send(options);
  }

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
   * <p>Documented in timeplus-rest-v1beta2, lines 2523-2561.
   *
   * @param name Name of the stream.
   * @see <a href="https://docs.timeplus.com/docs/ingest-api">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void ingestRows(String name, RequestBody body) {
    this.ingestRowsWithResponse(name, body, StreamsParameters.IngestRows.NONE, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, RequestBody)}, with optional parameters. */
  public void ingestRows(
      String name, RequestBody body, StreamsParameters.IngestRows parameters) {
    this.ingestRowsWithResponse(name, body, parameters, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, RequestBody)}, with options for this one call. */
  public void ingestRows(
      String name, RequestBody body, StreamsParameters.IngestRows parameters, RequestOptions options) {
    this.ingestRowsWithResponse(name, body, parameters, options);
  }

  /** Works like {@link #ingestRows(String, RequestBody)}, with status and headers. */
  public Response<Void> ingestRowsWithResponse(String name, RequestBody body) {
    return this.ingestRowsWithResponse(name, body, StreamsParameters.IngestRows.NONE, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, RequestBody)}, with status and headers, and with options for this one call. */
  public Response<Void> ingestRowsWithResponse(
      String name, RequestBody body, StreamsParameters.IngestRows parameters, RequestOptions options) {
    return this.api
        .call(StreamsOperations.INGEST_ROWS)
        .path("name", name)
        .query("format", parameters.format())
        .body(body)
        .send(options);
  }

  /**
   * Gets the statistics of a stream.
   *
   * <p>Returns counts and rates of a stream, with their past values when <code>historyDays</code> is given.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2562-2582.
   *
   * @param name Name of the stream.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public StreamStats getStreamStats(String name) {
    return this.getStreamStatsWithResponse(name, StreamsParameters.GetStreamStats.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #getStreamStats(String)}, with optional parameters. */
  public StreamStats getStreamStats(
      String name, StreamsParameters.GetStreamStats parameters) {
    return this.getStreamStatsWithResponse(name, parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #getStreamStats(String)}, with options for this one call. */
  public StreamStats getStreamStats(
      String name, StreamsParameters.GetStreamStats parameters, RequestOptions options) {
    return this.getStreamStatsWithResponse(name, parameters, options).body();
  }

  /** Works like {@link #getStreamStats(String)}, with status and headers. */
  public Response<StreamStats> getStreamStatsWithResponse(String name) {
    return this.getStreamStatsWithResponse(name, StreamsParameters.GetStreamStats.NONE, RequestOptions.none());
  }

  /** Works like {@link #getStreamStats(String)}, with status and headers, and with options for this one call. */
  public Response<StreamStats> getStreamStatsWithResponse(
      String name, StreamsParameters.GetStreamStats parameters, RequestOptions options) {
    return this.api
        .call(StreamsOperations.GET_STREAM_STATS)
        .path("name", name)
        .query("historyDays", parameters.historyDays())
        .send(options);
  }
}
