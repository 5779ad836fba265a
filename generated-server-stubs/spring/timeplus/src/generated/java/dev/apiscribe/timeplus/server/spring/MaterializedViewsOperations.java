// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.CreateMaterializedViewRequest;
import dev.apiscribe.timeplus.model.MaterializedView;
import dev.apiscribe.timeplus.model.MaterializedViewStats;
import dev.apiscribe.timeplus.model.UpdateMaterializedViewRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Queries that run in the background and keep their result. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
public interface MaterializedViewsOperations {
  /**
   * Lists the materialized views.
   *
   * <p>Returns every materialized view with its query and its columns.
   *
   * <p>Documented statuses: 200, 500.
   * Documented in timeplus-rest-v1beta2, lines 1448-1473.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/materialized_views",
      produces = "application/json")
  List<MaterializedView> listMaterializedViews();

  /**
   * Creates a materialized view.
   *
   * <p>Creates a materialized view of a query. Its result may go to a target stream.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1474-1514.
   *
   * @see <a href="https://docs.timeplus.com/materialized_view">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/materialized_views",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  MaterializedView createMaterializedView(@RequestBody @Valid CreateMaterializedViewRequest body);

  /**
   * Gets a materialized view.
   *
   * <p>Returns one materialized view with its query and its columns.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1515-1540.
   *
   * @param name Name of the materialized view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/materialized_views/{name}",
      produces = "application/json")
  MaterializedView getMaterializedView(@PathVariable("name") String name);

  /**
   * Deletes a materialized view.
   *
   * <p>Removes the materialized view of the given name.
   *
   * <p>Documented statuses: 204, 403, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the materialized view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v1beta2/materialized_views/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteMaterializedView(@PathVariable("name") String name);

  /**
   * Updates a materialized view.
   *
   * <p>Changes settings of a materialized view, which keeps the query it was made with.
   *
   * <p>Documented statuses: 204, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1541-1558.
   *
   * @param name Name of the materialized view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.PATCH,
      path = "/v1beta2/materialized_views/{name}",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void updateMaterializedView(
      @PathVariable("name") String name,
      @RequestBody @Valid UpdateMaterializedViewRequest body);

  /**
   * Gets the statistics of a materialized view.
   *
   * <p>Returns counts, rates and the state on each node, with past values when <code>historyDays</code> is
   * given.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1559-1587.
   *
   * @param name Name of the materialized view.
   * @param historyDays How many days of past values to add.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/materialized_views/{name}/stats",
      produces = "application/json")
  MaterializedViewStats getMaterializedViewStats(
      @PathVariable("name") String name,
      @RequestParam(name = "historyDays", required = false) @Min(1L) @Max(7L) @Nullable Integer historyDays);
}
