// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.Alert;
import dev.apiscribe.timeplus.model.CreateAlertRequest;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Queries that watch streams and act on what they find.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class AlertsClient {
  private final ApiClient api;

  AlertsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the alerts.
   *
   * <p>Returns every alert with its two queries and its current incident.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 3-170.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public List<Alert> listAlerts() {
    return this.listAlertsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listAlerts()}, with options for this one call. */
  public List<Alert> listAlerts(RequestOptions options) {
    return this.listAlertsWithResponse(options).body();
  }

  /** Works like {@link #listAlerts()}, with status and headers. */
  public Response<List<Alert>> listAlertsWithResponse() {
    return this.listAlertsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listAlerts()}, with status and headers, and with options for this one call. */
  public Response<List<Alert>> listAlertsWithResponse(RequestOptions options) {
    return this.api
        .call(AlertsOperations.LIST_ALERTS)
        .send(options);
  }

  /**
   * Creates an alert.
   *
   * <p>Defines a query that raises the alert and the action to take when it does. Optionally, a second query
   * resolves it.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 171-355.
   *
   * @see <a href="https://docs.timeplus.com/alert">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Alert createAlert(CreateAlertRequest body) {
    return this.createAlertWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createAlert(CreateAlertRequest)}, with options for this one call. */
  public Alert createAlert(CreateAlertRequest body, RequestOptions options) {
    return this.createAlertWithResponse(body, options).body();
  }

  /** Works like {@link #createAlert(CreateAlertRequest)}, with status and headers. */
  public Response<Alert> createAlertWithResponse(CreateAlertRequest body) {
    return this.createAlertWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createAlert(CreateAlertRequest)}, with status and headers, and with options for this one call. */
  public Response<Alert> createAlertWithResponse(CreateAlertRequest body, RequestOptions options) {
    return this.api
        .call(AlertsOperations.CREATE_ALERT)
        .body(CreateAlertRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Gets an alert.
   *
   * <p>Returns one alert with its two queries and its current incident.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 356-523.
   *
   * @param id Id of the alert.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Alert getAlert(String id) {
    return this.getAlertWithResponse(id, RequestOptions.none()).body();
  }

  /** Works like {@link #getAlert(String)}, with options for this one call. */
  public Alert getAlert(String id, RequestOptions options) {
    return this.getAlertWithResponse(id, options).body();
  }

  /** Works like {@link #getAlert(String)}, with status and headers. */
  public Response<Alert> getAlertWithResponse(String id) {
    return this.getAlertWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #getAlert(String)}, with status and headers, and with options for this one call. */
  public Response<Alert> getAlertWithResponse(String id, RequestOptions options) {
    return this.api
        .call(AlertsOperations.GET_ALERT)
        .path("id", id)
        .send(options);
  }

  /**
   * Replaces an alert.
   *
   * <p>Overwrites the definition of an alert. The body is the one that creates an alert, with the same required
   * properties.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 524-709.
   *
   * @param id Id of the alert.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Alert replaceAlert(String id, CreateAlertRequest body) {
    return this.replaceAlertWithResponse(id, body, RequestOptions.none()).body();
  }

  /** Works like {@link #replaceAlert(String, CreateAlertRequest)}, with options for this one call. */
  public Alert replaceAlert(
      String id, CreateAlertRequest body, RequestOptions options) {
    return this.replaceAlertWithResponse(id, body, options).body();
  }

  /** Works like {@link #replaceAlert(String, CreateAlertRequest)}, with status and headers. */
  public Response<Alert> replaceAlertWithResponse(String id, CreateAlertRequest body) {
    return this.replaceAlertWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #replaceAlert(String, CreateAlertRequest)}, with status and headers, and with options for this one call. */
  public Response<Alert> replaceAlertWithResponse(
      String id, CreateAlertRequest body, RequestOptions options) {
    return this.api
        .call(AlertsOperations.REPLACE_ALERT)
        .path("id", id)
        .body(CreateAlertRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Deletes an alert.
   *
   * <p>Removes the alert of the given id.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the alert.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void deleteAlert(String id) {
    this.deleteAlertWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteAlert(String)}, with options for this one call. */
  public void deleteAlert(String id, RequestOptions options) {
    this.deleteAlertWithResponse(id, options);
  }

  /** Works like {@link #deleteAlert(String)}, with status and headers. */
  public Response<Void> deleteAlertWithResponse(String id) {
    return this.deleteAlertWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteAlert(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteAlertWithResponse(String id, RequestOptions options) {
    return this.api
        .call(AlertsOperations.DELETE_ALERT)
        .path("id", id)
        .send(options);
  }

  /**
   * Resolves a triggered alert.
   *
   * <p>Clears the triggered state by hand, so that the next matching event triggers the alert again.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 710-715.
   *
   * @param id Id of the alert.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void resolveAlert(String id) {
    this.resolveAlertWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #resolveAlert(String)}, with options for this one call. */
  public void resolveAlert(String id, RequestOptions options) {
    this.resolveAlertWithResponse(id, options);
  }

  /** Works like {@link #resolveAlert(String)}, with status and headers. */
  public Response<Void> resolveAlertWithResponse(String id) {
    return this.resolveAlertWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #resolveAlert(String)}, with status and headers, and with options for this one call. */
  public Response<Void> resolveAlertWithResponse(String id, RequestOptions options) {
    return this.api
        .call(AlertsOperations.RESOLVE_ALERT)
        .path("id", id)
        .send(options);
  }

  /**
   * Starts an alert.
   *
   * <p>Sets a stopped alert to work. Starting one that already runs changes nothing and succeeds too.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 716-721.
   *
   * @param id Id of the alert.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void startAlert(String id) {
    this.startAlertWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #startAlert(String)}, with options for this one call. */
  public void startAlert(String id, RequestOptions options) {
    this.startAlertWithResponse(id, options);
  }

  /** Works like {@link #startAlert(String)}, with status and headers. */
  public Response<Void> startAlertWithResponse(String id) {
    return this.startAlertWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #startAlert(String)}, with status and headers, and with options for this one call. */
  public Response<Void> startAlertWithResponse(String id, RequestOptions options) {
    return this.api
        .call(AlertsOperations.START_ALERT)
        .path("id", id)
        .send(options);
  }

  /**
   * Stops an alert.
   *
   * <p>Halts the alert until it is started again.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the alert.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void stopAlert(String id) {
    this.stopAlertWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #stopAlert(String)}, with options for this one call. */
  public void stopAlert(String id, RequestOptions options) {
    this.stopAlertWithResponse(id, options);
  }

  /** Works like {@link #stopAlert(String)}, with status and headers. */
  public Response<Void> stopAlertWithResponse(String id) {
    return this.stopAlertWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #stopAlert(String)}, with status and headers, and with options for this one call. */
  public Response<Void> stopAlertWithResponse(String id, RequestOptions options) {
    return this.api
        .call(AlertsOperations.STOP_ALERT)
        .path("id", id)
        .send(options);
  }
}
