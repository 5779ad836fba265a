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
import javax.annotation.processing.Generated;

/**
 * Outgoing connections: query results sent to other systems.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class SinksClient {
  private final ApiClient api;

  SinksClient(ApiClient api) {
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
  public List<Sink> listSinks() {
    return this.listSinksWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listSinks()}, with options for this one call. */
  public List<Sink> listSinks(RequestOptions options) {
    return this.listSinksWithResponse(options).body();
  }

  /** Works like {@link #listSinks()}, with status and headers. */
  public Response<List<Sink>> listSinksWithResponse() {
    return this.listSinksWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listSinks()}, with status and headers, and with options for this one call. */
  public Response<List<Sink>> listSinksWithResponse(RequestOptions options) {
    return this.api
        .call(SinksOperations.LIST_SINKS)
        .send(options);
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
  public Sink createSink(CreateSinkRequest body) {
    return this.createSinkWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createSink(CreateSinkRequest)}, with options for this one call. */
  public Sink createSink(CreateSinkRequest body, RequestOptions options) {
    return this.createSinkWithResponse(body, options).body();
  }

  /** Works like {@link #createSink(CreateSinkRequest)}, with status and headers. */
  public Response<Sink> createSinkWithResponse(CreateSinkRequest body) {
    return this.createSinkWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createSink(CreateSinkRequest)}, with status and headers, and with options for this one call. */
  public Response<Sink> createSinkWithResponse(CreateSinkRequest body, RequestOptions options) {
    return this.api
        .call(SinksOperations.CREATE_SINK)
        .body(CreateSinkRequestJson.CODEC, body)
        .send(options);
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
  public Sink getSink(String id) {
    return this.getSinkWithResponse(id, RequestOptions.none()).body();
  }

  /** Works like {@link #getSink(String)}, with options for this one call. */
  public Sink getSink(String id, RequestOptions options) {
    return this.getSinkWithResponse(id, options).body();
  }

  /** Works like {@link #getSink(String)}, with status and headers. */
  public Response<Sink> getSinkWithResponse(String id) {
    return this.getSinkWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #getSink(String)}, with status and headers, and with options for this one call. */
  public Response<Sink> getSinkWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SinksOperations.GET_SINK)
        .path("id", id)
        .send(options);
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
  public Sink replaceSink(String id, CreateSinkRequest body) {
    return this.replaceSinkWithResponse(id, body, RequestOptions.none()).body();
  }

  /** Works like {@link #replaceSink(String, CreateSinkRequest)}, with options for this one call. */
  public Sink replaceSink(
      String id, CreateSinkRequest body, RequestOptions options) {
    return this.replaceSinkWithResponse(id, body, options).body();
  }

  /** Works like {@link #replaceSink(String, CreateSinkRequest)}, with status and headers. */
  public Response<Sink> replaceSinkWithResponse(String id, CreateSinkRequest body) {
    return this.replaceSinkWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #replaceSink(String, CreateSinkRequest)}, with status and headers, and with options for this one call. */
  public Response<Sink> replaceSinkWithResponse(
      String id, CreateSinkRequest body, RequestOptions options) {
    return this.api
        .call(SinksOperations.REPLACE_SINK)
        .path("id", id)
        .body(CreateSinkRequestJson.CODEC, body)
        .send(options);
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
  public void deleteSink(String id) {
    this.deleteSinkWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteSink(String)}, with options for this one call. */
  public void deleteSink(String id, RequestOptions options) {
    this.deleteSinkWithResponse(id, options);
  }

  /** Works like {@link #deleteSink(String)}, with status and headers. */
  public Response<Void> deleteSinkWithResponse(String id) {
    return this.deleteSinkWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteSink(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteSinkWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SinksOperations.DELETE_SINK)
        .path("id", id)
        .send(options);
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
  public Sink updateSink(String id, UpdateSinkRequest body) {
    return this.updateSinkWithResponse(id, body, RequestOptions.none()).body();
  }

  /** Works like {@link #updateSink(String, UpdateSinkRequest)}, with options for this one call. */
  public Sink updateSink(
      String id, UpdateSinkRequest body, RequestOptions options) {
    return this.updateSinkWithResponse(id, body, options).body();
  }

  /** Works like {@link #updateSink(String, UpdateSinkRequest)}, with status and headers. */
  public Response<Sink> updateSinkWithResponse(String id, UpdateSinkRequest body) {
    return this.updateSinkWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #updateSink(String, UpdateSinkRequest)}, with status and headers, and with options for this one call. */
  public Response<Sink> updateSinkWithResponse(
      String id, UpdateSinkRequest body, RequestOptions options) {
    return this.api
        .call(SinksOperations.UPDATE_SINK)
        .path("id", id)
        .body(UpdateSinkRequestJson.CODEC, body)
        .send(options);
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
  public void startSink(String id) {
    this.startSinkWithResponse(id, SinksParameters.StartSink.NONE, RequestOptions.none());
  }

  /** Works like {@link #startSink(String)}, with optional parameters. */
  public void startSink(String id, SinksParameters.StartSink parameters) {
    this.startSinkWithResponse(id, parameters, RequestOptions.none());
  }

  /** Works like {@link #startSink(String)}, with options for this one call. */
  public void startSink(
      String id, SinksParameters.StartSink parameters, RequestOptions options) {
    this.startSinkWithResponse(id, parameters, options);
  }

  /** Works like {@link #startSink(String)}, with status and headers. */
  public Response<Void> startSinkWithResponse(String id) {
    return this.startSinkWithResponse(id, SinksParameters.StartSink.NONE, RequestOptions.none());
  }

  /** Works like {@link #startSink(String)}, with status and headers, and with options for this one call. */
  public Response<Void> startSinkWithResponse(
      String id, SinksParameters.StartSink parameters, RequestOptions options) {
    return this.api
        .call(SinksOperations.START_SINK)
        .path("id", id)
        .query("sync", parameters.sync())
        .send(options);
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
  public SinkStats getSinkStats(
      String id, String errorLogTimeRange, String metricsTimeRange) {
    return this.getSinkStatsWithResponse(id, errorLogTimeRange, metricsTimeRange, RequestOptions.none()).body();
  }

  /** Works like {@link #getSinkStats(String, String, String)}, with options for this one call. */
  public SinkStats getSinkStats(
      String id, String errorLogTimeRange, String metricsTimeRange, RequestOptions options) {
    return this.getSinkStatsWithResponse(id, errorLogTimeRange, metricsTimeRange, options).body();
  }

  /** Works like {@link #getSinkStats(String, String, String)}, with status and headers. */
  public Response<SinkStats> getSinkStatsWithResponse(
      String id, String errorLogTimeRange, String metricsTimeRange) {
    return this.getSinkStatsWithResponse(id, errorLogTimeRange, metricsTimeRange, RequestOptions.none());
  }

  /** Works like {@link #getSinkStats(String, String, String)}, with status and headers, and with options for this one call. */
  public Response<SinkStats> getSinkStatsWithResponse(
      String id, String errorLogTimeRange, String metricsTimeRange, RequestOptions options) {
    return this.api
        .call(SinksOperations.GET_SINK_STATS)
        .path("id", id)
        .query("error_log_time_range", errorLogTimeRange)
        .query("metrics_time_range", metricsTimeRange)
        .send(options);
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
  public void stopSink(String id) {
    this.stopSinkWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #stopSink(String)}, with options for this one call. */
  public void stopSink(String id, RequestOptions options) {
    this.stopSinkWithResponse(id, options);
  }

  /** Works like {@link #stopSink(String)}, with status and headers. */
  public Response<Void> stopSinkWithResponse(String id) {
    return this.stopSinkWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #stopSink(String)}, with status and headers, and with options for this one call. */
  public Response<Void> stopSinkWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SinksOperations.STOP_SINK)
        .path("id", id)
        .send(options);
  }
}
