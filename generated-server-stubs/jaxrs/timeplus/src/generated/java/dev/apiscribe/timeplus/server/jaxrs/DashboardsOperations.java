// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateDashboardRequest;
import dev.apiscribe.timeplus.model.Dashboard;
import dev.apiscribe.timeplus.model.ReplaceDashboardRequest;
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

/** Pages of charts and texts. */
@Generated("apiscribe")
@Path("/")
public interface DashboardsOperations {
  /**
   * Lists the dashboards.
   *
   * <p>Returns every dashboard with its panels.
   *
   * <p>Documented statuses: 200, 401, 500.
   * Documented in timeplus-rest-v1beta2, lines 766-794.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/dashboards")
  @Produces("application/json")
  List<Dashboard> listDashboards();

  /**
   * Creates a dashboard.
   *
   * <p>Stores a dashboard with its panels.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 795-844.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/dashboards")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  Dashboard createDashboard(@NotNull @Valid CreateDashboardRequest body);

  /**
   * Gets a dashboard.
   *
   * <p>Returns one dashboard with its panels.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 845-873.
   *
   * @param id Id of the dashboard.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/dashboards/{id}")
  @Produces("application/json")
  Dashboard getDashboard(@PathParam("id") String id);

  /**
   * Replaces a dashboard.
   *
   * <p>Overwrites the name, description and panels of a dashboard.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 874-924.
   *
   * @param id Id of the dashboard.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PUT
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/dashboards/{id}")
  @Consumes("application/json")
  @Produces("application/json")
  Dashboard replaceDashboard(
      @PathParam("id") String id,
      @NotNull @Valid ReplaceDashboardRequest body);

  /**
   * Deletes a dashboard.
   *
   * <p>Removes the dashboard and its panels.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the dashboard.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/dashboards/{id}")
  void deleteDashboard(@PathParam("id") String id);
}
