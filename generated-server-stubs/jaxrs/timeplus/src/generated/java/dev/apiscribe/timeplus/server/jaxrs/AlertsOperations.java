// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.Alert;
import dev.apiscribe.timeplus.model.CreateAlertRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import javax.annotation.processing.Generated;

/** Queries that watch streams and act on what they find. */
@Generated("apiscribe")
@Path("/")
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
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/alerts")
  @Produces("application/json")
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
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/alerts")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  Alert createAlert(@NotNull @Valid CreateAlertRequest body);

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
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/alerts/{id}")
  @Produces("application/json")
  Alert getAlert(@PathParam("id") String id);

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
  @PUT
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/alerts/{id}")
  @Consumes("application/json")
  @Produces("application/json")
  Alert replaceAlert(
      @PathParam("id") String id,
      @NotNull @Valid CreateAlertRequest body);

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
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/alerts/{id}")
  void deleteAlert(@PathParam("id") String id);

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
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/alerts/{id}/resolve")
  void resolveAlert(@PathParam("id") String id);

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
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/alerts/{id}/start")
  void startAlert(@PathParam("id") String id);

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
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/alerts/{id}/stop")
  void stopAlert(@PathParam("id") String id);
}
