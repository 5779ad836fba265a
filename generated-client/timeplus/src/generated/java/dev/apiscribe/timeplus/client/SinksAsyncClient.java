// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateSinkRequest;
import dev.apiscribe.timeplus.model.Sink;
import dev.apiscribe.timeplus.model.SinkStats;
import dev.apiscribe.timeplus.model.UpdateSinkRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Outgoing connections: query results sent to other systems.
 *
 * <p>Safe for concurrent use. A future fails with what {@link SinksClient} throws.
 */
@Generated("apiscribe")
public final class SinksAsyncClient {
  private final ApiClient api;

  SinksAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the sinks.
   *
   * <p>Returns every sink with its query and its settings.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1761-1808.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<List<Sink>> listSinks() {
    return Response.bodyOf(this.listSinksWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listSinks()}, with options for this one call. */
  public CompletableFuture<List<Sink>> listSinks(RequestOptions options) {
    return Response.bodyOf(this.listSinksWithResponse(options));
  }

  /** Works like {@link #listSinks()}, with status and headers. */
  public CompletableFuture<Response<List<Sink>>> listSinksWithResponse() {
    return this.listSinksWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listSinks()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<Sink>>> listSinksWithResponse(RequestOptions options) {
    return this.api
        .call(SinksOperations.LIST_SINKS)
        .sendAsync(options);
  }

  /**
   * Creates a sink.
   *
   * <p>Sends the result of a query to another system. Which <code>properties</code> apply depends on the type.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1809-1871.
   *
   * @see <a href="https://docs.timeplus.com/destination">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Sink> createSink(CreateSinkRequest body) {
    return Response.bodyOf(this.createSinkWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createSink(CreateSinkRequest)}, with options for this one call. */
  public CompletableFuture<Sink> createSink(CreateSinkRequest body, RequestOptions options) {
    return Response.bodyOf(this.createSinkWithResponse(body, options));
  }

  /** Works like {@link #createSink(CreateSinkRequest)}, with status and headers. */
  public CompletableFuture<Response<Sink>> createSinkWithResponse(CreateSinkRequest body) {
    return this.createSinkWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createSink(CreateSinkRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Sink>> createSinkWithResponse(CreateSinkRequest body, RequestOptions options) {
    return this.api
        .call(SinksOperations.CREATE_SINK)
        .body(CreateSinkRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Gets a sink.
   *
   * <p>Returns one sink with its query and its settings.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1872-1919.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Sink> getSink(String id) {
    return Response.bodyOf(this.getSinkWithResponse(id, RequestOptions.none()));
  }

  /** Works like {@link #getSink(String)}, with options for this one call. */
  public CompletableFuture<Sink> getSink(String id, RequestOptions options) {
    return Response.bodyOf(this.getSinkWithResponse(id, options));
  }

  /** Works like {@link #getSink(String)}, with status and headers. */
  public CompletableFuture<Response<Sink>> getSinkWithResponse(String id) {
    return this.getSinkWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #getSink(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Sink>> getSinkWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SinksOperations.GET_SINK)
        .path("id", id)
        .sendAsync(options);
  }

  /**
   * Replaces a sink.
   *
   * <p>Overwrites a sink. The body is the one that creates a sink, with the same required properties.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1979-2040.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Sink> replaceSink(String id, CreateSinkRequest body) {
    return Response.bodyOf(this.replaceSinkWithResponse(id, body, RequestOptions.none()));
  }

  /** Works like {@link #replaceSink(String, CreateSinkRequest)}, with options for this one call. */
  public CompletableFuture<Sink> replaceSink(
      String id, CreateSinkRequest body, RequestOptions options) {
    return Response.bodyOf(this.replaceSinkWithResponse(id, body, options));
  }

  /** Works like {@link #replaceSink(String, CreateSinkRequest)}, with status and headers. */
  public CompletableFuture<Response<Sink>> replaceSinkWithResponse(String id, CreateSinkRequest body) {
    return this.replaceSinkWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #replaceSink(String, CreateSinkRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Sink>> replaceSinkWithResponse(
      String id, CreateSinkRequest body, RequestOptions options) {
    return this.api
        .call(SinksOperations.REPLACE_SINK)
        .path("id", id)
        .body(CreateSinkRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Deletes a sink.
   *
   * <p>Removes the sink of the given id.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Void> deleteSink(String id) {
    return Response.bodyOf(this.deleteSinkWithResponse(id, RequestOptions.none()));
  }

  /** Works like {@link #deleteSink(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteSink(String id, RequestOptions options) {
    return Response.bodyOf(this.deleteSinkWithResponse(id, options));
  }

  /** Works like {@link #deleteSink(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteSinkWithResponse(String id) {
    return this.deleteSinkWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteSink(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteSinkWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SinksOperations.DELETE_SINK)
        .path("id", id)
        .sendAsync(options);
  }

  /**
   * Updates a sink.
   *
   * <p>Changes properties of a sink. The body has neither its query nor its type.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1920-1978.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Sink> updateSink(String id, UpdateSinkRequest body) {
    return Response.bodyOf(this.updateSinkWithResponse(id, body, RequestOptions.none()));
  }

  /** Works like {@link #updateSink(String, UpdateSinkRequest)}, with options for this one call. */
  public CompletableFuture<Sink> updateSink(
      String id, UpdateSinkRequest body, RequestOptions options) {
    return Response.bodyOf(this.updateSinkWithResponse(id, body, options));
  }

  /** Works like {@link #updateSink(String, UpdateSinkRequest)}, with status and headers. */
  public CompletableFuture<Response<Sink>> updateSinkWithResponse(String id, UpdateSinkRequest body) {
    return this.updateSinkWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #updateSink(String, UpdateSinkRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Sink>> updateSinkWithResponse(
      String id, UpdateSinkRequest body, RequestOptions options) {
    return this.api
        .call(SinksOperations.UPDATE_SINK)
        .path("id", id)
        .body(UpdateSinkRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Starts a sink.
   *
   * <p>Lets the sink send data. With <code>sync</code> the call is meant to wait for the end of the operation.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2041-2047.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Void> startSink(String id) {
    return Response.bodyOf(this.startSinkWithResponse(id, SinksParameters.StartSink.NONE, RequestOptions.none()));
  }

  /** Works like {@link #startSink(String)}, with optional parameters. */
  public CompletableFuture<Void> startSink(String id, SinksParameters.StartSink parameters) {
    return Response.bodyOf(this.startSinkWithResponse(id, parameters, RequestOptions.none()));
  }

  /** Works like {@link #startSink(String)}, with options for this one call. */
  public CompletableFuture<Void> startSink(
      String id, SinksParameters.StartSink parameters, RequestOptions options) {
    return Response.bodyOf(this.startSinkWithResponse(id, parameters, options));
  }

  /** Works like {@link #startSink(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> startSinkWithResponse(String id) {
    return this.startSinkWithResponse(id, SinksParameters.StartSink.NONE, RequestOptions.none());
  }

  /** Works like {@link #startSink(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> startSinkWithResponse(
      String id, SinksParameters.StartSink parameters, RequestOptions options) {
    return this.api
        .call(SinksOperations.START_SINK)
        .path("id", id)
        .query("sync", parameters.sync())
        .sendAsync(options);
  }

  /**
   * Gets the statistics of a sink.
   *
   * <p>Returns the latest error, the throughput averaged minute by minute, and the counts of a sink for the
   * given spans of time.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2048-2089.
   *
   * @param id Id of the sink.
   * @param errorLogTimeRange How far back to look for errors, for example <code>1d</code>.
   * @param metricsTimeRange How far back to look for metrics, for example <code>10m</code>.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<SinkStats> getSinkStats(
      String id, String errorLogTimeRange, String metricsTimeRange) {
    return Response.bodyOf(this.getSinkStatsWithResponse(id, errorLogTimeRange, metricsTimeRange, RequestOptions.none()));
  }

  /** Works like {@link #getSinkStats(String, String, String)}, with options for this one call. */
  public CompletableFuture<SinkStats> getSinkStats(
      String id, String errorLogTimeRange, String metricsTimeRange, RequestOptions options) {
    return Response.bodyOf(this.getSinkStatsWithResponse(id, errorLogTimeRange, metricsTimeRange, options));
  }

  /** Works like {@link #getSinkStats(String, String, String)}, with status and headers. */
  public CompletableFuture<Response<SinkStats>> getSinkStatsWithResponse(
      String id, String errorLogTimeRange, String metricsTimeRange) {
    return this.getSinkStatsWithResponse(id, errorLogTimeRange, metricsTimeRange, RequestOptions.none());
  }

  /** Works like {@link #getSinkStats(String, String, String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<SinkStats>> getSinkStatsWithResponse(
      String id, String errorLogTimeRange, String metricsTimeRange, RequestOptions options) {
    return this.api
        .call(SinksOperations.GET_SINK_STATS)
        .path("id", id)
        .query("error_log_time_range", errorLogTimeRange)
        .query("metrics_time_range", metricsTimeRange)
        .sendAsync(options);
  }

  /**
   * Stops a sink.
   *
   * <p>Keeps the sink from sending any more data.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Void> stopSink(String id) {
    return Response.bodyOf(this.stopSinkWithResponse(id, RequestOptions.none()));
  }

  /** Works like {@link #stopSink(String)}, with options for this one call. */
  public CompletableFuture<Void> stopSink(String id, RequestOptions options) {
    return Response.bodyOf(this.stopSinkWithResponse(id, options));
  }

  /** Works like {@link #stopSink(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> stopSinkWithResponse(String id) {
    return this.stopSinkWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #stopSink(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> stopSinkWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SinksOperations.STOP_SINK)
        .path("id", id)
        .sendAsync(options);
  }
}
