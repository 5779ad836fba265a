// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.CreateViewRequest;
import dev.apiscribe.timeplus.model.MaterializedViewStats;
import dev.apiscribe.timeplus.model.UpdateViewRequest;
import dev.apiscribe.timeplus.model.View;
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

/** Named queries. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
public interface ViewsOperations {
  /**
   * Lists the views.
   *
   * <p>Returns every view with its query and its columns.
   *
   * <p>Documented statuses: 200, 500.
   * Documented in timeplus-rest-v1beta2, lines 2788-2815.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/views",
      produces = "application/json")
  List<View> listViews();

  /**
   * Creates a view.
   *
   * <p>Gives a query a name. With <code>materialized</code> the query runs in the background and keeps its
   * result.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 2816-2860.
   *
   * @see <a href="https://docs.timeplus.com/view">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/views",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  View createView(@RequestBody @Valid CreateViewRequest body);

  /**
   * Gets a view.
   *
   * <p>Returns one view with its query and its columns.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2861-2888.
   *
   * @param name Name of the view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/views/{name}",
      produces = "application/json")
  View getView(@PathVariable("name") String name);

  /**
   * Deletes a view.
   *
   * <p>Removes the view of the given name.
   *
   * <p>Documented statuses: 204, 403, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v1beta2/views/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteView(@PathVariable("name") String name);

  /**
   * Updates a view.
   *
   * <p>Changes properties of a view. A materialized view keeps the query it was made with.
   *
   * <p>Documented statuses: 204, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2889-2906.
   *
   * @param name Name of the view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.PATCH,
      path = "/v1beta2/views/{name}",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void updateView(
      @PathVariable("name") String name,
      @RequestBody @Valid UpdateViewRequest body);

  /**
   * Gets the statistics of a view.
   *
   * <p>Returns counts, rates and the state on each node, with past values when <code>historyDays</code> is
   * given.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2907-2935.
   *
   * @param name Name of the view.
   * @param historyDays How many days of past values to add.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/views/{name}/stats",
      produces = "application/json")
  MaterializedViewStats getViewStats(
      @PathVariable("name") String name,
      @RequestParam(name = "historyDays", required = false) @Min(1L) @Max(7L) @Nullable Integer historyDays);
}
