// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateExternalStreamRequest;
import dev.apiscribe.timeplus.model.ExternalStream;
import dev.apiscribe.timeplus.model.ExternalStreamDefinition;
import dev.apiscribe.timeplus.model.PreviewExternalStreamRequest;
import dev.apiscribe.timeplus.model.StreamStats;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Streams whose data stays in another system, such as Kafka.
 *
 * <p>Safe for concurrent use. A future fails with what {@link ExternalStreamsClient} throws.
 */
@Generated("apiscribe")
public final class ExternalStreamsAsyncClient {
  private final ApiClient api;

  ExternalStreamsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the external streams.
   *
   * <p>Returns every external stream, that is, every stream whose data stays in another system.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 925-951.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<List<ExternalStream>> listExternalStreams() {
    return Response.bodyOf(this.listExternalStreamsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listExternalStreams()}, with options for this one call. */
  public CompletableFuture<List<ExternalStream>> listExternalStreams(RequestOptions options) {
    return Response.bodyOf(this.listExternalStreamsWithResponse(options));
  }

  /** Works like {@link #listExternalStreams()}, with status and headers. */
  public CompletableFuture<Response<List<ExternalStream>>> listExternalStreamsWithResponse() {
    return this.listExternalStreamsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listExternalStreams()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<ExternalStream>>> listExternalStreamsWithResponse(RequestOptions options) {
    return this.api
        .call(ExternalStreamsOperations.LIST_EXTERNAL_STREAMS)
        .sendAsync(options);
  }

  /**
   * Creates an external stream.
   *
   * <p>Connects a stream of another system, such as a Kafka topic. The response repeats the definition and has
   * no creation data.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 952-993.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<ExternalStreamDefinition> createExternalStream(
      CreateExternalStreamRequest body) {
    return Response.bodyOf(this.createExternalStreamWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createExternalStream(CreateExternalStreamRequest)}, with options for this one call. */
  public CompletableFuture<ExternalStreamDefinition> createExternalStream(
      CreateExternalStreamRequest body, RequestOptions options) {
    return Response.bodyOf(this.createExternalStreamWithResponse(body, options));
  }

  /** Works like {@link #createExternalStream(CreateExternalStreamRequest)}, with status and headers. */
  public CompletableFuture<Response<ExternalStreamDefinition>> createExternalStreamWithResponse(
      CreateExternalStreamRequest body) {
    return this.createExternalStreamWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createExternalStream(CreateExternalStreamRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ExternalStreamDefinition>> createExternalStreamWithResponse(
      CreateExternalStreamRequest body, RequestOptions options) {
    return this.api
        .call(ExternalStreamsOperations.CREATE_EXTERNAL_STREAM)
        .body(CreateExternalStreamRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Gets an external stream.
   *
   * <p>Returns one external stream with its columns and settings.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 994-1020.
   *
   * @param name Name of the external stream.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<ExternalStream> getExternalStream(String name) {
    return Response.bodyOf(this.getExternalStreamWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #getExternalStream(String)}, with options for this one call. */
  public CompletableFuture<ExternalStream> getExternalStream(
      String name, RequestOptions options) {
    return Response.bodyOf(this.getExternalStreamWithResponse(name, options));
  }

  /** Works like {@link #getExternalStream(String)}, with status and headers. */
  public CompletableFuture<Response<ExternalStream>> getExternalStreamWithResponse(String name) {
    return this.getExternalStreamWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getExternalStream(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ExternalStream>> getExternalStreamWithResponse(
      String name, RequestOptions options) {
    return this.api
        .call(ExternalStreamsOperations.GET_EXTERNAL_STREAM)
        .path("name", name)
        .sendAsync(options);
  }

  /**
   * Deletes an external stream.
   *
   * <p>Removes the connection to the other system.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the external stream.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Void> deleteExternalStream(String name) {
    return Response.bodyOf(this.deleteExternalStreamWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #deleteExternalStream(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteExternalStream(String name, RequestOptions options) {
    return Response.bodyOf(this.deleteExternalStreamWithResponse(name, options));
  }

  /** Works like {@link #deleteExternalStream(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteExternalStreamWithResponse(String name) {
    return this.deleteExternalStreamWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteExternalStream(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteExternalStreamWithResponse(String name, RequestOptions options) {
    return this.api
        .call(ExternalStreamsOperations.DELETE_EXTERNAL_STREAM)
        .path("name", name)
        .sendAsync(options);
  }

  /**
   * Gets the statistics of an external stream.
   *
   * <p>Returns counts and rates of an external stream, with their past values when <code>historyDays</code> is
   * given.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1021-1041.
   *
   * @param name Name of the external stream.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<StreamStats> getExternalStreamStats(String name) {
    return Response.bodyOf(this.getExternalStreamStatsWithResponse(name, ExternalStreamsParameters.GetExternalStreamStats.NONE, RequestOptions.none()));
  }

  /** Works like {@link #getExternalStreamStats(String)}, with optional parameters. */
  public CompletableFuture<StreamStats> getExternalStreamStats(
      String name, ExternalStreamsParameters.GetExternalStreamStats parameters) {
    return Response.bodyOf(this.getExternalStreamStatsWithResponse(name, parameters, RequestOptions.none()));
  }

  /** Works like {@link #getExternalStreamStats(String)}, with options for this one call. */
  public CompletableFuture<StreamStats> getExternalStreamStats(
      String name, ExternalStreamsParameters.GetExternalStreamStats parameters, RequestOptions options) {
    return Response.bodyOf(this.getExternalStreamStatsWithResponse(name, parameters, options));
  }

  /** Works like {@link #getExternalStreamStats(String)}, with status and headers. */
  public CompletableFuture<Response<StreamStats>> getExternalStreamStatsWithResponse(String name) {
    return this.getExternalStreamStatsWithResponse(name, ExternalStreamsParameters.GetExternalStreamStats.NONE, RequestOptions.none());
  }

  /** Works like {@link #getExternalStreamStats(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<StreamStats>> getExternalStreamStatsWithResponse(
      String name, ExternalStreamsParameters.GetExternalStreamStats parameters, RequestOptions options) {
    return this.api
        .call(ExternalStreamsOperations.GET_EXTERNAL_STREAM_STATS)
        .path("name", name)
        .query("historyDays", parameters.historyDays())
        .sendAsync(options);
  }

  /**
   * Previews an external stream.
   *
   * <p>Reads a few events with the given settings.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1042-1061.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<List<Map<String, @Nullable Object>>> previewExternalStream(
      PreviewExternalStreamRequest body) {
    return Response.bodyOf(this.previewExternalStreamWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #previewExternalStream(PreviewExternalStreamRequest)}, with options for this one call. */
  public CompletableFuture<List<Map<String, @Nullable Object>>> previewExternalStream(
      PreviewExternalStreamRequest body, RequestOptions options) {
    return Response.bodyOf(this.previewExternalStreamWithResponse(body, options));
  }

  /** Works like {@link #previewExternalStream(PreviewExternalStreamRequest)}, with status and headers. */
  public CompletableFuture<Response<List<Map<String, @Nullable Object>>>> previewExternalStreamWithResponse(
      PreviewExternalStreamRequest body) {
    return this.previewExternalStreamWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #previewExternalStream(PreviewExternalStreamRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<Map<String, @Nullable Object>>>> previewExternalStreamWithResponse(
      PreviewExternalStreamRequest body, RequestOptions options) {
    return this.api
        .call(ExternalStreamsOperations.PREVIEW_EXTERNAL_STREAM)
        .body(PreviewExternalStreamRequestJson.CODEC, body)
        .sendAsync(options);
  }
}
