// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.CreateSinkRequest;
import dev.apiscribe.timeplus.model.Sink;
import dev.apiscribe.timeplus.model.SinkStats;
import dev.apiscribe.timeplus.model.UpdateSinkRequest;
import jakarta.validation.Valid;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Outgoing connections: query results sent to other systems. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
public interface SinksOperations {
  /**
   * Lists the sinks.
   *
   * <p>Returns every sink with its query and its settings.
   *
   * <p>Documented statuses: 200, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1761-1808.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/sinks",
      produces = "application/json")
  List<Sink> listSinks();

  /**
   * Creates a sink.
   *
   * <p>Sends the result of a query to another system. Which <code>properties</code> apply depends on the type.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1809-1871.
   *
   * @see <a href="https://docs.timeplus.com/destination">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/sinks",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  Sink createSink(@RequestBody @Valid CreateSinkRequest body);

  /**
   * Gets a sink.
   *
   * <p>Returns one sink with its query and its settings.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1872-1919.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/sinks/{id}",
      produces = "application/json")
  Sink getSink(@PathVariable("id") String id);

  /**
   * Replaces a sink.
   *
   * <p>Overwrites a sink. The body is the one that creates a sink, with the same required properties.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1979-2040.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/v1beta2/sinks/{id}",
      consumes = "application/json",
      produces = "application/json")
  Sink replaceSink(
      @PathVariable("id") String id,
      @RequestBody @Valid CreateSinkRequest body);

  /**
   * Deletes a sink.
   *
   * <p>Removes the sink of the given id.
   *
   * <p>Documented statuses: 204, 401, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v1beta2/sinks/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteSink(@PathVariable("id") String id);

  /**
   * Updates a sink.
   *
   * <p>Changes properties of a sink. The body has neither its query nor its type.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1920-1978.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.PATCH,
      path = "/v1beta2/sinks/{id}",
      consumes = "application/json",
      produces = "application/json")
  Sink updateSink(
      @PathVariable("id") String id,
      @RequestBody @Valid UpdateSinkRequest body);

  /**
   * Starts a sink.
   *
   * <p>Lets the sink send data. With <code>sync</code> the call is meant to wait for the end of the operation.
   *
   * <p>Documented statuses: 202, 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2041-2047.
   *
   * @param id Id of the sink.
   * @param sync Whether the response waits for the operation to end. The service's default is true.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/sinks/{id}/start")
  ResponseEntity<Void> startSink(
      @PathVariable("id") String id,
      @RequestParam(name = "sync", required = false) @Nullable Boolean sync);

  /**
   * Gets the statistics of a sink.
   *
   * <p>Returns the latest error, the throughput averaged minute by minute, and the counts of a sink for the
   * given spans of time.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2048-2089.
   *
   * @param id Id of the sink.
   * @param errorLogTimeRange How far back to look for errors, for example <code>1d</code>.
   * @param metricsTimeRange How far back to look for metrics, for example <code>10m</code>.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/sinks/{id}/stats",
      produces = "application/json")
  SinkStats getSinkStats(
      @PathVariable("id") String id,
      @RequestParam("error_log_time_range") String errorLogTimeRange,
      @RequestParam("metrics_time_range") String metricsTimeRange);

  /**
   * Stops a sink.
   *
   * <p>Keeps the sink from sending any more data.
   *
   * <p>Documented statuses: 202, 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the sink.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/sinks/{id}/stop")
  ResponseEntity<Void> stopSink(@PathVariable("id") String id);
}
