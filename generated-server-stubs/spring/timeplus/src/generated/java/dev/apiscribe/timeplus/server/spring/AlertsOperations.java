// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.Alert;
import dev.apiscribe.timeplus.model.CreateAlertRequest;
import jakarta.validation.Valid;
import java.util.List;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Queries that watch streams and act on what they find. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
public interface AlertsOperations {
  /**
   * Lists the alerts.
   *
   * <p>Returns every alert with its two queries and its current incident.
   *
   * <p>Documented statuses: 200, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 3-170.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/alerts",
      produces = "application/json")
  List<Alert> listAlerts();

  /**
   * Creates an alert.
   *
   * <p>Defines a query that raises the alert and the action to take when it does. Optionally, a second query
   * resolves it.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 171-355.
   *
   * @see <a href="https://docs.timeplus.com/alert">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/alerts",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  Alert createAlert(@RequestBody @Valid CreateAlertRequest body);

  /**
   * Gets an alert.
   *
   * <p>Returns one alert with its two queries and its current incident.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 356-523.
   *
   * @param id Id of the alert.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/alerts/{id}",
      produces = "application/json")
  Alert getAlert(@PathVariable("id") String id);

  /**
   * Replaces an alert.
   *
   * <p>Overwrites the definition of an alert. The body is the one that creates an alert, with the same required
   * properties.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 524-709.
   *
   * @param id Id of the alert.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/v1beta2/alerts/{id}",
      consumes = "application/json",
      produces = "application/json")
  Alert replaceAlert(
      @PathVariable("id") String id,
      @RequestBody @Valid CreateAlertRequest body);

  /**
   * Deletes an alert.
   *
   * <p>Removes the alert of the given id.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the alert.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v1beta2/alerts/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteAlert(@PathVariable("id") String id);

  /**
   * Resolves a triggered alert.
   *
   * <p>Clears the triggered state by hand, so that the next matching event triggers the alert again.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 710-715.
   *
   * @param id Id of the alert.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/alerts/{id}/resolve")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void resolveAlert(@PathVariable("id") String id);

  /**
   * Starts an alert.
   *
   * <p>Sets a stopped alert to work. Starting one that already runs changes nothing and succeeds too.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 716-721.
   *
   * @param id Id of the alert.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/alerts/{id}/start")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void startAlert(@PathVariable("id") String id);

  /**
   * Stops an alert.
   *
   * <p>Halts the alert until it is started again.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the alert.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/alerts/{id}/stop")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stopAlert(@PathVariable("id") String id);
}
