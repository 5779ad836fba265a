// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.CreateDashboardRequest;
import dev.apiscribe.timeplus.model.Dashboard;
import dev.apiscribe.timeplus.model.ReplaceDashboardRequest;
import jakarta.validation.Valid;
import java.util.List;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Pages of charts and texts. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/dashboards",
      produces = "application/json")
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
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/dashboards",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  Dashboard createDashboard(@RequestBody @Valid CreateDashboardRequest body);

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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/dashboards/{id}",
      produces = "application/json")
  Dashboard getDashboard(@PathVariable("id") String id);

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
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/v1beta2/dashboards/{id}",
      consumes = "application/json",
      produces = "application/json")
  Dashboard replaceDashboard(
      @PathVariable("id") String id,
      @RequestBody @Valid ReplaceDashboardRequest body);

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
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v1beta2/dashboards/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteDashboard(@PathVariable("id") String id);
}
